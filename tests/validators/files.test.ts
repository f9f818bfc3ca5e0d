import { createReadStream } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseSitemapIndex } from 'sitemap';
import { expect, inject, test } from 'vitest';
import { urlOf } from '../../src/web/href';
import { all, text } from '../built';
import { scratch } from '../programs/run';
import { ask, installed } from './installed';

const folder = inject('folder');

interface Package {
  errors: Error[];
  resources: { name: string; read(): Promise<unknown[]> }[];
}

const frictionless: { Package: { load(file: string): Promise<Package> } } = createRequire(
  import.meta.url,
)(installed('datapackage/lib/index.js'));

/**
 * What the reader of Frictionless Data finds amiss in a data package, and how many rows it reads: in a
 * copy without the marks at the start of the tables, which it takes for letters.
 */
async function read(change = (table: string) => table) {
  const copy = await scratch();
  await cp(path.join(folder, 'datapackage.json'), path.join(copy, 'datapackage.json'));
  await mkdir(path.join(copy, 'data'));
  for (const file of all.filter((each) => /^data\/[^/]+\.csv$/.test(each)))
    await writeFile(path.join(copy, file), change((await text(file)).replace(/^\ufeff/, '')));
  const { errors, resources } = await frictionless.Package.load(
    path.join(copy, 'datapackage.json'),
  );
  const faults = errors.map(String);
  let rows = 0;
  for (const resource of resources)
    await resource.read().then(
      (found) => (rows += found.length),
      (error) => faults.push(`${resource.name}: ${error}`),
    );
  return { faults, rows };
}

test('the reader of Frictionless Data takes the data package, and every row of it', async () => {
  const { faults, rows } = await read();
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(20);
});

test('a column that the data package does not describe, and a number in words, would be found', async () => {
  const renamed = await read((table) => table.replace('dataset,', 'subject,'));
  expect(renamed.faults).not.toEqual([]);
  const inWords = await read((table) => table.replace(/,\d+(\.\d+)?,/, ',many,'));
  expect(inWords.faults).not.toEqual([]);
});

/** The schema of sitemaps.org, as the library has it that writes ours. */
const schema = 'node_modules/sitemap/schema/sitemap.xsd';

test('the sitemap fits the schema of sitemaps.org, and the index names it', async () => {
  const sitemaps = all.filter((file) => /^sitemap-\d+\.xml$/.test(file));
  for (const file of sitemaps)
    await ask('xmllint', ['--noout', '--nonet', '--schema', schema, path.join(folder, file)]);
  const index = await parseSitemapIndex(createReadStream(path.join(folder, 'sitemap-index.xml')));
  expect(index.map(({ url }) => url)).toEqual(sitemaps.map((file) => urlOf({ path: file })));
});

test('a sitemap that does not fit would be found', async () => {
  const file = path.join(await scratch(), 'sitemap.xml');
  await writeFile(file, (await text('sitemap-0.xml')).replaceAll('loc>', 'lock>'));
  await expect(ask('xmllint', ['--noout', '--schema', schema, file])).rejects.toThrow('lock');
});

/** What a feed is to the library in which many programs read it: its faults, and what each entry has. */
const reader = `
import feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
needed = ('id', 'link', 'title', 'summary', 'published_parsed')
print(json.dumps({
  'version': feed.version,
  'fault': str(feed.bozo_exception) if feed.bozo else None,
  'entries': len(feed.entries),
  'lacking': [name for entry in feed.entries for name in needed if not entry.get(name)],
}))`;

const readFeed = async (file: string): Promise<unknown> =>
  JSON.parse(await ask('/usr/bin/python3', ['-c', reader, file]));

test('the feed is read whole', async () => {
  const entries = (await text('corrections.xml')).split('<item>').length - 1;
  const read = await readFeed(path.join(folder, 'corrections.xml'));
  expect(read).toEqual({ version: 'rss20', fault: null, entries, lacking: [] });
  const file = path.join(await scratch(), 'feed.xml');
  await writeFile(file, '<rss version="2.0"><channel><item><title>a</title></item>');
  expect(await readFeed(file)).toMatchObject({
    fault: expect.any(String),
    lacking: expect.arrayContaining(['id']),
  });
});

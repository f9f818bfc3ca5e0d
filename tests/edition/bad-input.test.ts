import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../copy';

const chapter = 'content/chapters/2.1-debt-burden.mdx';
const lastGoodBuild = 'the last good build';
let copy: string;

beforeAll(async () => {
  copy = await copyProject('bad-input', ['tests/orchard']);
  await mkdir(path.join(copy, 'dist'));
  await writeFile(path.join(copy, 'dist/index.html'), lastGoodBuild);
});

afterAll(() => rm(copy, { recursive: true }));

type Change = [file: string, from: string, to: string];

/** Build a copy of the project in which files are changed, with its report or another, and give back what is said. */
async function build(changes: Change[], report = '.') {
  const rights = new Map<string, string>();
  for (const [file, from, to] of changes) {
    const place = path.join(copy, file);
    const right = await readFile(place, 'utf8');
    expect(right).toContain(from);
    rights.set(place, right);
    await writeFile(place, right.replace(from, to));
  }
  const script = ['--env-file=astro.env', 'scripts/build.ts'];
  const { SITE: _site, ...env } = process.env;
  const options = { cwd: copy, env: { ...env, REPORT: report }, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, script, options);
  for (const [place, right] of rights) await writeFile(place, right);
  return { status, stderr, kept: await readFile(path.join(copy, 'dist/index.html'), 'utf8') };
}

test.each<{ what: string; changes: Change[]; message: string | RegExp }>([
  {
    what: 'a fault in the data and one in a chapter',
    changes: [
      [chapter, '<Note n={10} />', '<Note n={48} />'],
      ['data/debt.json', '"value": 338.5', '"value": "338.5"'],
    ],
    message:
      /^content\/chapters\/2\.1-debt-burden\.mdx:\d+:\d+: <Note>: no note 48; notes there: 1 to 47\ndata\/debt\.json:\d+:\d+: tables\.creditors\.rows\[1\]\.value: a number without quotes, .*\n\n2 faults\.$/m,
  },
  {
    what: 'what only the whole report can tell',
    changes: [['data/records/places.json', '"at": [68.78, 38.54]', '"at": [8.78, 38.54]']],
    message:
      /^data\/records\/across\.json:\d+:\d+: places: no room on the map for the name “Dushanbe”; shorten it in data\/records\/places\.json, or drop places\/dushanbe there\n\nOne fault\.$/m,
  },
  {
    what: 'an address of the site that is none',
    changes: [['astro.env', 'SITE=http://', 'SITE=']],
    message:
      'SITE is "localhost:4321/", which is no web address; write it whole: https://example.org/report/',
  },
])('$what stops the build, and the last good build stays', async ({ changes, message }) => {
  const { status, stderr, kept } = await build(changes);
  expect(stderr.split(message)).toHaveLength(2);
  expect(stderr).toContain('Nothing was built; dist/ is as it was.');
  expect(stderr).not.toMatch(/^ +at .*:\d+:\d+/m);
  expect(status).toBe(1);
  expect(kept).toBe(lastGoodBuild);
});

test('a picture that cannot be drawn stops the build, which says which it is and leaves nothing about', async () => {
  const painting = 'src/components/figure/painting.ts';
  const { status, stderr, kept } = await build(
    [[painting, '{ png: await draw(drawing) }', "{ error: new Error('no pixels') }"]],
    'tests/orchard',
  );
  expect(stderr).toMatch(/error rendering \/(figures|share)\/\S+\.png/);
  expect(stderr).toContain('Nothing was built; dist/ is as it was.');
  expect(status).toBe(1);
  expect(kept).toBe(lastGoodBuild);
  expect(await readdir(path.join(copy, '.build'))).toEqual([]);
});

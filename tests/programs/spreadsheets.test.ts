import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject, expect, test } from 'vitest';
import { readWorkbook, type Seen } from '../fixtures/read-workbook';
import { run, scratch } from './run';

const data = path.join(inject('folder'), 'data');
/** The workbooks of all tables; those of figures have the same rows. */
const workbooks = (await readdir(data)).filter((file) => file.endsWith('.xlsx'));

const sheets = await Promise.all(
  workbooks.map(async (file) => Object.values(readWorkbook(await readFile(path.join(data, file))))),
);
const count = (is: (cell: Seen) => boolean) => sheets.flat(3).filter(is).length;
const told = {
  float: count((cell) => typeof cell === 'number'),
  date: count((cell) => cell !== null && typeof cell === 'object'),
  string: count((cell) => typeof cell === 'string'),
};

test.each(['en-US', 'de-DE', 'ru-RU', 'tg-TJ'])(
  'LibreOffice set to %s takes numbers for numbers, dates for dates, text for text',
  async (locale) => {
    expect(Math.min(...Object.values(told))).toBeGreaterThan(0);
    expect(await seenIn(locale, workbooks)).toEqual(told);
  },
);

test('a CSV is taken by the settings of a country, and so the settings are in force', async () => {
  const [english, german] = [
    await seenIn('en-US', ['debt.csv']),
    await seenIn('de-DE', ['debt.csv']),
  ];
  expect(english['float']).toBeGreaterThan(german['float'] ?? 0);
});

/** How many cells of each kind LibreOffice sees in files, set to a country. */
async function seenIn(locale: string, files: readonly string[]) {
  const folder = await scratch();
  const profile = await profileOf(locale, folder);
  const given = files.map((file) => path.join(data, file));
  const options = ['--headless', '--convert-to', 'fods', '--outdir', folder];
  await run('soffice', [`-env:UserInstallation=${profile}`, ...options, ...given]);
  const seen: Record<string, number> = {};
  for (const file of files) {
    const text = await readFile(path.join(folder, `${path.parse(file).name}.fods`), 'utf8');
    for (const [cell] of text.matchAll(/<table:table-cell [^>]*>/g)) {
      const [, kind] = cell.match(/office:value-type="(\w+)"/) ?? [];
      const [, times = 1] = cell.match(/number-columns-repeated="(\d+)"/) ?? [];
      if (kind) seen[kind] = (seen[kind] ?? 0) + Number(times);
    }
  }
  return seen;
}

/** A profile of LibreOffice that has chosen the settings of a country, and nothing else. */
async function profileOf(locale: string, folder: string) {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>`,
  );
  return pathToFileURL(profile).href;
}

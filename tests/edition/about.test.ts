import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { edition, report } from '../../src/report/opened/data';
import { desk, visit } from '../browser/open';
import { text } from '../built';

const license = await readFile('LICENSE', 'utf8');
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

test.each(edition.terms)('the licence says of “$what” what the site says', ({ what, terms }) => {
  expect(license).toMatch(new RegExp(`^${what}$`, 'm'));
  expect(flat(license)).toContain(terms);
});

test('the licence has the MIT License in full, and names the report as what is not licensed', () => {
  expect(flat(license)).toContain('Permission is hereby granted, free of charge, to any person');
  expect(flat(license)).toContain('THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY');
  expect(license).toContain(edition.license.address);
  expect(flat(license)).toContain(`${report.publisher}, ${report.series}, ISSN ${report.issn}`);
});

test('the site serves the licence as it is', async () => {
  expect(await text('license.txt')).toBe(license);
  expect(JSON.parse(await readFile('package.json', 'utf8')).license).toBe('SEE LICENSE IN LICENSE');
});

test('the page about the edition has the front matter of the report', async () => {
  const text = await visit('/about/', desk, (page) => page.locator('main').innerText());
  const words = [
    'independent retelling',
    'nor its publisher made it or endorsed it',
    'www.rosalux.de',
    ...report.authors.flatMap(({ name, position }) => [name, position]),
    'Online-Publikation 13/2021',
    'Rosa-Luxemburg-Stiftung, Straße der Pariser Kommune 8A, 10243 Berlin, Germany',
    'Loren Balhorn',
    '2567-1235',
    'September 2021',
    'Hunter Bolin and Marty Hiatt for Gegensatz Translation Collective',
    'MediaService GmbH Druck und Kommunikation',
    'public relations work',
    'not to be used for electoral campaigning',
    ...edition.terms.map(({ terms }) => terms),
  ];
  for (const word of words) expect(text).toContain(word);
});

test('what is derived is hatched in the key of the marks', async () => {
  await visit('/about/', desk, async (page) => {
    const fill = await page.locator('.certainty [fill^="url(#hatch"]').first().getAttribute('fill');
    expect(await page.locator(`pattern${fill?.slice(4, -1)}`).count()).toBe(1);
    expect(await page.locator('.certainty dt').count()).toBe(6);
  });
});

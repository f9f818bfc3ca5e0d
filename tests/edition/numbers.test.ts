import { expect, test } from 'vitest';
import { sayFact } from '../../src/format/fact';
import { sayInterval } from '../../src/format/formula';
import { chapters, tellings } from '../../src/report/chapters';
import { datasets, findFact, tablesOf } from '../../src/report/data';
import { figuresWith, gallery } from '../../src/report/gallery';
import { figureName } from '../../src/report/outline';
import { drawnIn, numbers, numbersIn, sectionsWith } from '../../src/report/numbers';
import { rowName } from '../../src/report/row-name';
import { explainSpeaker } from '../../src/report/speaking';
import { html } from '../browser/open';

const rows = [...datasets.keys()].flatMap(tablesOf).flatMap(({ facts }) => facts);

/** A page as its reader has it: words, with a space wherever one may be. */
const wordsOf = (page: string) =>
  page
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('every row of the data is among the numbers once, in the order of the text', () => {
  expect([...numbers].map(({ address }) => address).sort()).toEqual(
    rows.map(({ address }) => address).sort(),
  );
  expect(numbers[0]?.address).toBe('investment/worth/projects');
  expect(numbers.indexOf(findFact('debt/total/national'))).toBeLessThan(
    numbers.indexOf(findFact('russian-support/base/soldiers')),
  );
});

test.each(numbers)('the page of $address says all there is to say', async (fact) => {
  const { address, note, page, printed, derived } = fact;
  const source = await html(`/numbers/${address}/`);
  const text = wordsOf(source);
  expect(source).toContain(`<p class="standfirst">${rowName(fact)}</p>`);
  expect(source).toContain(`<h1>${sayFact(fact)}</h1>`);
  if (page !== null) expect(source).toContain(`<dt>Printed page</dt><dd>${page}</dd>`);
  if (note !== null) expect(source).toContain(`#note-${note}"`);
  if (printed) expect(text).toContain(`“${printed}”`);
  if (derived) expect(text).toContain(`(${plain(sayInterval(fact))})`);
  for (const { chapter, passage } of tellings(address)) {
    expect(source).toContain(`href="/${chapter.slug}/#${passage.id}"`);
  }
  for (const figure of figuresWith(address)) expect(text).toContain(plain(figureName(figure)));
  expect(text).toContain(`http://localhost:4321/numbers/${address}/`);
});

test('a derived number shows its formula with inputs that are links, its value and its interval', async () => {
  const source = await html('/numbers/debt/creditors/china-exim-amount/');
  expect(wordsOf(source)).toContain(
    '36.6% of US$3.243 billion = US$1.187 billion (US$1.185 billion to 1.189 billion)',
  );
  expect(source).toMatch(/href="\/numbers\/debt\/share\/china-exim\/">\s*<data/);
});

test.each([
  ['investment/total/china', /^President Rahmon: an official statement, named in the text$/],
  ['debt/creditors/world-bank', /^nobody is named in the text; note 12 cites a media report$/],
  ['diplomacy/summits/series', /note 42 cites .* and a media report$/],
  ['debt/mines/proven', /^the authors, in note 14$/],
  [
    'debt/mines/settled',
    /^nobody is named in the text, and note 14 cites nothing for it: the authors$/,
  ],
  ['transport/projects/ozodi-tunnel', /and there is no note: the authors$/],
  ['transport/projects/dushanbe-uzbekistan', /^nobody: the report gives no number$/],
  ['debt/service/sum', /^this edition$/],
])('who speaks for %s is said with where that is known from', (address, words) => {
  expect(explainSpeaker(findFact(address))).toMatch(words);
});

test('a number belongs to the sections that tell it, and to those that draw it', () => {
  const slugs = (address: string) => sectionsWith(address).map(({ slug }) => slug);
  expect(slugs('debt/total/national')).toEqual(['debt-burden']);
  expect(slugs('russian-support/base/soldiers')).toEqual(['security-architecture']);
});

test.each(chapters)('$slug has a brief for every number it shows', async (chapter) => {
  const source = await html(`/${chapter.slug}/`);
  const links = [...source.matchAll(/class="quantity[^"]*" href="\/numbers\/([^"]*)\/"/g)];
  const briefs = [...source.matchAll(/id="brief\/([^"]*)"/g)].map(([, address]) => address);
  expect(new Set(briefs).size).toBe(briefs.length);
  expect([...new Set(links.map(([, address]) => address))].sort()).toEqual([...briefs].sort());
  expect(briefs).toEqual([...new Set(numbersIn(chapter))]);
});

test('the page of all charts has a brief for every number of their tables', async () => {
  const source = await html('/charts/');
  for (const address of gallery.flatMap(drawnIn)) expect(source).toContain(`id="brief/${address}"`);
});

import { expect, test } from 'vitest';
import { explainBasis } from '../../src/format/say/basis';
import { sayFact } from '../../src/format/say/fact';
import { sayInterval } from '../../src/format/say/formula';
import { unitLabel } from '../../src/format/say/number';
import { chapters, telling, tellings } from '../../src/report/opened/chapters';
import { findFact, report, rows } from '../../src/report/opened/data';
import { figuresWith, gallery } from '../../src/report/outline/figures';
import { figureName } from '../../src/report/outline/sections';
import { checksOn } from '../../src/report/evidence/judged';
import { urlOf } from '../../src/web/href';
import {
  derivedFrom,
  drawnIn,
  numbers,
  numbersIn,
  sectionsOf,
} from '../../src/report/outline/numbers';
import { numberTitle, rowName } from '../../src/report/links/number-name';
import { remarksOn } from '../../src/report/about/remarked';
import { sayCredits } from '../../src/report/about/credits';
import { explainSpeaker } from '../../src/report/about/speaking';
import { plainText, sentenceWith } from '../../src/report/links/text';
import { html, text, textOfPage } from '../built';

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
  const { address, unit, note, page, printed, derived } = fact;
  const source = await html(`/numbers/${address}/`);
  const text = textOfPage(source);
  const line = (term: string, words: string) => expect(text).toContain(`${term}${plain(words)}`);
  expect(source).toContain(`<h1>${plain(sayFact(fact))}</h1>`);
  expect(source).toContain(`<p class="standfirst">${rowName(fact)}</p>`);
  line('Certainty', explainBasis(fact));
  line('Stated by', explainSpeaker(fact));
  if (unitLabel(unit)) line('Unit', unitLabel(unit));
  if (page !== null) expect(source).toContain(`<dt>Printed page</dt><dd>${page}</dd>`);
  if (note !== null) expect(source).toContain(`#note-${note}"`);
  if (printed) line('As printed', `“${printed}”`);
  if (derived) expect(text).toContain(`(${plain(sayInterval(fact))})`);
  for (const { id, text: said } of remarksOn(address)) {
    expect(source).toContain(`href="/remarks/#${id}"`);
    expect(text).toContain(plain(plainText(said)));
  }
  for (const input of derivedFrom(address)) expect(text).toContain(`${plain(rowName(input))}: `);
  for (const { id } of checksOn(address)) expect(source).toContain(`href="/checks/#${id}"`);
  for (const { chapter, passage } of tellings(address)) {
    expect(source).toContain(`href="/${chapter.slug}/#${passage.id}"`);
  }
  for (const figure of figuresWith(address)) expect(text).toContain(plain(figureName(figure)));
  expect(text).toContain(urlOf({ path: `numbers/${address}/` }));
});

test.each([
  ['debt/creditors/world-bank', 'US$338,500,000'],
  ['debt/creditors/china-exim', 'more than US$1,000,000,000'],
])('the page of %s gives its number in full, and its bound', async (address, words) => {
  expect(await html(`/numbers/${address}/`)).toContain(`<dt>In full</dt><dd>${words}</dd>`);
});

test('what is printed keeps its number and its unit in one line', async () => {
  const page = await html('/numbers/debt/creditors/china-exim/');
  expect(page).toContain('<dd>“more than US$1\u00a0billion”</dd>');
});

test('what we derived is not given in full, as if it were exact', async () => {
  expect(await html('/numbers/debt/creditors/china-exim-amount/')).not.toContain('In full');
});

test('a derived number shows its formula with inputs that are links, its value and its interval', async () => {
  const source = await html('/numbers/debt/creditors/china-exim-amount/');
  expect(textOfPage(source)).toContain(
    '36.6% of US$3.243 billion = US$1.187 billion (US$1.185 billion to 1.189 billion)',
  );
  expect(source).toMatch(/href="\/numbers\/debt\/share\/china-exim\/">\s*<data/);
});

test.each([
  ['investment/total/china', /^According to the text, President Rahmon: an official statement\.$/],
  ['debt/creditors/world-bank', /^Nobody is named in the text; note 12 cites a media report\.$/],
  ['diplomacy/summits/series', /note 42.* cites a text by E\. Ionova and a media report\.$/],
  ['military-cooperation/peacekeepers/chinese', /note 5 cites a text by T\. Umarov\.$/],
  [
    'debt/growth/2020',
    /; note 15, the next mark after the sentence, cites a report of an institution\.$/,
  ],
  ['debt/mines/proven', /^The authors, in note 14\.$/],
  ['debt/mines/settled', /^Nobody .* note 14 cites nothing for it: the authors say so\.$/],
  ['transport/projects/ozodi-tunnel', /and there is no note: the authors say so\.$/],
  ['transport/projects/dushanbe-uzbekistan', /^Nobody: the report gives no number\.$/],
  ['debt/service/sum', /^This edition\.$/],
])('who speaks for %s is said with where that is known from', (address, words) => {
  expect(explainSpeaker(findFact(address))).toMatch(words);
});

test.each([
  [['debt/growth/2019', 'debt/growth/2020'], 'World Bank, 2020 (note 15, the next mark).'],
  [['production/gold/2019', 'production/cement/2019'], '(note 21, in part the next mark).'],
  [['production/cement/2019'], 'Statistical Yearbook, 2020 (note 21).'],
])('a work is credited with %o as their mark allows', (rows, words) => {
  expect(sayCredits(rows.map(findFact))).toContain(words);
});

test('a credit by the next mark is said to be one wherever it is given', async () => {
  const [section, table] = await Promise.all(['/debt-burden/', '/numbers/'].map(html));
  expect(textOfPage(section ?? '')).toMatch(/World Bank, 2020 \(\s*note 15\s*, the next mark\)/);
  // In the section it is in a brief, which is no text of it.
  for (const page of [section, table]) {
    expect(page).toContain('a report of an institution, by the next mark');
  }
});

test('a date from its place in the text says so wherever it is shown', async () => {
  const words = 'from its place in the text';
  for (const [row, printed] of [
    ['debt/growth/2019', 'the previous year'],
    ['russian-support/courses/length', 'summer'],
  ] as const) {
    expect(await html(`/numbers/${row}/`)).toContain(`printed “${printed}”; the rest ${words}`);
    expect(await text(`data/${row.split('/')[0]}.csv`)).toMatch(new RegExp(`,2019,${printed},`));
  }
  for (const page of ['/debt-burden/', '/security-architecture/', '/numbers/', '/data/debt/']) {
    expect(await html(page)).toContain(`2019, ${words}`);
  }
});

test('the New Silk Road is dated as printed in the text, and in full where it stands alone', async () => {
  const page = async (path: string) => textOfPage(await html(path)).replaceAll(/\s+/g, ' ');
  expect(await page('/introduction/')).toContain(
    'In autumn of the same year the Chinese president',
  );
  expect(await page('/checks/')).toContain('before the proposal of autumn 2013');
});

test('a number belongs to the sections that tell it, and to those that draw it', () => {
  const slugs = (address: string) => sectionsOf(address).map(({ slug }) => slug);
  expect(slugs('debt/total/national')).toEqual(['debt-burden']);
  expect(telling('military-cooperation/exercises/2016')?.chapter.slug).toBe('military-cooperation');
  expect(slugs('military-cooperation/exercises/2016')).toEqual([
    'military-cooperation',
    'security-architecture',
  ]);
});

/** The numbers that a page keeps briefs of, by the ways there. */
const briefsIn = (page: string) =>
  [...page.matchAll(/<a href="\/numbers\/([^"]*)\/">All about this number/g)].map(
    ([, address]) => address,
  );

test.each(chapters)('$slug has a brief for every number it shows', async (chapter) => {
  const source = await html(`/${chapter.slug}/`);
  const links = [...source.matchAll(/class="quantity[^"]*" href="\/numbers\/([^"]*)\/"/g)];
  const briefs = briefsIn(source);
  expect(new Set(briefs).size).toBe(briefs.length);
  expect([...new Set(links.map(([, address]) => address))].sort()).toEqual([...briefs].sort());
  expect(briefs).toEqual([...new Set(numbersIn(chapter))]);
});

test.each(gallery)('the page of %s has a brief for every number it shows', async (figure) => {
  const briefs = briefsIn(await html(`/charts/${figure}/`));
  for (const address of drawnIn(figure)) expect(briefs).toContain(address);
});

test('a number’s page says first the sentence that tells it, and as of when', async () => {
  const page = textOfPage(await html('/numbers/debt/share/china-exim/'));
  const words = page.replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    'Of the total external debt, 36.6%, or more than US$1 billion, is owed to the Export-Import Bank of China (China Exim Bank). Section 2.1, paragraph 1',
  );
  expect(words).toContain('The report speaks as of September 2021. The original report');
});

test('a number that a note alone tells has no sentence of the text', () => {
  const told = telling('debt/mines/proven');
  expect(told && sentenceWith('debt/mines/proven', told.passage)).toBe(undefined);
});

test('the sentence that tells a number keeps it and its unit in one line', () => {
  const told = telling('debt/creditors/world-bank');
  expect(told && sentenceWith('debt/creditors/world-bank', told.passage)).toContain(
    'US$338.5\u00a0million',
  );
});

test.each(chapters)(
  '$slug says as of when it speaks, and leads to the original',
  async ({ slug }) => {
    const page = await html(`/${slug}/`);
    expect(page).toContain('As of September 2021');
    expect(page).toContain(`href="${report.address}"`);
    for (const { address } of report.translations) expect(page).toContain(`href="${address}"`);
  },
);

test('a number’s page has the chart that it is in, with its mark set off', async () => {
  const page = await html('/numbers/debt/share/china-exim/');
  const drawn = await html('/numbers/debt/creditors/world-bank/');
  expect(figuresWith('debt/creditors/world-bank')).toContain('debt/creditors');
  expect(drawn).toContain('href="/debt-burden/#debt/creditors"');
  expect(drawn.split('<svg class="chart"')).toHaveLength(2);
  expect(drawn.match(/data-of="[^"]*" data-here/g)).toEqual([
    'data-of="debt/creditors/world-bank" data-here',
  ]);
  expect(figuresWith('debt/share/china-exim').length > 0).toBe(page.includes('<svg class="chart"'));
});

test('a number stands beside others of its unit, reckoned by us', async () => {
  const page = textOfPage(await html('/numbers/debt/creditors/world-bank/'));
  expect(page).toContain(
    'A little over a tenth (0.10) of US$3.243 billion (National debt of Tajikistan)',
  );
  expect(page).toContain('Reckoned by us.');
});

test('a number that is named for its date alone is named with its table, too', () => {
  expect(numberTitle(findFact('production/cement-imports/2013'))).toBe(
    'Cement imported, 2013: about 3\u00a0million\u00a0tonnes',
  );
});

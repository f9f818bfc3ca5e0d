import { expect, test } from 'vitest';
import { chapters, findPassage, telling } from '../../src/report/opened/chapters';
import {
  datasets,
  findFact,
  findTable,
  names,
  notes,
  remarks,
  sources,
  timeline,
} from '../../src/report/opened/data';
import { mentions } from '../../src/report/opened/names';
import { splitTemplate } from '../../src/format/text/template';

const facts = [...datasets].flatMap(([dataset, { tables }]) =>
  Object.keys(tables).flatMap((table) => findTable(`${dataset}/${table}`).facts),
);

const { events } = timeline;
const templates = [...notes, ...remarks, ...events].flatMap(({ text }) =>
  text ? splitTemplate(text) : [],
);
const told = new Set([
  ...chapters.flatMap(({ marks }) => marks.flatMap(({ attributes }) => attributes['of'] ?? [])),
  ...templates,
]);
const drawn = new Set(
  chapters.flatMap(({ figures }) =>
    figures.flatMap((figure) => findTable(figure).facts.map(({ address }) => address)),
  ),
);

test('the notes are 1 to 47, and stand on 26 works', () => {
  expect(notes.map(({ n }) => n)).toEqual(Array.from({ length: 47 }, (_, i) => i + 1));
  expect(Object.keys(sources)).toHaveLength(26);
});

test('nine notes are printed as Ibid.', () => {
  const ibid = notes.filter(({ cites }) => cites.some((cite) => cite.ibid)).map(({ n }) => n);
  expect(ibid).toEqual([2, 12, 21, 34, 36, 41, 44, 45, 47]);
});

test('three notes explain, two of them without citing', () => {
  const explaining = notes.filter(({ text }) => text);
  expect(explaining.map(({ n }) => n)).toEqual([3, 12, 14]);
  expect(explaining.filter(({ cites }) => cites.length === 0).map(({ n }) => n)).toEqual([3, 14]);
});

test('every row is told in the text or drawn in a figure', () => {
  const idle = facts.filter(({ address }) => !told.has(address) && !drawn.has(address));
  expect(idle).toEqual([]);
});

test.each(events)('the event $id is told in a passage, or in the note of one', ({ id }) => {
  expect(telling(`timeline/${id}`)?.passage.id).toBeTruthy();
});

test('names are found where they stand: in passages, notes, and on the title page', () => {
  const of = (form: string) => {
    const [id = ''] =
      Object.entries(names).find(([, { name, variants }]) => [name, ...variants].includes(form)) ??
      [];
    const { passages = [], ...rest } = mentions.get(id) ?? {};
    return { ...rest, passages: passages.map(({ passage }) => passage.id) };
  };
  expect(of('World Bank')).toMatchObject({ notes: [15, 18], titlePage: false });
  expect(of('World Bank').passages).toEqual(
    expect.arrayContaining(['other-creditors', 'recession', 'debate']),
  );
  expect(of('Islamic Development Bank').passages).toContain('other-creditors');
  expect(of('Muzaffar Olimov').titlePage).toBe(true);
});

test('an event that a note dates is told where the note is marked', () => {
  expect(telling('timeline/trust-treaty')?.passage.id).toBe('shanghai-five');
});

test('findPassage(address) finds a paragraph, or says what there is', () => {
  expect(findPassage('debt-burden#two-mines').passage.text).toContain('Kumargi Bolo');
  expect(() => findPassage('debt-burden#mines')).toThrow(
    'no passage at debt-burden#mines; passages there: size-of-the-debt, other-creditors, ',
  );
  expect(() => findPassage('debt#two-mines')).toThrow(
    'no section "debt"; there are: introduction,',
  );
});

test.each(remarks)('the remark $id stands in a chapter', ({ id }) => {
  expect(told).toContain(id);
});

test('the share of the largest creditor comes to between 1,185 and 1,189 million dollars', () => {
  const { value, derived } = findFact('debt/creditors/china-exim-amount');
  expect(value).toBeCloseTo(1186.938, 3);
  expect([derived?.low, derived?.high].map((end) => Math.round(end ?? 0))).toEqual([1185, 1189]);
});

test('what the named creditors leave of the total is between 795 and 987 million dollars, by either reading', () => {
  const byShare = findFact('debt/creditors/not-attributed');
  const byAmount = findFact('debt/creditors/not-attributed-by-amount');
  expect(byShare.value).toBeCloseTo(798.362, 3);
  expect(byAmount).toMatchObject({ value: 985.3, bound: 'as much as' });
  for (const { derived } of [byShare, byAmount]) {
    expect(derived?.low).toBeCloseTo(795.77, 1);
    expect(derived?.high).toBeCloseTo(986.45, 1);
  }
});

import { expect, test } from 'vitest';
import { backingOf, reachOf, sumUp, withoutNote } from '../../../src/report/evidence/backings';
import { mixOf } from '../../../src/report/evidence/mix';
import { read } from '../../../src/report/manuscript/read';
import { work, citing } from '../../fixtures/library';

const notes = [
  citing(1, 'daily'),
  citing(2, 'weekly', 'almanac'),
  citing(3, 'daily'),
  { n: 4, cites: [], text: 'Pears are fruit.', page: 1 },
];

const { passages } = read(`
<Passage id="apples" />Apples.<Note n={1} /> And <Quantity of="a/b/c" /> pears.<Note n={3} />

<Passage id="plums" />Plums.<Note n={2} />

<Passage id="figs" />In <Date of="timeline/figs" /> figs.

<Passage id="must" />Must.

<Passage id="jam" />Jam.<Note n={4} />
`);
const backings = passages.map((passage) => ({ id: passage.id, ...backingOf(passage, notes) }));

test('backingOf(passage) has its notes, their works once, and whether it tells a number or a date', () => {
  expect(backings).toEqual([
    { id: 'apples', tells: true, notes: [1, 3], works: ['daily'] },
    { id: 'plums', tells: false, notes: [2], works: ['weekly', 'almanac'] },
    { id: 'figs', tells: true, notes: [], works: [] },
    { id: 'must', tells: false, notes: [], works: [] },
    { id: 'jam', tells: false, notes: [4], works: [] },
  ]);
});

test('backingOf(passage) finds notes by their numbers, wherever they stand in the list', () => {
  const shuffled = notes.toReversed();
  const works = passages.map((passage) => backingOf(passage, shuffled).works);
  expect(works).toEqual([['daily'], ['weekly', 'almanac'], [], [], []]);
});

test('sumUp(passages, groups) counts works once, and those of one group as one', () => {
  const groups = [['daily', 'weekly'], ['almanac'], ['diary']];
  expect(sumUp(backings, groups)).toEqual({
    passages: 5,
    telling: 2,
    noted: 3,
    works: ['daily', 'weekly', 'almanac'],
    independent: 2,
  });
});

test('withoutNote(passages) parts those that tell numbers or dates from the others', () => {
  const { telling, others } = withoutNote(backings);
  expect([telling, others].map((part) => part.map(({ id }) => id))).toEqual([['figs'], ['must']]);
});

test('reachOf(notes) puts the work of the most notes first', () => {
  expect(reachOf(notes)).toEqual([
    { work: 'daily', notes: [1, 3] },
    { work: 'weekly', notes: [2] },
    { work: 'almanac', notes: [2] },
  ]);
});

test('reachOf(notes) counts a note once, though it cites a work twice', () => {
  expect(reachOf([citing(1, 'daily', 'weekly', 'daily')])).toEqual([
    { work: 'daily', notes: [1] },
    { work: 'weekly', notes: [1] },
  ]);
});

test('mixOf(works, respect) counts what they are, the most frequent first', () => {
  const works = [
    work({ language: 'el-Latn' }),
    work({ type: 'book', voice: 'statistic', language: 'el' }),
    work({ address: 'fruit.fr' }),
  ];
  expect(mixOf(works, 'kind')).toEqual([
    ['article', 2],
    ['book', 1],
  ]);
  expect(mixOf(works, 'voice')).toEqual([
    ['media', 2],
    ['statistics', 1],
  ]);
  expect(mixOf(works, 'language')).toEqual([
    ['Greek', 2],
    ['English', 1],
  ]);
  expect(mixOf(works, 'country')).toEqual([
    ['no address', 2],
    ['France', 1],
  ]);
});

test('mixOf(works, “year”) keeps years in their order', () => {
  const works = ['2020', '2019-05', '2020-09-01'].map((date) => work({ date }));
  expect(mixOf(works, 'year')).toEqual([
    ['2019', 1],
    ['2020', 2],
  ]);
});

import { expect, test } from 'vitest';
import { searchIn } from '../../../src/browser/search/search-index';
import type { Searchable } from '../../../src/schema/search';

const about = (kind: Searchable['kind'], place: string, title: string, more = {}): Searchable => ({
  kind,
  place,
  title,
  ...more,
});

const section = 'harvest';
const of = 'harvest/#pears';
const things = [
  about('section', 'harvest/', '1 The harvest', { section }),
  about('passage', 'harvest/#p', 'Paragraph 1', { section, text: 'The Press pressed windfalls.' }),
  about('figure', of, 'Figure 1a: Fewer pears', { section, sought: ['picked', 'груши', 'груш'] }),
  about('number', 'pears/2022', 'Pears, 2022: 30 tonnes', { section, of }),
  about('number', 'pears/2023', 'Pears, 2023: 20 tonnes', { section, of }),
  about('number', 'windfalls', 'Windfalls pressed: eight tonnes', { section, sought: ['juice'] }),
  about('note', 'note-1', 'Note 1', { section, text: 'Windfalls pressed in the Press.' }),
  about('check', 'check', 'Check, holds: Windfalls pressed are fewer.', { section }),
  about('remark', 'remark', 'Our remark: windfalls pressed', { section, text: 'Windfalls.' }),
  about('name', 'valley', 'Quittental', { sought: ['Квитенталь'], everywhere: 0.9 }),
  about('name', 'press', 'Press of the valley', { also: ['Press'], sought: ['Mosterei'] }),
  about('name', 'fair', 'Press fair', { text: 'Held at the Press.' }),
];
const find = await searchIn(things, 'how many were there in what is the of');
const places = (words: string) => find(words).hits.map(({ thing }) => thing.place);

test('a question finds the number first, then what tells it, and last what is said about it', () => {
  const [first, second, ...others] = places('How many windfalls were pressed?');
  expect([first, second]).toEqual(['windfalls', 'harvest/#p']);
  expect(others.toSorted()).toEqual(['check', 'note-1', 'remark']);
});

test('a row is found by what its table is looked for by, and by its own words before the table', () => {
  expect(places('how many pears were picked in 2023')).toEqual(['pears/2023']);
  expect(places('груши 2022')).toEqual(['pears/2022']);
});

test('where rows of a table answer alike, their figure stands before them', () => {
  expect(places('how many pears were there')).toEqual([of, 'pears/2022', 'pears/2023']);
});

test('a word that is looked for finds the section of what it finds', () => {
  expect(places('juice')).toEqual(['windfalls', 'harvest/']);
  expect(places('груш')).toEqual(expect.arrayContaining(['harvest/', of, 'pears/2022']));
});

test('what the report says everywhere need not stand in an answer, whatever it is called', () => {
  const alone = places('windfalls pressed');
  for (const valley of ['Quittental', 'Quittental’s', 'Квитенталь']) {
    expect(places(`${valley} windfalls pressed`)).toEqual(alone);
  }
  expect(places('Квитенталь')).toEqual(['valley']);
});

test('any other name must', () => {
  expect(find('Mosterei windfalls pressed').near).toBe(true);
});

test.each(['Press', 'what is the Press of the valley', 'Mosterei'])(
  '“%s” finds the name that is called so first',
  (words) => {
    expect(places(words)[0]).toBe('press');
  },
);

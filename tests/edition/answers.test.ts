import { expect, test } from 'vitest';
import { searchIn } from '../../src/browser/search/search-index';
import { placeText } from '../../src/format/place';
import { foldsOf } from '../../src/format/text/fold';
import { anchors } from '../../src/report/anchors/anchors';
import { edition } from '../../src/report/opened/data';
import { searchFile } from '../../src/report/search/file';
import { answers } from './answers';

const file = searchFile();
const find = await searchIn(file.things, file.asking);

/** What stands at a place: its kind and its id. */
const at = new Map(
  anchors.flatMap(({ kind, id, places: [place] }) =>
    place ? [[`${kind} ${placeText(place)}`, `${kind} ${id}`]] : [],
  ),
);
const found = (words: string) =>
  find(words).hits.map(({ thing: { kind, place } }) => at.get(`${kind} ${place}`) ?? '');

test.each(answers)('“%s” finds %s first', (words, ...first) => {
  expect(first).toContain(found(words)[0]);
});

test('what the search itself proposes is on the list', () => {
  const asked = answers.map(([words]) => words);
  const { sought = [] } = edition.examples;
  expect(sought.length).toBeGreaterThan(0);
  expect(sought.filter((words) => !asked.includes(words))).toEqual([]);
});

test('nothing that is sought in Cyrillic looks like a word of the text in Latin letters', () => {
  const told = file.things.filter(({ kind }) => kind === 'passage' || kind === 'section');
  const words = new Set(told.flatMap(({ text = '' }) => foldsOf(text)));
  const sought = file.things.flatMap(({ sought = [] }) => sought);
  const cyrillic = foldsOf(sought.filter((each) => /\p{Script=Cyrillic}/u.test(each)).join(' '));
  expect(new Set(cyrillic).size).toBeGreaterThan(200);
  const alike = cyrillic.filter((word) => words.has(word) || words.has(`${word}s`));
  // All of these mean what they look like, but for путь, the road.
  const known = 'bank bolo cement duobai emomali import kulma kumargi pamir put rahmon'.split(' ');
  expect([...new Set(alike)].toSorted()).toEqual(known);
});

test('the list asks for sixty things or more, each once, and for nothing that is not there', () => {
  const asked = answers.map(([words]) => words);
  const named = new Set(answers.flatMap(([, ...first]) => first));
  const there = new Set(at.values());
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThanOrEqual(60);
  expect([...named].filter((name) => !there.has(name))).toEqual([]);
});

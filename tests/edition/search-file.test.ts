import { expect, test } from 'vitest';
import { titles } from '../../src/report/anchors/anchors';
import { chapters } from '../../src/report/opened/chapters';
import {
  checks,
  names,
  notes,
  remarks,
  rows,
  sources,
  timeline,
} from '../../src/report/opened/data';
import { gallery } from '../../src/report/outline/figures';
import { passageWords } from '../../src/report/links/text';
import { searchFile } from '../../src/report/search/file';
import { SearchFile } from '../../src/schema/search';

const file = searchFile();
const ofKind = (kind: string) => file.things.filter((thing) => thing.kind === kind);

test('searchFile() is as its schema has it', () => {
  expect(SearchFile.parse(file)).toEqual(file);
});

test('searchFile() leads to places that are there, each once', () => {
  const places = file.things.map(({ place }) => place);
  expect(places.filter((place) => !titles.has(place))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});

test('searchFile() has all passages, notes, works, numbers, figures, events, names, remarks, checks', () => {
  const counts = {
    section: chapters.length,
    passage: chapters.flatMap(({ passages }) => passages).length,
    note: notes.length,
    source: Object.keys(sources).length,
    number: rows.length,
    figure: gallery.length,
    event: timeline.events.length,
    name: Object.keys(names).length,
    remark: remarks.length,
    check: checks.length,
  };
  const found = Object.keys(counts).map((kind) => [kind, ofKind(kind).length]);
  expect(Object.fromEntries(found)).toEqual(counts);
});

test('searchFile() names only sections that there are', () => {
  const slugs = file.sections.map(({ slug }) => slug);
  const named = file.things.flatMap(({ section }) => section ?? []);
  expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
  expect(ofKind('passage').filter(({ section }) => !section)).toEqual([]);
  expect(ofKind('note').filter(({ section }) => !section)).toEqual([]);
});

test('passageWords(passage) says what its numbers and dates say, and not its marks of notes', () => {
  const mark = (name: string, of: string) => ({
    name,
    attributes: { of, n: '1' },
    written: [],
    line: 1,
    column: 1,
  });
  const [row] = rows.filter(({ printed, value }) => printed && typeof value === 'number');
  const pieces = ['About ', mark('Quantity', row!.address), '\nof it.', mark('Note', '')];
  expect(passageWords({ pieces })).toMatch(/^About .*\d.* of it\.$/);
});

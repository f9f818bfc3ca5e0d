import { expect, test } from 'vitest';
import { namesBeside } from '../../src/report/about/named';
import { markedName, numbersNaming, sentencesNaming } from '../../src/report/links/named';
import { namePlace } from '../../src/report/links/places';
import { passageWords } from '../../src/report/links/text';
import { findName } from '../../src/report/opened/data';
import { mentions, withPage } from '../../src/report/opened/names';
import { html, textOfPage } from '../built';

const plain = (words: string) => words.replaceAll(/\s+/g, ' ');

test('about forty names have a page: all that a text explains, and none of the title page alone', () => {
  expect(withPage.size).toBeGreaterThanOrEqual(35);
  expect(withPage.size).toBeLessThanOrEqual(45);
  for (const id of withPage) expect(mentions.get(id)?.passages).not.toEqual([]);
});

test.each([...withPage])(
  'the page of %s has each paragraph that names it, and marks it there',
  async (id) => {
    const source = await html(`/names/${id}/`);
    const text = plain(textOfPage(source));
    const told = sentencesNaming(id);
    expect(told.length).toBe(mentions.get(id)?.passages.length);
    for (const { chapter, passage, sentences } of told) {
      expect(sentences).not.toEqual([]);
      expect(source).toContain(`href="/${chapter.slug}/#${passage.id}"`);
      for (const sentence of sentences) {
        expect(text).toContain(plain(sentence));
        expect(passageWords(passage)).toContain(plain(sentence));
        expect(markedName(sentence, id).some(({ found }) => found)).toBe(true);
      }
    }
    const marks = [...source.matchAll(/<mark[^>]*>([^<]+)<\/mark>/g)].map(
      ([, words = '']) => words,
    );
    const { name, variants } = findName(id);
    expect(marks.length).toBeGreaterThanOrEqual(told.length);
    expect([name, ...variants]).toEqual(expect.arrayContaining([...new Set(marks)].map(plain)));
  },
);

test('every form of a name is marked in a sentence, and no other name', () => {
  const pieces = markedName(
    'The CSTO is the Collective Security Treaty Organisation; the SCO is not.',
    'csto',
  );
  expect(pieces.filter(({ found }) => found).map(({ words }) => words)).toEqual([
    'CSTO',
    'Collective Security Treaty Organisation',
  ]);
});

test('a name has the numbers of its own sentences, and not the others of its paragraphs', () => {
  const addresses = numbersNaming('world-bank').map(({ address }) => address);
  expect(addresses).toContain('debt/creditors/world-bank');
  expect(addresses).not.toContain('debt/forgiveness/span');
});

test('no currency stands beside a name', () => {
  expect(namesBeside('emomali-rahmon').map(({ id }) => id)).not.toContain('us');
});

test('what a text explains leads to the page of the name, and so does the index', async () => {
  expect(await html('/security-architecture/')).toContain(`href="/${namePlace('csto').path}"`);
  const index = await html('/names/');
  for (const id of withPage) {
    expect(index).toContain(`href="/names/${id}/"`);
    expect(index).toContain(`id="names/${id}"`);
  }
});

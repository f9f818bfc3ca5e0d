import { expect, test } from 'vitest';
import { chapterCiting } from '../../src/report/opened/chapters';
import { notes, sources } from '../../src/report/opened/data';
import { findings, findingsOf, findingsOfNote, ledger } from '../../src/report/evidence/findings';
import { html } from '../built';

test('the rules find this in the notes, and nothing else', () => {
  const found = ledger.map(({ rule, found: hits }) => [
    rule.title,
    hits.map(({ source, notes: concerned }) => [source, ...concerned]),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'older than the event': [
      ['ozodi-2020', 10],
      ['ozodi-2020', 19],
      ['modzacheddin-2016', 32],
      ['panfilova-2019', 33],
    ],
    'another date in the address': [['butt-2019', 42]],
    'malformed date': [
      ['ozodi-2021', 27],
      ['juldasev-2017', 31],
    ],
    'dated without a day': [['world-bank-2020', 15, 18]],
    'two addresses': [['cabar-2021', 11, 17]],
    'address without http': [
      ['roque-2008', 4],
      ['panfilova-2019', 6, 8, 13, 33, 40],
      ['world-bank-2020', 15, 18],
      ['nazarov-2018', 38],
    ],
    'odd letters in the address': [
      ['juldasev-2017', 31],
      ['mir24-2020', 37],
      ['pogrebnjak-2020', 43],
      ['csto-2021', 46],
    ],
    'address unlike the title': [
      ['cabar-2021', 17],
      ['juldasev-2017', 31],
      ['csto-2021', 46],
    ],
    'another host': [
      ['arabova-2021', 23, 26],
      ['muchammadi-2021', 24],
      ['modzacheddin-2016', 32],
    ],
    'shared host': [
      ['van-der-kley-2020', 22],
      ['arabova-2021', 23, 26],
      ['muchammadi-2021', 24],
      ['ozodi-2021', 27],
      ['jau-2020', 30],
      ['modzacheddin-2016', 32],
    ],
    'host unlike outlet': [
      ['xinhua-2019', 1],
      ['pogrebnjak-2020', 43],
    ],
    'title spelt in two ways': [
      ['umarov-2020', 5, 9],
      ['ozodi-2020', 10, 19],
    ],
    'title read otherwise': [
      ['caan-2021', 7],
      ['ozodi-2020', 19],
      ['cabar-2021', 11, 17],
      ['sputnik-2020', 16],
      ['muchammadi-2021', 24],
      ['sputnik-2021', 25],
      ['juldasev-2017', 31],
      ['modzacheddin-2016', 32],
    ],
    'sign missing in the title': [['jau-2020', 30]],
    'two alphabets': [['islamova-2021', 29]],
    'other letters in the title': [
      ['umarov-2020', 5],
      ['umarov-2020', 9],
      ['world-bank-2020', 15, 18],
      ['jau-2020', 30],
      ['mir24-2020', 37],
      ['nazarov-2018', 38],
      ['csto-2021', 46],
    ],
    'title and translation unlike': [
      ['xinhua-2019', 1],
      ['world-bank-2020', 15, 18],
    ],
  });
});

test('the words that are read otherwise, and as what', () => {
  const said = findings.flatMap(({ title, says }) =>
    title === 'title read otherwise' ? says : [],
  );
  expect(said).toEqual([
    '“prevraščajetsja” gives превращайется; our guess is превращается.',
    '“pored” gives поред; our guess is перед. “bespočevna” gives беспочевна; our guess is беспочвенна.',
    '“odnovenno” gives одновенно; our guess is одновременно.',
    '“dolg” gives долг; our guess is долга.',
    '“sosedsjam” gives соседсям; our guess is соседям.',
    '“stat’iv” gives статьив; our guess is статьи в.',
    '“afganskiju” gives афганскию; our guess is афганскую.',
    '“antiterroističeskij” gives антитерроистический; our guess is антитеррористический.',
  ]);
});

test('a time stamp without a digit fits its day in so many ways, counted by all clocks on earth', () => {
  const says = findingsOf('ozodi-2021').map((finding) => finding.says);
  expect(says).toContain(
    '“161359620” has a digit too few for a time stamp; mended by one digit it fits the printed date, in more ways than one.',
  );
});

test('only addresses are guessed, and each guess is another address that can be read', () => {
  const guesses = findings.filter(({ guess }) => guess);
  expect(guesses).toHaveLength(8);
  for (const { part, printed, guess = '' } of guesses) {
    expect(part).toBe('address');
    expect(guess).not.toBe(printed);
    expect(URL.canParse(guess)).toBe(true);
  }
});

/** A built page, cut before each element that has one of these ids. */
const cut = async (page: string, ids: readonly string[]) => {
  const whole = await html(`/${page}`);
  return new Map(
    whole.split(/<li id="/).flatMap((piece) => {
      const id = ids.find((one) => piece.startsWith(`${one}"`));
      return id ? [[id, piece.split('</section>')[0] ?? ''] as const] : [];
    }),
  );
};

/** What a piece of a page says. */
const textOf = (html = '') => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

test('every finding stands under its work: what is found, the print, and the guess as a link', async () => {
  const works = await cut('sources/', Object.keys(sources));
  expect(works.size).toBe(Object.keys(sources).length);
  for (const { source, title, says, part, printed, guess } of findings) {
    const text = textOf(works.get(source));
    expect(text).toContain(`Our finding: ${title}. ${says}`);
    expect(text).toContain(`Printed ${part}: ${printed}`);
    if (guess) expect(works.get(source)).toContain(`rel="nofollow" href="${guess}"`);
  }
});

test('a work in which nothing is found has no findings', async () => {
  const works = await cut('sources/', Object.keys(sources));
  const clear = Object.keys(sources).filter((source) => findingsOf(source).length === 0);
  expect(clear).toContain('ionova-2019');
  for (const source of clear) expect(textOf(works.get(source))).not.toContain('Our finding');
});

test.each(notes)(
  'note $n names in its chapter what matters for what it supports',
  async ({ n }) => {
    const chapter = chapterCiting(n);
    const id = `note-${n}`;
    const note = (await cut(`${chapter?.slug}/`, [id])).get(id)?.split('</li>')[0];
    const found = findingsOfNote(n).filter(({ matters }) => matters);
    const said = textOf(note).match(/Our findings: (.*?)\s?\./)?.[1] ?? '';
    expect(said).toBe(found.map(({ title }) => title).join('; '));
    for (const { source } of found) expect(note).toContain(`href="/sources/#${source}"`);
  },
);

test('the ledger of remarks has every finding', async () => {
  const text = textOf(await html('/remarks/'));
  for (const { says } of findings) expect(text).toContain(says);
});

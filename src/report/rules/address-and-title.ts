import { list } from '../../format/list';
import { pathOf } from './address';
import type { Check } from './library';
import { printings } from './printings';

/** Addresses that end in the words of the title, but spell one otherwise or have more of them. */
export const addressAndTitle: Check = (library) =>
  printings(library, 'address').flatMap(({ source, work, printed, notes }) => {
    const title = wordsOf(work.title);
    const slug = wordsOf(pathOf(printed).split('/').findLast(Boolean) ?? '');
    const cyrillic = work.language.endsWith('-Latn');
    const same = (word: string, titled: string) =>
      sound(word, cyrillic ? inSlugs : []) === sound(titled, cyrillic ? inTitles : []);
    const pairs = slug.slice(0, title.length).map((word, i) => ({ word, titled: title[i] ?? '' }));
    const other = pairs.filter(({ word, titled }) => !same(word, titled));
    if (pairs.length < 4 || other.length > pairs.length / 2) return [];
    const more = slug.slice(title.length).join(' ');
    const said = [
      ...other.map(({ word, titled }) => `“${word}” where the title has “${titled}”`),
      ...(more ? [`“${more}” after the last word of the title`] : []),
    ];
    if (!said.length) return [];
    return { source, notes, part: 'address', printed, says: `The address has ${list(said)}.` };
  });

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

/** A word as both ways of spelling it agree on: žemčug and zhemchug are one. */
const sound = (word: string, spellings: readonly (readonly [string, string])[]) =>
  [...spellings, ...inBoth].reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    word.toLowerCase(),
  );

/** The х of a title is its ch, the ч of an address. */
const inTitles = [
  ['ch', 'h'],
  ['ts', 'c'],
  ['y', 'j'],
] as const;

const inSlugs = [
  ['shch', 'šč'],
  ['zh', 'ž'],
  ['ch', 'č'],
  ['sh', 'š'],
  ['kh', 'h'],
  ['ts', 'c'],
  ['y', 'j'],
] as const;

const inBoth = [
  ['’', ''],
  ['ė', 'e'],
  ['è', 'e'],
] as const;

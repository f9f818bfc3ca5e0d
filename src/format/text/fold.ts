import { standard } from './cyrillic';

/** A word of a text: where it begins, as it stands there, and as words are compared. */
export interface Word {
  at: number;
  word: string;
  folded: string;
}

/** The words of a text in their order; a number with its decimals is one: `36.6`, `1,158`. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    at: index,
    word,
    folded: fold(word),
  }));

/** The words of a text, as they are compared. */
export const foldsOf = (text: string) => wordsIn(text).map(({ folded }) => folded);

/**
 * A word as search compares it: in small Latin letters without marks, signs and quotation marks.
 * Cyrillic is transliterated first, so that `Груша`, `Gruša` and `grusa` are one. `36,6` is `36.6`;
 * `3.243` and `3,243` are both `3243`, as the number of the one may be drawn as the other.
 */
export const fold = (word: string) =>
  plain.test(word)
    ? word.toLowerCase()
    : [...word.normalize('NFC').toLowerCase()]
        .map((letter) => latin.get(letter) ?? letter)
        .join('')
        .normalize('NFD')
        .replaceAll(/[\p{M}‘’“”'"]/gu, '')
        .replaceAll(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
        .replaceAll(/(\d),(?=\d)/g, '$1.');

/** Most words are of nothing else, and there is nothing else to do with them. */
const plain = /^[a-z\d]+$/i;

/** A sign inside a word is one of softness, or an apostrophe. */
const pattern = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:[’'”][\p{L}\p{M}]+)*/gu;

/** Letters that the standard lacks, as near as readers of Latin write them, and the signs. */
const more = { ғ: 'g', ӣ: 'i', қ: 'q', ӯ: 'u', ҳ: 'h', ҷ: 'j', ь: '', ъ: '' };

const latin = new Map([
  ...[...standard].map(([letters, letter]) => [letter, letters] as const),
  ...Object.entries(more),
]);

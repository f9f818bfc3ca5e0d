import { locale } from './locale';

const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });

/** `a`, `a and b`, `a, b and c`. */
export const list = (words: Iterable<string>) => conjunction.format(words);

/** The first and the last of a run: `10–19`, or `27` where there is one. */
export function span(numbers: readonly number[]) {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Printed pages: `p. 7`, `pp. 6–7`. */
export const pageSpan = (pages: readonly number[]) =>
  `${new Set(pages).size === 1 ? 'p.' : 'pp.'}\u00a0${span(pages)}`;

/** The notes of a chapter: `Note 27`, `Notes 10–19`. */
export const noteSpan = (notes: readonly number[]) =>
  `${notes.length === 1 ? 'Note' : 'Notes'}\u00a0${span(notes)}`;

/** `1 figure`, `4 figures`. */
export const count = (number: number, thing: string) =>
  `${number}\u00a0${thing}${number === 1 ? '' : 's'}`;

/**
 * The first sign of a text that nobody sees, by its number: `U+200B`. It may turn a line round, or part a
 * word. One that keeps letters apart belongs into Persian words, and is none.
 */
export function invisibleIn(text: string) {
  const [sign] = text.match(unseen) ?? [];
  return sign && codeOf(sign);
}

/** A sign that nobody sees. */
export const unseen = /(?!(?<=\p{Script=Arabic}\p{M}*)\u200c\p{Script=Arabic})[\p{C}\p{Zl}\p{Zp}]/u;

const codeOf = (sign: string) =>
  `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first word of a text with letters of two alphabets: some look alike, and no search finds the word. */
export const mixedIn = (text: string) =>
  mixed.test(text) ? text.match(/[\p{L}\p{M}]+/gu)?.find((word) => mixed.test(word)) : undefined;

const mixed =
  /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

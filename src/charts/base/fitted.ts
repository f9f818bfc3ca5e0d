import { balance, measure, type Type, wrap } from './measure';

/** How large words may be set, from the largest, and in how much room. */
export interface Room {
  sizes: readonly [number, ...number[]];
  weight: Type['weight'];
  /** From line to line, in sizes of the type. */
  leading: number;
  width: number;
  height: number;
}

/**
 * Words in lines, as large as their room allows. What has none at the smallest size is broken inside of
 * words, and cut: it ends with `…`.
 */
export function fitted(words: string, { sizes, weight, leading, width, height }: Room) {
  const stepOf = (size: number) => Math.round(leading * size);
  const fits = (size: number) => {
    const font = { size, weight };
    const lines = wrap(words, width, font);
    const narrow = lines.every((line) => measure(line, font) <= width);
    return narrow && lines.length * stepOf(size) <= height;
  };
  const size = sizes.find(fits) ?? Math.min(...sizes);
  const font = { size, weight };
  const whole = () =>
    fits(size) ? balance(words, width, font) : cut(words, width, height / stepOf(size), font);
  const lines = words ? whole() : [];
  return { size, step: stepOf(size), lines, height: lines.length * stepOf(size) };
}

/** As many lines as there is room for, of what is too long. */
function cut(words: string, width: number, most: number, font: Type) {
  const room = width - measure('…', font);
  const pieces = words.split(' ').flatMap((word) => broken(word, room, font));
  const lines = wrap(pieces.join(' '), room, font);
  const kept = lines.slice(0, Math.max(1, Math.floor(most)));
  return kept.length < lines.length ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
}

/** A word in pieces that are no wider than that. */
const broken = (word: string, width: number, font: Type) =>
  [...word].reduce<string[]>((pieces, letter) => {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (pieces.length && measure(longer, font) <= width) return [...pieces.slice(0, -1), longer];
    return [...pieces, letter];
  }, []);

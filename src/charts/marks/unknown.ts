import { measure, type } from '../base/measure';
import { text } from './text';

/** From a side of the box of what is not stated to the words in it. */
const pad = 10;

/** How wide that box is. */
export const boxWidth = (words: string) => Math.ceil(measure(words, type.small)) + 2 * pad;

/** The words in a box that begins at `x`, on a line at `y`. */
export const boxed = (words: string, x: number, y: number) => text('small', words, x + pad, y);

/** A box that stands by itself, as a bar, with its words. */
export const unknown = (words: string, x: number, y: number) => ({
  box: { x, y, width: boxWidth(words), height: 22, certainty: 'not stated' as const },
  words: boxed(words, x, y + 16),
});

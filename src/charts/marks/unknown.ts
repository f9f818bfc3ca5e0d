import { measure, type } from '../base/measure';

/** Height of the box of what is not stated, where it stands by itself. */
export const boxHeight = 22;

/** From a side of the box to its words. */
export const pad = 10;

/** Width of the box. */
export const boxWidth = (words: string) => Math.ceil(measure(words, type.small)) + 2 * pad;

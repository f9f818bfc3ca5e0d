import type { Line } from './text';

/** From one line of a label over or beside its mark to the next. */
export const leading = 17;

/** The line of a number. */
export const numberLine = (words: string): Line => ({ words, set: 'value' });

/** The line of what is said of it, if anything is. */
export const smallLine = (words = ''): Line[] => (words ? [{ words, set: 'small' }] : []);

/** Where labels begin or end. */
export interface Side {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What a label says, and the class that sets it. */
export interface Line {
  words: string;
  set: 'name' | 'value' | 'small';
}

/** A label, placed. */
export interface Text extends Line {
  x: number;
  y: number;
  anchor?: Side['anchor'];
  /** Whose colour it wears, but inside of a mark. */
  actor?: string;
  /** What is said after it. */
  remark?: string | undefined;
  /** It stands inside its mark. */
  inside?: boolean;
}

/** From one line of a label over or beside its mark to the next. */
export const leading = 17;

/** The line of a number. */
export const numberLine = (words: string): Line => ({ words, set: 'value' });

/** The line of what is said of it, if anything is. */
export const smallLine = (words = ''): Line[] => (words ? [{ words, set: 'small' }] : []);

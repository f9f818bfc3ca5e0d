/** A line of a label that stands over or beside its mark. */
export interface LabelLine {
  text: string;
  set: 'value' | 'small';
}

/** From one line of a label to the next. */
export const leading = 17;

/** The line of a number. */
export const numberLine = (text: string): LabelLine => ({ text, set: 'value' });

/** The line of what is said of it, if anything is. */
export const smallLine = (text = ''): LabelLine[] => (text ? [{ text, set: 'small' }] : []);

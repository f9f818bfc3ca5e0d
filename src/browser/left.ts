import { minutes } from '../format/words';

/** How long the text below a line takes to read, given its paragraphs and how many words all have. */
export function sayLeft(paragraphs: readonly Element[], words: number, line: number) {
  const sizes = paragraphs.map((paragraph) => sizeOf(paragraph, line));
  const all = sum(sizes.map(({ length }) => length));
  const left = (words * sum(sizes.map(({ below }) => below))) / (all || 1);
  if (!left) return '';
  return left < 120 ? 'less than a minute left' : `about ${minutes(left)}\u00a0min left`;
}

/** The letters of a paragraph, and how many of them stand below a line, if they fill it evenly. */
function sizeOf(paragraph: Element, line: number) {
  const { top, bottom, height } = paragraph.getBoundingClientRect();
  const { length } = paragraph.textContent;
  const part = top > line ? 1 : Math.max(0, bottom - line) / (height || 1);
  return { length, below: length * part };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

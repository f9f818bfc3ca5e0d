import { minutes } from '../../format/say/words';

/**
 * How long the text below a line takes to read, in words, given its paragraphs and how many words all
 * of them have. A paragraph is as long as its letters are many, and they fill it evenly.
 */
export function howMuchLeft(paragraphs: readonly Element[], words: number) {
  const sizes = paragraphs.map((paragraph) => ({ paragraph, size: paragraph.textContent.length }));
  const all = sum(sizes.map(({ size }) => size)) || 1;
  return function sayLeft(line: number) {
    const below = sum(sizes.map(({ paragraph, size }) => size * partBelow(paragraph, line)));
    const wordsLeft = (words * below) / all;
    if (!wordsLeft) return '';
    return wordsLeft < minute
      ? 'less than a minute left'
      : `about ${minutes(wordsLeft)}\u00a0min left`;
  };
}

/** Words that are no longer said to take a minute. */
const minute = 120;

/** How much of a paragraph stands below a line, from 0 to 1. */
function partBelow(paragraph: Element, line: number) {
  const { top, bottom, height } = paragraph.getBoundingClientRect();
  return top > line ? 1 : Math.max(0, bottom - line) / (height || 1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

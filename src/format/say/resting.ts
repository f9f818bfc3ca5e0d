import { count, list } from './list';

/** What rests on a work alone, by how many. */
interface Resting {
  passages: number;
  numbers: number;
  figures: number;
}

/** What has no other work behind it, in words: `6 paragraphs and 1 number`; nothing where there is none. */
export const sayResting = ({ passages, numbers, figures }: Resting) =>
  list(
    [
      { n: passages, thing: 'paragraph' },
      { n: numbers, thing: 'number' },
      { n: figures, thing: 'figure' },
    ]
      .filter(({ n }) => n > 0)
      .map(({ n, thing }) => count(n, thing)),
  );

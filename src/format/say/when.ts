import type { Event } from '../../schema/event';
import { sayDate, saySpan } from './date';

type When = Pick<Event, 'date' | 'to' | 'part' | 'extent' | 'dated'>;

/** A piece of a date in words, and the date a machine reads there. */
interface Piece {
  words: string;
  date?: string;
}

/** The date of an event: `May 2004`, `1996–1997`, `the end of January 2020`, `until mid-2021`. */
export const sayWhen = ({ dated: _, ...when }: When) => proseWhen(when);

/** When an event was, in running text: as printed, where less is printed than is known. */
export const proseWhen = (when: When) =>
  datePieces(when)
    .map(({ words }) => words)
    .join('');

/** The date of an event in running text, in pieces. */
export function datePieces({ extent, ...when }: When): Piece[] {
  const [before, after] = extent ? around[extent] : ['', ''];
  const pieces = [{ words: before }, ...barePieces(when), { words: after }];
  return pieces.filter(({ words }) => words);
}

const around = {
  since: ['since ', ''],
  from: ['from ', ' on'],
  until: ['until ', ''],
} as const;

function barePieces({ dated, ...when }: Omit<When, 'extent'>): Piece[] {
  const { date, to } = when;
  if (dated || !to) return [{ words: dated ?? partOf(when), date }];
  const [from = '', dash = '', till = ''] = saySpan(date, to).split(/( ?– ?)/);
  return [{ words: from, date }, { words: dash }, { words: till, date: to }];
}

function partOf({ date, part }: When) {
  const words = sayDate(date);
  if (!part) return words;
  if (part === 'middle') return `mid-${words}`;
  return seasons.includes(part) ? `${part} ${words}` : `the ${part} of ${words}`;
}

const seasons: string[] = ['spring', 'summer', 'autumn', 'winter'];

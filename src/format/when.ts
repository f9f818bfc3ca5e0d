import type { Event } from '../schema/event';
import { sayDate, saySpan } from './date';

type When = Pick<Event, 'date' | 'to' | 'part' | 'extent' | 'printed'>;

/** The date of an event: `May 2004`, `1996–1997`, `the end of January 2020`, `until mid-2021`. */
export function sayWhen({ extent, ...when }: When) {
  return [extent, sayDated(when)].filter(Boolean).join(' ');
}

/** The same without `since` or `until`. */
export function sayDated({ date, to, part }: When) {
  if (to) return saySpan(date, to);
  const words = sayDate(date);
  if (!part) return words;
  if (part === 'middle') return `mid-${words}`;
  return seasons.includes(part) ? `${part} ${words}` : `the ${part} of ${words}`;
}

/** The date of an event in running text: as printed, where less is printed than is known. */
export const proseWhen = ({ extent, ...when }: When) =>
  [
    extent,
    datePieces(when)
      .map(({ words }) => words)
      .join(''),
  ]
    .filter(Boolean)
    .join(' ');

/** The same without `since` or `until`, in pieces, with the dates a machine reads. */
export function datePieces({ printed, ...when }: When): { words: string; date?: string }[] {
  const { date, to } = when;
  if (printed || !to) return [{ words: printed ?? sayDated(when), date }];
  const [from = '', dash = '', till = ''] = sayDated(when).split(/( ?– ?)/);
  return [{ words: from, date }, { words: dash }, { words: till, date: to }];
}

const seasons: string[] = ['spring', 'summer', 'autumn', 'winter'];

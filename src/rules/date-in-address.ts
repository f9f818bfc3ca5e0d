import { sayDate } from '../format/say/date';
import { agree, datesIn } from './dated';
import type { Rule } from './library';
import { printings } from './printings';

/** Addresses that carry a date, and it is not the printed one. */
export const dateInAddress: Rule = (library) =>
  printings(library, 'address').flatMap(({ source, work, printed, notes }) => {
    const carried = datesIn(printed);
    const [first = ''] = carried[0] ?? [];
    if (!first || carried.flat().some((date) => agree(date, work.date))) return [];
    const says = `The address has ${sayDate(first)}; the printed date is ${sayDate(work.date)}.`;
    return { source, notes, part: 'address', printed, says };
  });

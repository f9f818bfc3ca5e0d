import { sayDate } from '../../format/date';
import type { Check } from './library';
import { printings } from './printings';

/** Works on the web with less of a date than a day, where others have one. */
export const dateWithoutDay: Check = (library) => {
  const works = printings(library, 'address');
  const exact = ({ work }: (typeof works)[number]) => work.date.split('-').length === 3;
  if (!works.some(exact)) return [];
  return works
    .filter((printing) => !exact(printing))
    .map(({ source, work, notes }) => ({
      source,
      notes,
      part: 'date',
      printed: sayDate(work.date),
      says: `Only ${sayDate(work.date)} is printed; other works on the web have a day.`,
    }));
};

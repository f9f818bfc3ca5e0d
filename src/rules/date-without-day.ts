import { sayDate } from '../format/say/date';
import type { Rule } from './library';
import { printings } from './printings';

/**
 * Works on the web with less of a date than a day, where others have one; and the season that their
 * address has.
 */
export const dateWithoutDay: Rule = (library) => {
  const works = printings(library, 'address');
  const exact = ({ work }: (typeof works)[number]) => work.date.split('-').length === 3;
  if (!works.some(exact)) return [];
  return works
    .filter((printing) => !exact(printing))
    .map(({ source, work, notes, printed: address }) => {
      const printed = sayDate(work.date);
      const [named] = address.match(season) ?? [];
      const more = named ? ` The address has “${named}”.` : '';
      const says = `Only ${printed} is printed; other works on the web have a day.${more}`;
      return { source, notes, part: 'date', printed, says };
    });
};

const season = /\b(?:spring|summer|autumn|fall|winter)-(?:19|20)\d\d\b/i;

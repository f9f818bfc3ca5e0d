import { sayDate } from '../format/say/date';
import { agree, datesIn } from './dated';
import { inEach } from './printings';

/** Addresses that carry a date, and it is not the printed one. */
export const dateInAddress = inEach('address', ({ work, printed }) => {
  const carried = datesIn(printed);
  const [first = ''] = carried[0] ?? [];
  if (!first || carried.flat().some((date) => agree(date, work.date))) return [];
  return [
    { says: `The address has ${sayDate(first)}; the printed date is ${sayDate(work.date)}.` },
  ];
});

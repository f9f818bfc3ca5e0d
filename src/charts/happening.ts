import { Problem } from '../schema/problem';

/** An event as a chart of events takes it. */
export interface Happening {
  /** `timeline/event` */
  address: string;
  /** The date it began on, as exact as it is known: `2020`, `2020-09`. */
  begins: string;
  /** The last year, month or day of a span. */
  ends?: string;
  /** The date only begins or ends what happened. */
  extent?: 'since' | 'from' | 'until';
  planned?: true;
  /** Its date in words. */
  when: string;
  /** What happened, in a few words. */
  short: string;
  /** Who did it; the first lends the colour to a mark of one colour. */
  actors: { id: string; label: string }[];
  /** `order` is its place among the lanes. */
  theme: { id: string; label: string; order: number };
  /** Where it is told. */
  href?: string;
}

/** Where what is told ends. */
export interface Closing {
  closes: string;
}

/** The events in the order of time, and the closing among them, if there is one. */
export type Moment = Happening | Closing;

export const isClosing = (moment: Moment): moment is Closing => 'closes' in moment;

/** @throws Problem where there are no events. */
export function happeningsOf(moments: readonly Moment[]) {
  const happenings = moments.filter((moment): moment is Happening => !isClosing(moment));
  if (!happenings.length) throw new Problem('there are no events; this chart draws events');
  return happenings;
}

/** A date as years and parts of a year: July 2020 is 2020.5. */
export function yearOf(date: string) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

import { ascending, sort } from 'd3';
import { Problem } from '../../schema/problem';

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

/** The events of each theme, in the order of the themes. */
export const themesOf = (happenings: readonly Happening[]) => [
  ...Map.groupBy(
    sort(happenings, (a, b) => ascending(a.theme.order, b.theme.order)),
    ({ theme }) => theme.id,
  ).values(),
];

/** What the events of a theme have in common: its name. */
export const labelOf = ([first]: readonly Happening[]) => first?.theme.label ?? '';

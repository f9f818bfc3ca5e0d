import { ascending, sort } from 'd3';
import { Problem } from '../../schema/problem';
import type { Lanes } from './order';

/** What events have in common that stand in one lane; `order` is its place among the lanes. */
interface Lane {
  id: string;
  label: string;
  /** A shorter name, where there is one. */
  short?: string;
  order: number;
}

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
  theme: Lane;
  /** The section that tells it first. */
  section?: Lane;
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

/** The events in lanes, each with what they have in common: by theme, or by the first who acts, in the order of time, or by section. */
export function lanesOf(happenings: readonly Happening[], by?: Lanes) {
  const actors = [...new Set(happenings.map(({ actors: [first] }) => first?.id))];
  const laneOf = ({ theme, section = untold, actors: [first] }: Happening): Lane => {
    if (by !== 'actor') return by === 'section' ? section : theme;
    return { id: '', label: '', ...first, order: actors.indexOf(first?.id) };
  };
  const kept = happenings.map((event) => ({ event, lane: laneOf(event) }));
  const ranked = sort(kept, (a, b) => ascending(a.lane.order, b.lane.order));
  return [...Map.groupBy(ranked, ({ lane }) => lane.id).values()].map((held) => ({
    label: held[0]?.lane.label ?? '',
    short: held[0]?.lane.short ?? held[0]?.lane.label ?? '',
    events: held.map(({ event }) => event),
  }));
}

const untold: Lane = { id: '', label: 'In no section', order: Infinity };

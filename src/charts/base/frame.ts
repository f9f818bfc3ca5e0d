import { min } from 'd3';
import { unitLabel } from '../../format/say/number';
import type { Chart, ChartOf } from '../../schema/chart';
import { type Fact, isMeasured, type Measured } from '../../schema/fact';
import type { Locality } from '../../schema/locality';
import { Problem } from '../../schema/problem';
import type { Moment } from './happening';
import type { As } from './order';

/** The room a chart is drawn in. Narrow drawings put labels above their marks, not beside them. */
export interface Frame {
  width: number;
  narrow: boolean;
  /** For a file: there are programs that set words of several kinds in one line only from its left. */
  file?: true;
}

/** What a chart of numbers is given: its options, its rows, a way to rows elsewhere, and room. */
export interface ChartProps<Kind extends Chart['kind'] = Chart['kind']> {
  chart: ChartOf<Kind>;
  facts: readonly Fact[];
  /** @throws Problem where there is no row at the address. */
  find: (address: string) => Fact;
  /** Makes the links of marks to their numbers; a picture has none. */
  link?: ((address: string) => string) | undefined;
  frame: Frame;
  /** How it is drawn, where not as usual. */
  as?: As | undefined;
}

/** A note as a chart of notes takes it. */
export interface Footnote {
  n: number;
  /** The section that cites it, by its number or else its title. */
  section: string;
  /** The works it cites; `ibid` where it prints *Ibid.* for one. */
  works: { id: string; name: string; ibid: boolean }[];
  /** Where it can be read. */
  href?: string;
}

/** A locality as a map takes it: at its address, with its text in plain words. */
export type Placed = Pick<Locality, 'name' | 'kind' | 'at' | 'text'> & {
  address: string;
  /** Where it stands among the names. */
  href?: string;
};

/** What charts draw besides numbers: events in the order of time, notes, and places. */
export interface Records {
  events: readonly Moment[];
  notes: readonly Footnote[];
  places: readonly Placed[];
}

export const noRecords: Records = { events: [], notes: [], places: [] };

/** What a chart of events, notes or places is given: its options, the records it draws, and room. */
export type RecordProps<Kind extends Chart['kind'], Sort extends keyof Records> = Pick<
  Props<Kind>,
  'chart' | 'frame' | 'as' | Sort
>;

/** All that a chart of some kind is given. It takes of it what it draws. */
export type Props<Kind extends Chart['kind'] = Chart['kind']> = ChartProps<Kind> & Records;

/** What a chart of any kind is given, before its room is known. */
export type Drawn = Omit<Props, 'frame'>;

/** What a chart says of a value that has no one place on its scale. */
const singleValues =
  'this chart draws single values; "units" draws ranges, and a "ledger" whatever is stated';

/** The scale on which what is longest, with its label, ends with the room that is left for it. */
export const scaleTo = <T extends { value: number }>(marks: T[], roomOf: (mark: T) => number) =>
  min(
    marks.filter(({ value }) => value > 0),
    (mark) => roomOf(mark) / mark.value,
  ) ?? 1;

/** @throws Problem where a row is no share of a whole, or more than all of it. */
export function checkShares(facts: readonly Measured[]) {
  for (const { address, unit, value } of facts) {
    if (unit.scale !== 'percent') throw new Problem(`${address} is no share; a whole is 100%`);
    if (value > 100) throw new Problem(`${address} is more than a whole, which is 100%`);
  }
}

/**
 * Facts as points on one scale from zero. Their units agree in what `scaleOf` says of them: by
 * default, in all.
 * @throws Problem where one has no single value, is below zero, or is on another scale than the first.
 */
export function onOneScale(facts: readonly Fact[], scaleOf = unitLabel): Measured[] {
  const [first] = facts;
  return facts.map((fact) => {
    const { address, value, unit } = fact;
    if (!isMeasured(fact)) {
      throw new Problem(`${address} is ${JSON.stringify(value)}; ${singleValues}`);
    }
    if (fact.value < 0) throw new Problem(`${address} is below zero; this chart draws from zero`);
    if (!first || scaleOf(unit) === scaleOf(first.unit)) return fact;
    throw new Problem(
      `${address} is in ${unitLabel(unit)}, on a scale of ${unitLabel(first.unit)}`,
    );
  });
}

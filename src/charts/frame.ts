import { unitLabel } from '../format/say/number';
import type { Chart } from '../schema/chart';
import { type Fact, isMeasured, type Measured } from '../schema/fact';
import { Problem } from '../schema/problem';

/** The room a chart is drawn in. Narrow drawings put labels above their marks, not beside them. */
export interface Frame {
  width: number;
  narrow: boolean;
}

/** What a chart of numbers is given: its options, its rows, a way to rows elsewhere, and room. */
export interface ChartProps<Options = Chart> {
  chart: Options;
  facts: readonly Fact[];
  /** @throws Problem where there is no row at the address. */
  find: (address: string) => Fact;
  frame: Frame;
}

/** What a chart of events, notes or places is given: its options, the records it draws, and room. */
export interface RecordProps<Options, Record> {
  chart: Options;
  records: readonly Record[];
  frame: Frame;
}

/** All that a chart of any kind is given, but for its room. */
export type Drawn = Omit<ChartProps & RecordProps<Chart, unknown>, 'frame'>;

/** What a chart says of a value that has no one place on its scale. */
export const singleValues =
  'this chart draws single values; "units" draws ranges, and a "ledger" whatever is stated';

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

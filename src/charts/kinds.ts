import type { Chart } from '../schema/chart';
import type { Fact } from '../schema/fact';
import Cascade from './Cascade.astro';
import Columns from './Columns.astro';
import Flow from './Flow.astro';
import type { Frame } from './frame';
import Slope from './Slope.astro';

/** What every chart is given: its options, its rows, a way to rows elsewhere, and room. */
export interface ChartProps<Options = Chart> {
  chart: Options;
  facts: Fact[];
  find: (address: string) => Fact;
  frame: Frame;
}

type Drawing = (props: ChartProps) => unknown;

interface Kind {
  Drawing: Drawing;
  /** The width its wide drawing is made for. */
  width: number;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
}

/** The component that draws each kind. It gets the options of that kind, and no other. */
export const kinds: Record<Chart['kind'], Kind> = {
  cascade: { Drawing: Cascade as Drawing, width: 620, keyed: true },
  columns: { Drawing: Columns as Drawing, width: 294, keyed: true },
  slope: { Drawing: Slope as Drawing, width: 294, keyed: true },
  flow: { Drawing: Flow as Drawing, width: 620, keyed: false },
};

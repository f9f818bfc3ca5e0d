import type { Chart } from '../schema/chart';
import Cascade from './Cascade.astro';
import { placeCascade } from './cascade';
import Columns from './Columns.astro';
import { placeColumns } from './columns';
import Flow from './Flow.astro';
import { placeFlow } from './flow';
import type { ChartProps, Frame } from './frame';
import Slope from './Slope.astro';
import { placeSlope } from './slope';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For = (props: ChartProps) => unknown;

interface Kind {
  Drawing: For;
  place: For;
  /** Whether its wide drawing takes half the column of text. */
  half: boolean;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
}

export const kinds: Record<Chart['kind'], Kind> = {
  cascade: { Drawing: Cascade as For, place: placeCascade as For, half: false, keyed: true },
  columns: { Drawing: Columns as For, place: placeColumns as For, half: true, keyed: true },
  slope: { Drawing: Slope as For, place: placeSlope as For, half: true, keyed: true },
  flow: { Drawing: Flow as For, place: placeFlow as For, half: false, keyed: false },
};

/** The two drawings of every chart, for a column of text and for a phone. */
export const framesOf = ({ half }: Kind): Record<'wide' | 'narrow', Frame> => ({
  wide: { width: half ? 294 : 620, narrow: false },
  narrow: { width: 328, narrow: true },
});

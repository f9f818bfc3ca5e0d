import type { Chart } from '../schema/chart';
import Cascade from './Cascade.astro';
import { placeCascade } from './cascade';
import Columns from './Columns.astro';
import { placeColumns } from './columns';
import Flow from './Flow.astro';
import { placeFlow } from './flow';
import type { ChartProps } from './frame';
import Slope from './Slope.astro';
import { placeSlope } from './slope';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For = (props: ChartProps) => unknown;

interface Kind {
  Drawing: For;
  place: For;
  /** The width its wide drawing is made for: a column of text, or half of one. */
  width: 620 | 294;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
}

export const kinds: Record<Chart['kind'], Kind> = {
  cascade: { Drawing: Cascade as For, place: placeCascade as For, width: 620, keyed: true },
  columns: { Drawing: Columns as For, place: placeColumns as For, width: 294, keyed: true },
  slope: { Drawing: Slope as For, place: placeSlope as For, width: 294, keyed: true },
  flow: { Drawing: Flow as For, place: placeFlow as For, width: 620, keyed: false },
};

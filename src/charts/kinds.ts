import type { Chart } from '../schema/chart';
import Cascade from './Cascade.astro';
import { placeCascade } from './cascade';
import Columns from './Columns.astro';
import { placeColumns } from './columns';
import Flow from './Flow.astro';
import { placeFlow } from './flow';
import type { ChartProps, Frame, RecordProps } from './frame';
import Ledger from './Ledger.astro';
import { placeLedger } from './ledger';
import Matrix from './Matrix.astro';
import { placeMatrix } from './matrix';
import Slope from './Slope.astro';
import { placeSlope } from './slope';
import Units from './Units.astro';
import { placeUnits } from './units';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For = (props: ChartProps & RecordProps<Chart, unknown>) => unknown;

interface Kind {
  Drawing: For;
  place: For;
  /** What its wide drawing fills: half the column of text, all of it, or the page. */
  size: keyof typeof widths;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
}

export const kinds: Record<Chart['kind'], Kind> = {
  cascade: { Drawing: Cascade as For, place: placeCascade as For, size: 'column', keyed: true },
  columns: { Drawing: Columns as For, place: placeColumns as For, size: 'half', keyed: true },
  slope: { Drawing: Slope as For, place: placeSlope as For, size: 'half', keyed: true },
  flow: { Drawing: Flow as For, place: placeFlow as For, size: 'column', keyed: false },
  units: { Drawing: Units as For, place: placeUnits as For, size: 'column', keyed: true },
  matrix: { Drawing: Matrix as For, place: placeMatrix as For, size: 'column', keyed: false },
  ledger: { Drawing: Ledger as For, place: placeLedger as For, size: 'column', keyed: false },
};

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** The two drawings of every chart, for the room that its kind fills and for a phone. */
export const framesOf = ({ size }: Kind): Record<'wide' | 'narrow', Frame> => ({
  wide: { width: widths[size], narrow: false },
  narrow: { width: 328, narrow: true },
});

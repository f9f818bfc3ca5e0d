import type { Chart } from '../schema/chart';
import Amounts from './Amounts.astro';
import { placeAmounts } from './amounts';
import Bars from './Bars.astro';
import { placeBars } from './bars';
import Cascade from './Cascade.astro';
import { placeCascade } from './cascade';
import Columns from './Columns.astro';
import { placeColumns } from './columns';
import Evidence from './Evidence.astro';
import { placeEvidence } from './evidence';
import Flow from './Flow.astro';
import { placeFlow } from './flow';
import type { ChartProps, Frame, RecordProps } from './frame';
import Lanes from './Lanes.astro';
import { placeLanes } from './lanes';
import Share from './Share.astro';
import { placeShare } from './share';
import Ledger from './Ledger.astro';
import { placeLedger } from './ledger';
import Matrix from './Matrix.astro';
import { placeMatrix } from './matrix';
import Slope from './Slope.astro';
import { placeSlope } from './slope';
import Units from './Units.astro';
import { placeUnits } from './units';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For<Result = unknown> = (props: ChartProps & RecordProps<Chart, unknown>) => Result;

/** How large a drawing is. */
type Size = Pick<Frame, 'width'> & { height: number };

interface Kind {
  Drawing: For;
  place: For<Size>;
  /** What its wide drawing fills: half the column of text, all of it, or the page. */
  size: keyof typeof widths;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
}

export const kinds: Record<Chart['kind'], Kind> = {
  cascade: kind(Cascade, placeCascade, 'column', true),
  columns: kind(Columns, placeColumns, 'half', true),
  slope: kind(Slope, placeSlope, 'half', true),
  flow: kind(Flow, placeFlow, 'column', false),
  amounts: kind(Amounts, placeAmounts, 'column', true),
  lanes: kind(Lanes, placeLanes, 'page', false),
  evidence: kind(Evidence, placeEvidence, 'page', false),
  bars: kind(Bars, placeBars, 'column', false),
  share: kind(Share, placeShare, 'column', false),
  units: kind(Units, placeUnits, 'column', true),
  matrix: kind(Matrix, placeMatrix, 'column', false),
  ledger: kind(Ledger, placeLedger, 'column', false),
};

/** A kind by what draws and what places it, each of which takes the options of this kind alone. */
function kind(Drawing: unknown, place: unknown, size: Kind['size'], keyed: boolean): Kind {
  return { Drawing: Drawing as For, place: place as For<Size>, size, keyed };
}

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** The two drawings of every chart, for the room that its kind fills and for a phone. */
export const framesOf = ({ size }: Kind): Record<'wide' | 'narrow', Frame> => ({
  wide: { width: widths[size], narrow: false },
  narrow: { width: 328, narrow: true },
});

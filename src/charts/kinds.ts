import type { Chart } from '../schema/chart';
import Amounts from './Amounts.astro';
import { placeAmounts } from './amounts';
import Bars from './Bars.astro';
import { placeBars } from './bars';
import type { Gathering } from '../schema/gathering';
import Area from './Area.astro';
import { placeArea } from './area';
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
import MapDrawing from './Map.astro';
import { placeMap } from './map';
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
  /** The records it draws, where it draws no numbers. */
  records?: Gathering['records'];
}

export const kinds: Record<Chart['kind'], Kind> = {
  amounts: kind(Amounts, placeAmounts, 'page', { keyed: true }),
  area: kind(Area, placeArea, 'column'),
  bars: kind(Bars, placeBars, 'column'),
  cascade: kind(Cascade, placeCascade, 'column', { keyed: true }),
  columns: kind(Columns, placeColumns, 'half', { keyed: true }),
  evidence: kind(Evidence, placeEvidence, 'page', { records: 'notes' }),
  flow: kind(Flow, placeFlow, 'column'),
  lanes: kind(Lanes, placeLanes, 'page', { records: 'events' }),
  ledger: kind(Ledger, placeLedger, 'column'),
  map: kind(MapDrawing, placeMap, 'column', { records: 'places' }),
  matrix: kind(Matrix, placeMatrix, 'column'),
  share: kind(Share, placeShare, 'column'),
  slope: kind(Slope, placeSlope, 'half', { keyed: true }),
  units: kind(Units, placeUnits, 'column', { keyed: true }),
};

/** A kind by what draws and what places it, each of which takes the options of this kind alone. */
function kind(
  Drawing: unknown,
  place: unknown,
  size: Kind['size'],
  { keyed = false, records }: Partial<Pick<Kind, 'keyed' | 'records'>> = {},
): Kind {
  return {
    Drawing: Drawing as For,
    place: place as For<Size>,
    size,
    keyed,
    ...(records && { records }),
  };
}

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** The two drawings of every chart, for the room that its kind fills and for a phone. */
export const framesOf = ({ size }: Kind): Record<'wide' | 'narrow', Frame> => ({
  wide: { width: widths[size], narrow: false },
  narrow: { width: 328, narrow: true },
});

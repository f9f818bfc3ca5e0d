import type { Chart } from '../schema/chart';
import type { Gathering } from '../schema/gathering';
import Amounts from './Amounts.astro';
import { placeAmounts } from './amounts';
import Area from './Area.astro';
import { placeArea } from './area';
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
import type { Drawn, Frame } from './frame';
import Lanes from './Lanes.astro';
import { placeLanes } from './lanes';
import Ledger from './Ledger.astro';
import { placeLedger } from './ledger';
import MapDrawing from './Map.astro';
import { placeMap } from './map';
import Matrix from './Matrix.astro';
import { placeMatrix } from './matrix';
import Share from './Share.astro';
import { placeShare } from './share';
import Slope from './Slope.astro';
import { placeSlope } from './slope';
import Units from './Units.astro';
import { placeUnits } from './units';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For<Result = unknown> = (props: Drawn & { frame: Frame }) => Result;

/** How large a drawing is. */
type Size = Pick<Frame, 'width'> & { height: number };

interface Kind {
  Drawing: For;
  place: For<Size>;
  /** What its wide drawing fills: half the column of text, all of it, or the page. */
  size: keyof typeof widths;
  /** The rows whose colours need a key, where the chart does not name its actors. */
  keyed?: 'all' | 'stated';
  /** The records it draws, where it draws no numbers. */
  records?: Gathering['records'];
}

export const kinds: Record<Chart['kind'], Kind> = {
  amounts: kind(Amounts, placeAmounts, 'page', { keyed: 'all' }),
  area: kind(Area, placeArea, 'column'),
  bars: kind(Bars, placeBars, 'column'),
  cascade: kind(Cascade, placeCascade, 'column', { keyed: 'all' }),
  columns: kind(Columns, placeColumns, 'half', { keyed: 'stated' }),
  evidence: kind(Evidence, placeEvidence, 'page', { records: 'notes' }),
  flow: kind(Flow, placeFlow, 'column'),
  lanes: kind(Lanes, placeLanes, 'page', { records: 'events' }),
  ledger: kind(Ledger, placeLedger, 'column'),
  map: kind(MapDrawing, placeMap, 'column', { records: 'places' }),
  matrix: kind(Matrix, placeMatrix, 'column'),
  share: kind(Share, placeShare, 'column'),
  slope: kind(Slope, placeSlope, 'half', { keyed: 'stated' }),
  units: kind(Units, placeUnits, 'column', { keyed: 'all' }),
};

/** A kind by what draws and what places it, each of which takes the options of this kind alone. */
function kind(
  Drawing: unknown,
  place: unknown,
  size: Kind['size'],
  more: Pick<Kind, 'keyed' | 'records'> = {},
): Kind {
  return { Drawing: Drawing as For, place: place as For<Size>, size, ...more };
}

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** The drawings of every chart: for the room that its kind fills, for a phone, and for a file. */
export const framesOf = ({ size }: Kind): Record<'wide' | 'narrow' | 'file', Frame> => ({
  wide: { width: widths[size], narrow: false },
  narrow: { width: 328, narrow: true },
  file: { width: size === 'half' ? 440 : widths[size], narrow: false },
});

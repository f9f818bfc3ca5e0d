import type { Chart } from '../schema/chart';
import type { Gathering } from '../schema/gathering';
import Amounts from './amounts/Amounts.astro';
import { placeAmounts } from './amounts/amounts';
import Area from './maps/Area.astro';
import { placeArea } from './maps/area';
import Bars from './amounts/Bars.astro';
import { placeBars } from './amounts/bars';
import Cascade from './amounts/Cascade.astro';
import { placeCascade } from './amounts/cascade';
import Columns from './amounts/Columns.astro';
import { placeColumns } from './amounts/columns';
import Evidence from './evidence/Evidence.astro';
import { placeEvidence } from './evidence/evidence';
import Flow from './amounts/Flow.astro';
import { placeFlow } from './amounts/flow';
import type { Drawn, Frame } from './frame';
import Lanes from './events/Lanes.astro';
import { placeLanes } from './events/lanes';
import Ledger from './amounts/Ledger.astro';
import { placeLedger } from './amounts/ledger';
import MapDrawing from './maps/Map.astro';
import { placeMap } from './maps/map';
import Matrix from './amounts/Matrix.astro';
import { placeMatrix } from './amounts/matrix';
import Share from './amounts/Share.astro';
import { placeShare } from './amounts/share';
import Slope from './amounts/Slope.astro';
import { placeSlope } from './amounts/slope';
import Units from './amounts/Units.astro';
import { placeUnits } from './amounts/units';

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

import type { Chart, ChartOf } from '../schema/chart';
import Amounts from './amounts/Amounts.astro';
import Bars from './amounts/Bars.astro';
import Cascade from './amounts/Cascade.astro';
import Columns from './amounts/Columns.astro';
import Flow from './amounts/Flow.astro';
import Ledger from './amounts/Ledger.astro';
import Matrix from './amounts/Matrix.astro';
import Share from './amounts/Share.astro';
import Slope from './amounts/Slope.astro';
import Units from './amounts/Units.astro';
import Lanes from './events/Lanes.astro';
import Evidence from './evidence/Evidence.astro';
import type { Props } from './base/frame';
import Area from './maps/Area.astro';
import MapDrawing from './maps/Map.astro';

/** A component that draws charts of some kind. */
type Drawing<Kind extends Chart['kind']> = (props: Props<Kind>) => unknown;

/** What draws each kind of chart; what places it stands in `kinds.ts`. */
export const drawings: { [Kind in Chart['kind']]: Drawing<Kind> } = {
  amounts: Amounts,
  area: Area,
  bars: Bars,
  cascade: Cascade,
  columns: Columns,
  evidence: Evidence,
  flow: Flow,
  lanes: Lanes,
  ledger: Ledger,
  map: MapDrawing,
  matrix: Matrix,
  share: Share,
  slope: Slope,
  units: Units,
};

/** The component that draws a chart. */
export const drawingOf = <Kind extends Chart['kind']>(chart: ChartOf<Kind>): Drawing<Kind> =>
  drawings[chart.kind];

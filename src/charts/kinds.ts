import type { Chart } from '../schema/chart';
import { placeAmounts } from './amounts/amounts';
import { placeBars } from './amounts/bars';
import { placeCascade } from './amounts/cascade';
import { placeColumns } from './amounts/columns';
import { placeFlow } from './amounts/flow';
import { placeLedger } from './amounts/ledger';
import { placeMatrix } from './amounts/matrix';
import { placeShare } from './amounts/share';
import { placeSlope } from './amounts/slope';
import { placeUnits } from './amounts/units';
import { placeLanes } from './events/lanes';
import { placeEvidence } from './evidence/evidence';
import type { ChartProps, Frame, Props, RecordProps, Records } from './base/frame';
import { type } from './base/measure';
import { placeArea } from './maps/area';
import { placeMap } from './maps/map';
import { refuseCrowding } from './marks/crowding';
import type { Text } from './marks/text';

/** How large a drawing is, and all labels in it. */
interface Layout {
  width: number;
  height: number;
  texts: readonly Text[];
}

/** What is known of a kind of chart before it is drawn. */
interface Described {
  /** What its wide drawing fills: half the column of text, all of it, or the page. */
  size: keyof typeof widths;
  /** The rows whose colours need a key, where the chart does not name its actors. */
  keyed?: 'all' | 'stated';
}

/** What places a chart that draws numbers; or else records of one sort, and what sort that is. */
type Placing<Kind extends Chart['kind']> =
  | { place: (props: ChartProps<Kind>) => Layout; records?: never }
  | {
      [Sort in keyof Records]: {
        place: (props: RecordProps<Kind, Sort>) => Layout;
        records: Sort;
      };
    }[keyof Records];

type Kinds = { [Kind in Chart['kind']]: Described & Placing<Kind> };

/** The kinds of charts: what places each, in how much room, and what else it draws than numbers. */
export const kinds: Kinds = {
  amounts: { place: placeAmounts, size: 'page', keyed: 'all' },
  area: { place: placeArea, size: 'column' },
  bars: { place: placeBars, size: 'column' },
  cascade: { place: placeCascade, size: 'column', keyed: 'all' },
  columns: { place: placeColumns, size: 'half', keyed: 'stated' },
  evidence: { place: placeEvidence, size: 'page', records: 'notes' },
  flow: { place: placeFlow, size: 'column' },
  lanes: { place: placeLanes, size: 'page', records: 'events' },
  ledger: { place: placeLedger, size: 'column' },
  map: { place: placeMap, size: 'column', records: 'places' },
  matrix: { place: placeMatrix, size: 'column' },
  share: { place: placeShare, size: 'column' },
  slope: { place: placeSlope, size: 'half', keyed: 'stated' },
  units: { place: placeUnits, size: 'column', keyed: 'all' },
};

/**
 * How large a chart is in its room.
 * @throws Problem where it cannot be drawn, or a label has no place of its own.
 */
export function placeChart<Kind extends Chart['kind']>(props: Props<Kind>): Layout {
  const { place, size } = kinds[props.chart.kind];
  const placed = place(props);
  refuseCrowding(placed, size === 'half' ? ', or draw bars, which have a line for each' : '');
  return placed;
}

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** What a figure has on the smallest screens, and what its labels need there, in pixels. */
const least = { room: 288, label: 12.5 };

/** Whether a drawing that shrinks to its room can be read in any. */
export const servesAnywhere = ({ width }: Pick<Frame, 'width'>) =>
  (type.small.size * least.room) / width >= least.label;

/**
 * The drawings of every chart: for the room that its kind fills, for a phone, and for a file. That for
 * the room is the one for a phone, too, where it serves anywhere.
 */
export function framesOf({ size }: Described): Record<'wide' | 'narrow' | 'file', Frame> {
  const wide = { width: widths[size], narrow: false };
  return {
    wide,
    narrow: servesAnywhere(wide) ? wide : { width: 328, narrow: true },
    file: { ...wide, ...(size === 'half' && alone), file: true },
  };
}

/** The drawings of a chart that has a page of its own: half a column is too little for it. */
export function largeOf(kind: Described): Record<'wide' | 'narrow', Frame> {
  const { wide, narrow } = framesOf(kind);
  return kind.size === 'half' ? { wide: { ...wide, ...alone }, narrow } : { wide, narrow };
}

/** Room for half a column where nothing stands beside it. */
const alone = { width: 440 };

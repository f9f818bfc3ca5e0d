import type { Chart } from '../schema/chart';
import type { Gathering } from '../schema/gathering';
import Area from './Area.astro';
import { placeArea } from './area';
import Cascade from './Cascade.astro';
import { placeCascade } from './cascade';
import Columns from './Columns.astro';
import { placeColumns } from './columns';
import Flow from './Flow.astro';
import { placeFlow } from './flow';
import type { ChartProps, Frame, RecordProps } from './frame';
import MapDrawing from './Map.astro';
import { placeMap } from './map';
import Slope from './Slope.astro';
import { placeSlope } from './slope';

/** What draws a chart, or places it. It gets the options of its own kind, and no other. */
type For = (props: ChartProps & RecordProps<Chart, unknown>) => unknown;

interface Kind {
  Drawing: For;
  place: For;
  /** What its wide drawing fills: half the column of text, all of it, or the page. */
  size: keyof typeof widths;
  /** Whether colours need a key; they do not where the chart names its actors. */
  keyed: boolean;
  /** The records it draws, where it draws no numbers. */
  records?: Gathering['records'];
}

export const kinds: Record<Chart['kind'], Kind> = {
  cascade: { Drawing: Cascade as For, place: placeCascade as For, size: 'column', keyed: true },
  columns: { Drawing: Columns as For, place: placeColumns as For, size: 'half', keyed: true },
  slope: { Drawing: Slope as For, place: placeSlope as For, size: 'half', keyed: true },
  flow: { Drawing: Flow as For, place: placeFlow as For, size: 'column', keyed: false },
  map: {
    Drawing: MapDrawing as For,
    place: placeMap as For,
    size: 'column',
    keyed: false,
    records: 'places',
  },
  area: { Drawing: Area as For, place: placeArea as For, size: 'column', keyed: false },
};

/** Widths of the wide drawings. */
const widths = { half: 294, column: 620, page: 1120 } as const;

/** The two drawings of every chart, for the room that its kind fills and for a phone. */
export const framesOf = ({ size }: Kind): Record<'wide' | 'narrow', Frame> => ({
  wide: { width: widths[size], narrow: false },
  narrow: { width: 328, narrow: true },
});

import { z } from 'zod';
import { Position } from './place';
import { Id, RowAddress, Template, Words } from './words';

/** Bars that add up, one after the other, to a total. */
const Cascade = z.strictObject({
  kind: z.literal('cascade'),
  /** The row that the bars add up to. */
  total: RowAddress,
});

/** Upright bars side by side, one a year or period. */
const Columns = z.strictObject({ kind: z.literal('columns') });

/** Points in time joined by a line, on a scale from zero. */
const Slope = z.strictObject({ kind: z.literal('slope') });

/** What passed from hand to hand, and bars of what it held. */
const Flow = z.strictObject({
  kind: z.literal('flow'),
  /** The hands, in order. `does` finishes the sentence that `name` begins. */
  nodes: z
    .array(
      z.strictObject({
        name: Words,
        /** Whose colour the node wears. */
        actor: Id,
        /** `sells the apples on` */
        does: Words,
      }),
    )
    .min(2),
  /** The rows that pass between the nodes: one fewer than the nodes. */
  links: z.array(Id).min(1),
  /** Rows drawn under the flow as bars on one scale. */
  bars: z.strictObject({
    /** What the bars count, and in which unit: `Fruit in the barn, kg`. */
    title: Words,
    rows: z.array(Id).min(1),
  }),
});

/** A country as a map knows it. */
const Country = z.strictObject({
  /** Its number in ISO 3166-1: `"250"`. */
  id: z.string().regex(/^\d{3}$/, 'three digits, as ISO 3166-1 has them: "250"'),
  name: Words,
});

/** Where the name of a country stands; the name is only in the text alternative where there is none. */
const at = Position.exactOptional();

/** A country among its neighbours, with the places of the report. It draws places. */
const Map = z.strictObject({
  kind: z.literal('map'),
  /** The country in the middle. */
  centre: Country.extend({ at }),
  /** The countries around it whose borders come into view. */
  neighbours: z
    .array(
      Country.extend({
        at,
        /** Whether its border with the country in the middle is drawn heavier than others. */
        heavy: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
});

/** A stated area as a square, beside the outline of a country at the same scale. */
const Area = z.strictObject({
  kind: z.literal('area'),
  /** The country that gives the scale. */
  country: Country,
});

const charts = [Cascade, Columns, Slope, Flow, Map, Area] as const;
const names = charts.map(({ shape }) => shape.kind.value);

export const Chart = z.discriminatedUnion('kind', charts, {
  error: `no such kind of chart; kinds: ${names.join(', ')}`,
});

/** How a table is shown to the reader: what it finds, what it draws, and as which chart. */
export const Figure = z.strictObject({
  /** The finding of the report, as a sentence without a full stop. */
  finding: Words,
  /** What is drawn; unit and date are added from the table. */
  shows: Words,
  /** What we did beyond drawing the report's numbers. */
  method: Template.exactOptional(),
  /** The kind of chart, and what that kind needs. */
  chart: Chart,
});

export type Chart = z.infer<typeof Chart>;
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;
export type Figure = z.infer<typeof Figure>;

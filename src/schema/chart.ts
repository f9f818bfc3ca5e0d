import { z } from 'zod';
import { Position } from './locality';
import { Id, RowAddress, Template, Words } from './words';

/** Bars that add up, one after the other, to a total. */
const Cascade = z.strictObject({
  kind: z.literal('cascade'),
  /** The row that the bars add up to. */
  total: RowAddress,
});

/** Upright bars side by side, one a year or period. */
const Columns = z.strictObject({
  kind: z.literal('columns'),
  /** What the scale counts, where the rows do not all word it alike: `pickers`. */
  counts: Words.exactOptional(),
});

/** Points in time joined by a line, on a scale from zero. */
const Slope = z.strictObject({
  kind: z.literal('slope'),
  /** Rows of one label are one line, each at the date it holds for; else all rows are. */
  series: z.literal(true).exactOptional(),
});

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

/** Counts as marks in rows; a count that is no whole number of marks ends in a part of one. */
const Units = z.strictObject({
  kind: z.literal('units'),
  /** How many of what is counted one mark stands for: `100`. */
  each: z.int().positive(),
  /** One of what the first row counts, shown by itself. */
  one: z
    .strictObject({
      name: Words,
      /** Whose colour its mark wears. */
      actor: Id,
    })
    .exactOptional(),
});

/** Who belongs to what, a mark in each place of a grid that the report speaks of. */
const Matrix = z.strictObject({
  kind: z.literal('matrix'),
  /** To what they belong, from the left. */
  columns: z.array(z.strictObject({ id: Id, name: Words })).min(1),
  /** Who belongs, from the top. A row of the table has the id `column-row`: `market-apples`. */
  rows: z.array(z.strictObject({ id: Id, name: Words })).min(1),
});

/** Words that name one row by its address: `{fruit/harvest/apples} from the old trees`. */
const Entry = Template.regex(
  /^[^{}]*\{[a-z0-9-]+(\/[a-z0-9-]+){2}\}[^{}]*$/,
  'an entry names one row: {dataset/table/row}',
);

const Side = z.strictObject({
  name: Words,
  /** Whose colour its name and its numbers wear. */
  actor: Id,
});

/** Two sides that no one scale could measure, topic by topic. */
const Ledger = z.strictObject({
  kind: z.literal('ledger'),
  /** The sides, from the left. */
  sides: z.tuple([Side, Side]),
  topics: z
    .array(
      z.strictObject({
        name: Words,
        /** What the first side has there, and what the second. Dates are added from the rows. */
        entries: z.tuple([z.array(Entry), z.array(Entry)]),
      }),
    )
    .min(1),
});

/** Bars that lie one under the other, the largest on top. */
const Bars = z.strictObject({
  kind: z.literal('bars'),
  /** The rows are shares, of one whole or each of its own; the scale ends at 100%. */
  whole: z.literal(true).exactOptional(),
});

/** One bar for a whole: the share that is stated, and the rest that we derived. */
const Share = z.strictObject({ kind: z.literal('share') });

/** Every amount as a dot on one logarithmic scale, the largest first. */
const Amounts = z.strictObject({ kind: z.literal('amounts') });

/** Events in lanes, one a theme, along one line of time. */
const Lanes = z.strictObject({ kind: z.literal('lanes') });

/** The notes, section by section, at the works they cite. */
const Evidence = z.strictObject({ kind: z.literal('evidence') });

/** A country as a map knows it. */
const Country = z.strictObject({
  /** Its number in ISO 3166-1: `"250"`. */
  id: z.string().regex(/^\d{3}$/, 'three digits, as ISO 3166-1 has them: "250"'),
  name: Words,
});

/** Where the name of a country stands; the name is only in the text alternative where there is none. */
const at = Position.exactOptional();

/** A country among its neighbours, with the places of the report. It draws places. */
const MapChart = z.strictObject({
  kind: z.literal('map'),
  /** The country in the middle. */
  centre: Country.extend({ at }),
  /** The countries around it whose borders and coasts come into view; an island has none. */
  neighbours: z.array(
    Country.extend({
      at,
      /** Whether its border with the country in the middle is drawn heavier than others. */
      heavy: z.literal(true).exactOptional(),
    }),
  ),
});

/** A stated area as a square, beside the outline of a country at the same scale. */
const Area = z.strictObject({
  kind: z.literal('area'),
  /** The country that gives the scale. */
  country: Country,
});

const charts = [
  Amounts,
  Area,
  Bars,
  Cascade,
  Columns,
  Evidence,
  Flow,
  Lanes,
  Ledger,
  MapChart,
  Matrix,
  Share,
  Slope,
  Units,
] as const;
const names = charts.map(({ shape }) => shape.kind.value);

export const Chart = z.discriminatedUnion('kind', charts, {
  error: `no such kind of chart; kinds: ${names.join(', ')}`,
});

export type Chart = z.infer<typeof Chart>;
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>;

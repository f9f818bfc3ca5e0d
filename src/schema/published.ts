import { z } from 'zod';
import { AsOf, Id } from './words';
import { Bound } from './quantity';

// What the files for reuse hold. Titles and descriptions travel along, into JSON Schema and into the
// descriptions of columns.

const said = (title: string, description: string) => z.string().min(1).meta({ title, description });

const perhaps = (title: string, description: string) =>
  z.string().nullable().meta({ title, description });

const measured = (title: string, description: string) =>
  z.number().nullable().meta({ title, description });

const whether = (title: string, description: string) => z.boolean().meta({ title, description });

const note = z.int().positive().nullable().meta({
  title: 'Note',
  description: 'The note of the report that vouches for it; empty where there is none',
});
const marked_next = whether(
  'Marked next',
  'Whether what it vouches for has no mark of its own, so that its mark is the next in the text',
);
const date_printed = perhaps(
  'Date, as printed',
  'How the report words the date where the rest follows from its place in the text; empty elsewhere',
);
const page = z.int().positive().nullable().meta({
  title: 'Page',
  description: 'The page of the printed report; empty where it is ours, or the report has none',
});
const address = z.url().meta({ title: 'Address', description: 'Where this edition shows it' });

/** How a number is known. */
export const Basis = z.enum(['stated', 'stated in words', 'suspected', 'derived', 'not stated']);

/** A row of a table, with all that is said of it. */
export const PublishedRow = z.strictObject({
  dataset: Id.meta({ title: 'Dataset', description: 'The dataset it is from' }),
  table: Id.meta({ title: 'Table', description: 'The table of the dataset it stands in' }),
  row: Id.meta({ title: 'Row', description: 'Its name in the table' }),
  label: said('Label', 'What is counted'),
  value: measured(
    'Value',
    'The number, in its unit; empty where it is a range, in words or not stated',
  ),
  lowest: measured(
    'Lowest',
    'The lower end of a range, or of what the rounding of its inputs, and how they can be read, leaves of it',
  ),
  highest: measured('Highest', 'The upper end'),
  unit: z.string().meta({ title: 'Unit', description: 'What the number is counted in' }),
  bound: Bound.nullable().meta({
    title: 'Bound',
    description: 'The word the report puts before the number, such as “more than”',
  }),
  said: said('In words', 'The number as this edition tells it, with bound and unit'),
  printed: perhaps(
    'As printed',
    'The number as the report prints it; empty where it is ours, or prints none',
  ),
  basis: Basis.meta({
    title: 'Basis',
    description: 'Whether the report states it, or suspects it, or we derived it',
  }),
  planned: whether('Planned', 'Promised, planned or forecast, as seen from the report'),
  speaker: perhaps(
    'Speaker',
    'Who says so, by kind: as the text names them, or else as the note cites them; “us” where it is ours, empty where nothing is stated',
  ),
  speaker_name: perhaps(
    'Speaker, name',
    'Whom the text of the report names; empty where it names nobody',
  ),
  part: perhaps('Part', 'What part of its period it covers; empty where it covers the whole'),
  as_of: AsOf.nullable().meta({
    title: 'As of',
    description: 'The date it holds for, or “undated”; empty where it is derived',
  }),
  date_printed,
  note,
  marked_next,
  page,
  formula: perhaps('Formula', 'How we worked it out; empty where the report states it'),
  reading: perhaps(
    'Reading',
    'Where the report can be read in two ways, which one this is, and what comes of the other; empty elsewhere',
  ),
  address,
});

/** Something the report dates. */
export const PublishedEvent = z.strictObject({
  date: said('Date', 'As exact as the report gives it; of a span, its beginning'),
  to: perhaps('To', 'The end of a span'),
  when: said('In words', 'The date as this edition tells it'),
  date_printed,
  what: said('What', 'What happened, in our words'),
  who: said('Who', 'The actors who did it'),
  theme: said('Theme', 'What it belongs to'),
  planned: whether('Planned', 'A plan, an expectation or a forecast of the report'),
  note,
  marked_next,
  page,
  address,
});

/** A note, once for each work that it cites. */
export const PublishedNote = z.strictObject({
  note: z.int().positive().meta({ title: 'Note', description: 'Its number' }),
  section: perhaps('Section', 'The section that carries its mark'),
  work: perhaps(
    'Work',
    'The work it cites, in a few words; empty where it explains and cites none',
  ),
  work_title: perhaps('Work, title', 'Its title, as the note prints it where it does'),
  work_title_cyrillic: perhaps(
    'Work, title in Cyrillic',
    'Its title before it was transliterated, as this edition reads it',
  ),
  work_id: perhaps('Work, id', 'Its name in the data'),
  ibid: whether('Ibid.', 'The note prints Ibid. for the work'),
  page,
  address,
});

/** A place that the report names, where its position is certain. */
export const PublishedLocality = z.strictObject({
  name: said('Place', 'As the report spells it'),
  kind: said('Kind', 'A town, a pass, a region or a corridor'),
  longitude: z.number().meta({ title: 'Longitude', description: 'In degrees, east above zero' }),
  latitude: z.number().meta({ title: 'Latitude', description: 'In degrees, north above zero' }),
  what: said('What', 'What the report tells about it, in our words'),
  note,
  page,
  address,
});

export type PublishedRow = z.infer<typeof PublishedRow>;
export type PublishedEvent = z.infer<typeof PublishedEvent>;
export type PublishedLocality = z.infer<typeof PublishedLocality>;
export type PublishedNote = z.infer<typeof PublishedNote>;

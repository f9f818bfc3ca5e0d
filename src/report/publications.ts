import { z } from 'zod';
import { referenceText } from '../format/bibliography';
import { type Cells, type Column, columnsOf } from '../format/columns';
import { list } from '../format/list';
import { unitLabel } from '../format/number';
import { publishRow } from '../format/publish';
import { sayWhen } from '../format/when';
import type { Fact } from '../schema/fact';
import {
  PublishedDataset,
  PublishedEvent,
  PublishedNote,
  PublishedPlace,
  PublishedRow,
} from '../schema/published';
import { shortName } from '../format/source';
import { titleOf } from '../format/title';
import { chapterCiting } from './chapters';
import { inOrder } from './chronology';
import { wholeRecords } from './citations';
import {
  datasets,
  edition,
  findActor,
  findFact,
  findSource,
  notes,
  places,
  tablesOf,
  timeline,
} from './data';
import { drawing, figureLink } from './gallery';
import { addressOf, dataLink, noteLink, pathTo, whole } from './link';
import { plainText } from './text';

/** Rows as the files for reuse give them. */
export const publishedRows = (facts: readonly Fact[]) =>
  facts.map((fact) => publishRow(fact, findFact, whole(dataLink(fact.address))));

/** A dataset as its JSON file gives it. */
export function publishedDataset(id: string): PublishedDataset {
  const tables = tablesOf(id);
  return {
    $schema: addressOf(`data/${id}.schema.json`),
    id,
    title: datasets.get(id)?.title ?? id,
    address: addressOf(`data/${id}/`),
    edition: edition.title,
    license: edition.license,
    report: referenceText(wholeRecords().original),
    tables: Object.entries(datasets.get(id)?.tables ?? {}).map(([name, { title, unit, asOf }]) => ({
      id: name,
      title,
      unit: unitLabel(unit),
      as_of: asOf,
    })),
    rows: publishedRows(tables.flatMap(({ facts }) => facts)),
  };
}

/** The JSON Schema of that file: its own tables and rows, and no others. */
export function schemaOf(id: string) {
  const { title, tables } = publishedDataset(id);
  const own = z.enum(tables.map((table) => table.id));
  const schema = PublishedDataset.extend({
    id: z.literal(id),
    title: z.literal(title),
    rows: z.array(PublishedRow.extend({ table: own })),
  });
  return { $id: addressOf(`data/${id}.schema.json`), ...z.toJSONSchema(schema) };
}

/** What the report dates, in the order of time. */
const publishedEvents = (): PublishedEvent[] =>
  inOrder(timeline.events).map((event) => ({
    date: event.date,
    to: event.to ?? null,
    when: sayWhen(event),
    what: plainText(event.text),
    who: event.actors.map((actor) => findActor(actor).label).join('; '),
    theme: timeline.themes[event.theme] ?? event.theme,
    planned: event.planned ?? false,
    note: event.note,
    page: event.page,
    address: whole(`${pathTo('timeline/')}#timeline/${event.id}`),
  }));

/** The notes, and what they cite. */
const publishedNotes = (): PublishedNote[] =>
  notes.flatMap(({ n, cites, page }) => {
    const chapter = chapterCiting(n);
    const rest = {
      note: n,
      section: chapter ? titleOf(chapter) : '',
      page,
      address: whole(noteLink(n)),
    };
    const works = cites.map(({ source, ibid = false }) => ({
      work: shortName(findSource(source)),
      work_id: source,
      ibid,
    }));
    return (works.length ? works : [{ work: null, work_id: null, ibid: false }]).map((work) => ({
      ...rest,
      ...work,
    }));
  });

/** The places of the map. */
const publishedPlaces = (): PublishedPlace[] =>
  Object.values(places).map(({ name, kind, at: [longitude, latitude], text, note, page }) => ({
    name,
    kind,
    longitude,
    latitude,
    what: plainText(text),
    note,
    page,
    address: whole(figureLink(drawing('places') ?? '')),
  }));

/** Records that are no numbers: what they are called, their shape, and all there are. */
export const publishedRecords = {
  events: { title: 'Timeline', shape: PublishedEvent, rows: publishedEvents },
  notes: { title: 'Notes and the works they cite', shape: PublishedNote, rows: publishedNotes },
  places: { title: 'Places', shape: PublishedPlace, rows: publishedPlaces },
} satisfies Record<string, { title: string; shape: z.ZodObject; rows: () => Cells[] }>;

/** A table as a file. */
export interface Packaged {
  id: string;
  title: string;
  description: string;
  columns: Column[];
  rows: Cells[];
  /** The columns that tell its rows apart. */
  key?: string[];
}

/** All tables: the datasets, then the other records. */
export const packaged = (): Packaged[] => [
  ...[...datasets].map(([id, { title }]) => ({
    id,
    title,
    description: `${title} in numbers: ${list(tablesOf(id).map((table) => table.title))}`,
    columns: columnsOf(PublishedRow),
    rows: publishedDataset(id).rows,
    key: ['table', 'row'],
  })),
  ...Object.entries(publishedRecords).map(([id, { title, shape, rows }]) => ({
    id,
    title,
    description: title,
    columns: columnsOf(shape),
    rows: rows(),
  })),
];

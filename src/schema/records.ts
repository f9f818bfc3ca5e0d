import { z } from 'zod';
import { Accessibility, Corrections, Edition, Renamed } from './edition';
import { Actor } from './actor';
import { Check } from './check';
import { Timeline } from './event';
import { Gathering } from './dataset';
import { Locality } from './locality';
import { Name } from './name';
import { Note } from './note';
import { Remark } from './remark';
import { Report } from './report';
import { Source } from './source';
import { Id } from './words';

/**
 * What a report holds beside its chapters and its numbers: each kind in a file that goes by its name,
 * in a folder of records where none is said, with its schema and what stands there where a report does
 * without the file. Nothing else lists the kinds.
 */
const table = {
  /** The title page and the outline. */
  report: { folder: 'content', schema: Report },
  /** What this edition is called, and on what terms it may be used. */
  edition: { folder: 'content', schema: Edition },
  /** What people found of how it can be read. */
  accessibility: { folder: 'content', schema: Accessibility.nullable(), none: null },
  /** What was put right or added since, the newest first. */
  corrections: { folder: 'content', schema: Corrections, none: [] },
  /** Where pages and anchors are now that had another address. */
  renamed: { folder: 'content', schema: Renamed, none: {} },
  /** The works cited, by id. */
  sources: { schema: z.record(Id, Source), none: {} },
  /** The footnotes; note 1 is the first. */
  notes: { schema: z.array(Note), none: [] },
  /** The remarks of this edition. */
  remarks: { schema: z.array(Remark), none: [] },
  /** Whose numbers wear which colour, by id. */
  actors: { schema: z.record(Id, Actor), none: {} },
  /** The dated events, and their themes. */
  timeline: { schema: Timeline, none: { themes: {}, events: [] } },
  /** Whom and what the report names, by id. */
  names: { schema: z.record(Id, Name), none: {} },
  /** The places it names and a map can show, by id. */
  places: { schema: z.record(Id, Locality), none: {} },
  /** What the report implies of its own numbers, in its order. */
  checks: { schema: z.array(Check), none: [] },
  /** The figures that no one table holds, by id. */
  across: { schema: z.record(Id, Gathering), none: {} },
} satisfies Record<string, RecordKind>;

interface RecordKind {
  folder?: string;
  schema: z.ZodType;
  none?: unknown;
}

export type Records = { [K in keyof typeof table]: z.output<(typeof table)[K]['schema']> };

/** The kinds of records, in their order. */
export const records: Readonly<Record<keyof Records, RecordKind>> = table;
export const recordKinds = Object.keys(table) as (keyof Records)[];

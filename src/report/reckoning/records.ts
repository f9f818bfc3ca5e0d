import type { Accessibility } from '../../schema/accessibility';
import type { Actor } from '../../schema/actor';
import type { Check } from '../../schema/check';
import type { Corrections } from '../../schema/correction';
import type { Dataset } from '../../schema/dataset';
import type { Edition } from '../../schema/edition';
import type { Timeline } from '../../schema/event';
import type { Gathering } from '../../schema/gathering';
import type { Name } from '../../schema/name';
import type { Note } from '../../schema/note';
import type { Locality } from '../../schema/locality';
import type { Remark } from '../../schema/remark';
import type { Renamed } from '../../schema/renamed';
import type { Report } from '../../schema/report';
import type { Source } from '../../schema/source';

/** What a report holds beside its chapters and its numbers: each kind in a file of its own. */
export interface Records {
  /** The title page and the outline. */
  report: Report;
  /** What this edition is called, and on what terms it may be used. */
  edition: Edition;
  /** What people found of how it can be read; none where nobody wrote it down. */
  accessibility: Accessibility | null;
  /** What was put right or added since, the newest first. */
  corrections: Corrections;
  /** Where pages and anchors are now that had another address. */
  renamed: Renamed;
  /** The works cited, by id. */
  sources: Record<string, Source>;
  /** The footnotes; note 1 is the first. */
  notes: Note[];
  /** The remarks of this edition. */
  remarks: Remark[];
  /** Whose numbers wear which colour, by id. */
  actors: Record<string, Actor>;
  /** The dated events, and their themes. */
  timeline: Timeline;
  /** Whom and what the report names, by id. */
  names: Record<string, Name>;
  /** The places it names and a map can show, by id. */
  places: Record<string, Locality>;
  /** What the report implies of its own numbers, in its order. */
  checks: Check[];
  /** The figures that no one table holds, by id. */
  across: Record<string, Gathering>;
}

/** The numbers of the report, by subject: the name of a file of the data folder, without its ending. */
export type Datasets = ReadonlyMap<string, Dataset>;

/** What the title page and this edition say stands with the chapters; the other records with the numbers. */
const withChapters: readonly (keyof Records)[] = [
  'report',
  'edition',
  'accessibility',
  'corrections',
  'renamed',
];

/** The file that a kind of record stands in. */
export const recordFile = (kind: keyof Records) =>
  withChapters.includes(kind) ? `content/${kind}.json` : `data/records/${kind}.json`;

/** The file of a dataset. */
export const datasetFile = (dataset: string) => `data/${dataset}.json`;

/** The terms of reuse in full, where the report comes with them. */
export const licenseFile = 'content/license.txt';

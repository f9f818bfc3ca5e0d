import { z } from 'zod';
import { Accessibility } from '../../schema/accessibility';
import { Actor } from '../../schema/actor';
import { Check } from '../../schema/check';
import { Corrections } from '../../schema/correction';
import { Dataset } from '../../schema/dataset';
import { Edition } from '../../schema/edition';
import { Timeline } from '../../schema/event';
import { Gathering } from '../../schema/gathering';
import { Name } from '../../schema/name';
import { Note } from '../../schema/note';
import { Place } from '../../schema/place';
import { Remark } from '../../schema/remark';
import { Renamed } from '../../schema/renamed';
import { Report } from '../../schema/report';
import { Source } from '../../schema/source';
import { Id } from '../../schema/words';
import { across, addresses } from '../reckoning/addresses';
import { characters } from '../../../scripts/characters.mjs';
import { checkFile } from '../gate/check';
import { checkLetters } from '../gate/letters';
import { crosscheck } from '../gate/crosscheck';
import { dates } from '../reckoning/dates';
import { files } from './files';
import { found } from '../reckoning/known';
import { targets } from '../reckoning/targets';

checkLetters(files, characters);

const read = <T extends z.ZodType>(file: string, schema: T) =>
  checkFile(file, schema, files.get(file));

/** Read what a report can do without: a file that is not there says that there is nothing. */
const readAny = <T extends z.ZodType>(file: string, schema: T, nothing: string) =>
  checkFile(file, schema, files.get(file) ?? nothing);

/** The title page and the outline. */
export const report = read('content/report.json', Report);

/** What this edition is called, and on what terms it may be used. */
export const edition = read('content/edition.json', Edition);

/** What people found of how it can be read, where somebody wrote it down. */
export const accessibility = files.has('content/accessibility.json')
  ? read('content/accessibility.json', Accessibility)
  : undefined;

/** The terms of reuse in full, where the report comes with them. */
export const license = files.get('content/license.txt');

/** What was put right or added since, the newest first. */
export const corrections = readAny('content/corrections.json', Corrections, '[]');

/** Where pages and anchors are now that had another address. */
export const renamed = readAny('content/renamed.json', Renamed, '{}');

/** The works cited, by id. */
export const sources = readAny('data/sources.json', z.record(Id, Source), '{}');

/** The footnotes; note 1 is the first. */
export const notes = readAny('data/notes.json', z.array(Note), '[]');

/** The remarks of this edition. */
export const remarks = readAny('data/remarks.json', z.array(Remark), '[]');

/** Whose numbers wear which colour, by id. */
export const actors = read('data/actors.json', z.record(Id, Actor));

/** The dated events, and their themes. */
export const timeline = readAny('data/timeline.json', Timeline, '{ "themes": {}, "events": [] }');

/** Whom and what the report names, by id. */
export const names = readAny('data/names.json', z.record(Id, Name), '{}');

/** The places it names and a map can show, by id. */
export const places = readAny('data/places.json', z.record(Id, Place), '{}');

/** What the report implies of its own numbers, in its order. */
export const checks = readAny('data/checks.json', z.array(Check), '[]');

/** The figures that no one table holds, by id. */
const gatherings = readAny(`data/${across}.json`, z.record(Id, Gathering), '{}');

const others = [
  'sources',
  'notes',
  'remarks',
  'actors',
  'timeline',
  'names',
  'places',
  'checks',
  across,
];

/** Every dataset, by file name: all files of the data folder but those above. */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
  [...files.keys()]
    .filter((file) => file.startsWith('data/'))
    .map((file) => file.slice('data/'.length, -'.json'.length))
    .filter((id) => !others.includes(id))
    .map((id) => [id, read(`data/${id}.json`, Dataset)]),
);

export const { findTable, findFact, tablesOf, gathered } = addresses(datasets, gatherings);

const dated = dates(timeline.events, findFact);

export const { findEvent, findDate, findRowOrEvent } = dated;

export const { knownTarget, knownAddress } = targets({
  sections: report.sections,
  notes,
  findTable,
  findRowOrEvent,
});

/** @throws Problem where there is none of this id. */
export const findSource = (id: string) => found('source', id, sources);

/** @throws Problem where there is none of this id. */
export const findActor = (id: string) => found('actor', id, actors);

/** @throws Problem where there is none of this id. */
export const findRemark = (id: string) =>
  found('remark', id, Object.fromEntries(remarks.map((remark) => [remark.id, remark])));

crosscheck({
  report,
  edition,
  datasets,
  sources,
  notes,
  remarks,
  actors,
  timeline,
  names,
  places,
  checks,
  findTable,
  findFact,
  tablesOf,
  gathered,
  ...dated,
  knownAddress,
});

/** Every number there is, dataset by dataset. */
export const rows = [...datasets.keys()].flatMap(tablesOf).flatMap(({ facts }) => facts);

import { z } from 'zod';
import reportJson from '../../content/report.json';
import actorsJson from '../../data/actors.json';
import notesJson from '../../data/notes.json';
import remarksJson from '../../data/remarks.json';
import sourcesJson from '../../data/sources.json';
import { Actor } from '../schema/actor';
import { Dataset } from '../schema/dataset';
import { Note } from '../schema/note';
import { Remark } from '../schema/remark';
import { Report } from '../schema/report';
import { Source } from '../schema/source';
import { Id } from '../schema/words';
import { addresses } from './addresses';
import { check } from './check';
import { crosscheck } from './crosscheck';

const files = import.meta.glob<unknown>(
  ['/data/*.json', '!/data/{actors,notes,remarks,sources}.json'],
  { eager: true, import: 'default' },
);

/** The title page and the outline. */
export const report = check('content/report.json', Report, reportJson);

/** Every dataset, by file name. */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
  Object.entries(files).map(([file, json]) => [
    file.slice('/data/'.length, -'.json'.length),
    check(file.slice(1), Dataset, json),
  ]),
);

/** The works cited, by id. */
export const sources = check('data/sources.json', z.record(Id, Source), sourcesJson);

/** The footnotes; note 1 is the first. */
export const notes = check('data/notes.json', z.array(Note), notesJson);

/** The remarks of this edition. */
export const remarks = check('data/remarks.json', z.array(Remark), remarksJson);

/** Whose numbers wear which colour, by id. */
export const actors = check('data/actors.json', z.record(Id, Actor), actorsJson);

export const { findTable, findFact } = addresses(datasets);

crosscheck({ report, datasets, sources, notes, remarks, actors, findTable, findFact });

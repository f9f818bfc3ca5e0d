import { steps } from '../../format/address';
import type { Figure } from '../../schema/dataset';
import type { Fact } from '../../schema/fact';
import type { Note } from '../../schema/note';
import { Missing, Problem } from '../../schema/problem';
import type { Records } from '../../schema/records';
import { type Chapter, fileOf } from '../manuscript/chapter';
import { addresses, type FoundTable } from './addresses';
import { dates } from './dates';
import { inputsOf } from './derive';
import { type Datasets, recordFile } from './files';
import { byId, byName, findAt, findIn, type Named, once } from './known';
import { targets } from './targets';

/** A report, as far as it is written: its records, its numbers, its chapters. */
export interface Written extends Records {
  /** The terms of reuse in full, where the report comes with them. */
  license: string | undefined;
  datasets: Datasets;
  /** In the order of the outline. */
  chapters: readonly Chapter[];
}

/** A report with the ways to what is in it. */
export interface Whole extends Written, ReturnType<typeof finders> {}

/** A table that is drawn, and all it shows: its rows, and the rows elsewhere that they rest on. */
export interface FoundFigure extends Omit<FoundTable, 'figure'> {
  figure: Figure;
  shown: Fact[];
}

/** The ways to what a report holds: each gives back what has a name or an address, or tells what there is instead. */
export function finders(written: Written) {
  const { notes, chapters, report } = written;
  const addressed = addresses(written.datasets, written.across);
  const { findTable, findFact } = addressed;
  const noted = byName(notes, ({ n }) => n);
  const outlined = bySlug(report.sections);
  const told = bySlug(chapters);
  const passagesIn = once(({ passages }: Chapter) => byId(passages.filter(({ id }) => id)));

  /** Ways to what has an id in a file of records. @throws Missing where there is none of this id. */
  const findAmong =
    <T>(thing: string, kind: keyof Records, there: Named<T>) =>
    (id: string) =>
      findIn(thing, id, there, recordFile(kind));

  /** A table that is drawn, by its address. @throws Problem where there is no such table, or it has no figure. */
  const findFigure = once((address: string): FoundFigure => {
    const { figure, ...table } = findTable(address);
    if (!figure) throw new Problem(`the table at ${address} has no figure; give it "figure"`);
    const all = [...table.facts, ...table.facts.flatMap(restsOn)];
    const shown = [...byName(all, (fact) => fact.address).values()];
    return { ...table, figure, shown };
  });

  const found = {
    ...addressed,
    ...dates(written.timeline.events, findFact),
    findSource: findAmong('source', 'sources', named(written.sources)),
    findActor: findAmong('actor', 'actors', named(written.actors)),
    findRemark: findAmong('remark', 'remarks', byId(written.remarks)),
    findName: findAmong('name', 'names', named(written.names)),
    findFigure,
    findNote,
    findTerm,
    findSection,
    findPassage,
  };
  return { ...found, ...targets({ sections: report.sections, ...found }) };

  /** @throws Missing where the report has no note of this number. */
  function findNote(n: number): Note {
    const note = noted.get(n);
    if (note) return note;
    const there = saySpan([...noted.keys()]);
    throw new Missing(`no note ${n}; notes there: ${there}`, recordFile('notes'), String(n));
  }

  /** A name that pages explain in place. @throws Problem as `findName`, and where they do not. */
  function findTerm(id: string) {
    const name = found.findName(id);
    if (name.explained) return name;
    throw new Problem(`the name "${id}" is not explained in place; give it "explained": true`);
  }

  /** The chapter of a section. @throws Missing where none has this name, or it could not be read. */
  function findSection(slug: string): Chapter {
    const section = findIn('section', slug, outlined, recordFile('report'));
    return findIn('chapter', slug, told, fileOf(section));
  }

  /** A paragraph by its address, `section#passage`. @throws Missing where there is none. */
  function findPassage(address: string) {
    const [slug, id] = steps(address, 'section#passage');
    const chapter = findSection(slug);
    const passage = findAt('passage', address, passagesIn(chapter), chapter.file, id);
    return { chapter, passage };
  }

  /** The rows a fact rests on, and what those rest on. */
  function restsOn({ derived }: Fact): Fact[] {
    const inputs = (derived ? inputsOf(derived.formula) : []).map(findFact);
    return inputs.flatMap((fact) => [fact, ...restsOn(fact)]);
  }
}

const named = <T>(record: Readonly<Record<string, T>>) => new Map(Object.entries(record));

const bySlug = <T extends { slug: string }>(all: readonly T[]) => byName(all, ({ slug }) => slug);

/** `1 to 12`, or each where some are missing. */
const saySpan = (numbers: readonly number[]) =>
  numbers.length > 1 && numbers.every((n, i) => n === i + 1)
    ? `1 to ${numbers.length}`
    : numbers.join(', ') || 'none';

import { steps } from '../../format/address';
import type { Note } from '../../schema/note';
import { Missing, Problem } from '../../schema/problem';
import { type Chapter, fileOf } from '../manuscript/chapter';
import { addresses } from './addresses';
import { dates } from './dates';
import { figures } from './figures';
import { findIn, nothing } from './known';
import type { Datasets } from './files';
import type { Records } from '../../schema/records';
import { recordFile } from './files';
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

/** The ways to what a report holds: each gives back what has a name or an address, or tells what there is instead. */
export function finders(written: Written) {
  const { datasets, across, timeline, notes, sources, actors, remarks, names, chapters, report } =
    written;
  const addressed = addresses(datasets, across);
  const drawn = figures(addressed);
  const dated = dates(timeline.events, addressed.findFact);
  // Of two that have one name, the first.
  const bySlug = Object.fromEntries(
    chapters.toReversed().map((chapter) => [chapter.slug, chapter]),
  );
  const outlined = Object.fromEntries(report.sections.map((section) => [section.slug, section]));
  const remarked = Object.fromEntries(remarks.map((remark) => [remark.id, remark]));

  /** @throws Missing where the report has no note of this number. */
  function findNote(n: number): Note {
    const note = notes.find((other) => other.n === n);
    if (note) return note;
    throw new Missing(
      `no note ${n}; notes there: ${saySpan(notes.map((note) => note.n))}`,
      recordFile('notes'),
      String(n),
    );
  }

  /** @throws Missing where there is none of this id. */
  const findSource = (id: string) => findIn('source', id, sources, recordFile('sources'));

  /** @throws Missing where there is none of this id. */
  const findActor = (id: string) => findIn('actor', id, actors, recordFile('actors'));

  /** @throws Missing where there is none of this id. */
  const findRemark = (id: string) => findIn('remark', id, remarked, recordFile('remarks'));

  /** @throws Missing where there is none of this id. */
  const findName = (id: string) => findIn('name', id, names, recordFile('names'));

  /** A name that pages explain in place. @throws Problem as `findName`, and where they do not. */
  function findTerm(id: string) {
    const name = findName(id);
    if (name.explained) return name;
    throw new Problem(`the name "${id}" is not explained in place; give it "explained": true`);
  }

  /** The chapter of a section. @throws Missing where none has this name, or it could not be read. */
  function findSection(slug: string): Chapter {
    const section = findIn('section', slug, outlined, recordFile('report'));
    return findIn('chapter', slug, bySlug, fileOf(section));
  }

  /** A paragraph by its address, `section#passage`. @throws Missing where there is none. */
  function findPassage(address: string) {
    const [slug, id] = steps(address, 'section#passage');
    const chapter = findSection(slug);
    const passage = chapter.passages.find((one) => one.id === id);
    if (passage) return { chapter, passage };
    const there = chapter.passages.map((one) => one.id).filter(Boolean);
    throw nothing('passage', address, there, chapter.file);
  }

  const found = {
    ...addressed,
    ...drawn,
    ...dated,
    findNote,
    findSource,
    findActor,
    findRemark,
    findName,
  };
  const ways = { ...found, findTerm, findSection, findPassage };
  return { ...ways, ...targets({ sections: report.sections, ...ways }) };
}

/** `1 to 12`, or each where some are missing. */
const saySpan = (numbers: readonly number[]) =>
  numbers.length > 1 && numbers.every((n, i) => n === i + 1)
    ? `1 to ${numbers.length}`
    : numbers.join(', ') || 'none';

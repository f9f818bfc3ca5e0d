import { splitTemplate } from '../../format/text/template';
import type { Note } from '../../schema/note';
import type { Report } from '../../schema/report';
import type { Chapter } from '../manuscript/chapter';
import { occurrencesIn } from '../manuscript/mentions';
import type { Passage } from '../manuscript/passages';
import type { Written } from './finders';
import { once } from './known';

/** Where a name stands: in passages of the retelling, in notes, on the title page. */
export interface Mentions {
  passages: { chapter: Chapter; passage: Passage }[];
  notes: number[];
  titlePage: boolean;
}

/** The mentions of each name that stands somewhere, in the order of the report. */
export const mentionsOf = once((written: Written): ReadonlyMap<string, Mentions> => {
  const { chapters, notes, names, report } = written;
  const occurrences = occurrencesIn(names);
  const find = (text: string) => occurrences(text).map(({ id }) => id);
  const passages = chapters.flatMap((chapter) =>
    chapter.passages.map((passage) => ({ chapter, passage, ids: find(passage.text) })),
  );
  const printed = notes.map((note) => ({
    n: note.n,
    ids: textsOf(note, written).flatMap(find),
  }));
  const titled = titlePage(report).flatMap(find);
  const all = Object.keys(names).map((id): [string, Mentions] => [
    id,
    {
      passages: passages.filter(({ ids }) => ids.includes(id)),
      notes: printed.filter(({ ids }) => ids.includes(id)).map(({ n }) => n),
      titlePage: titled.includes(id),
    },
  ]);
  return new Map(all.filter(([, mentions]) => isMentioned(mentions)));
});

/** A name that so many paragraphs tell of has a page of its own. */
export const oftenTold = 2;

/** The names that have a page of their own: those told often, and those that a paragraph explains. */
export const namesWithPage = once((written: Written): ReadonlySet<string> => {
  const explained = written.chapters.flatMap(({ passages }) =>
    passages.flatMap(({ terms }) => terms.map(({ of }) => of)),
  );
  const often = [...mentionsOf(written)].filter(([, { passages }]) => passages.length >= oftenTold);
  return new Set([...often.map(([id]) => id), ...explained]);
});

const isMentioned = ({ passages, notes, titlePage }: Mentions) =>
  passages.length > 0 || notes.length > 0 || titlePage;

/** What a note prints: the works it does not pass over with *Ibid.*, and what it explains. */
function textsOf({ cites, text = '' }: Note, { sources }: Written): string[] {
  const printed = cites.flatMap(({ source, ibid, printed }) => {
    const work = sources[source];
    if (!work || ibid) return [];
    const { author, title, translation, outlet, within, place } = { ...work, ...printed };
    return [author, title, translation, outlet, within?.title, within?.translation, place];
  });
  const explained = splitTemplate(text).filter((_, i) => i % 2 === 0);
  return [...printed, ...explained].filter((words) => words !== undefined);
}

function titlePage(report: Report): string[] {
  const { title, subtitle, authors, publisher, responsible, editing, layout, postalAddress } =
    report;
  const of = authors.flatMap(({ name, position }) => [name, position]);
  return [title, subtitle, ...of, publisher, responsible, editing, layout, postalAddress];
}

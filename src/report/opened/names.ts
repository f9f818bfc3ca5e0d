import { splitTemplate } from '../../format/text/template';
import type { Name } from '../../schema/name';
import type { Note } from '../../schema/note';
import { Problem } from '../../schema/problem';
import type { Chapter } from './chapter';
import { names, notes, report, sources } from './data';
import { mentionsIn } from '../manuscript/mentions';
import type { Passage } from '../manuscript/passages';

/** Where a name stands: in passages of the retelling, in notes, on the title page. */
export interface Mentions {
  passages: { chapter: Chapter; passage: Passage }[];
  notes: number[];
  titlePage: boolean;
}

/**
 * The mentions of each name, in the order of the report.
 * @throws Problem where a name stands nowhere.
 */
export function mentionsOf(chapters: readonly Chapter[]): ReadonlyMap<string, Mentions> {
  const find = mentionsIn(names);
  const passages = chapters.flatMap((chapter) =>
    chapter.passages.map((passage) => ({ chapter, passage, ids: find(passage.text) })),
  );
  const printed = notes.map((note) => ({ n: note.n, ids: textsOf(note).flatMap(find) }));
  const titled = titlePage().flatMap(find);
  return new Map(
    Object.entries(names).map(([id, name]) => {
      const mentions = {
        passages: passages.filter(({ ids }) => ids.includes(id)),
        notes: printed.filter(({ ids }) => ids.includes(id)).map(({ n }) => n),
        titlePage: titled.includes(id),
      };
      if (!isMentioned(mentions)) throw nowhere(id, name);
      return [id, mentions];
    }),
  );
}

const isMentioned = ({ passages, notes, titlePage }: Mentions) =>
  passages.length > 0 || notes.length > 0 || titlePage;

function nowhere(id: string, { name, variants }: Name) {
  const forms = [name, ...variants].map((form) => `“${form}”`).join(' or ');
  return new Problem(`data/names.json: ${id}: no passage or note names ${forms}`);
}

/** What a note prints: the works it does not pass over with *Ibid.*, and what it explains. */
function textsOf({ cites, text = '' }: Note): string[] {
  const printed = cites.flatMap(({ source, ibid, printed }) => {
    const work = sources[source];
    if (!work || ibid) return [];
    const { author, title, translation, outlet, collection, place } = { ...work, ...printed };
    return [author, title, translation, outlet, collection?.title, collection?.translation, place];
  });
  const explained = splitTemplate(text).filter((_, i) => i % 2 === 0);
  return [...printed, ...explained].filter((words) => words !== undefined);
}

function titlePage(): string[] {
  const { title, subtitle, authors, publisher, responsible, editing, layout, postalAddress } =
    report;
  const of = authors.flatMap(({ name, position }) => [name, position]);
  return [title, subtitle, ...of, publisher, responsible, editing, layout, postalAddress];
}

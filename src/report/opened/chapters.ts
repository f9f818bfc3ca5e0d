import { kindOf, steps } from '../../format/address';
import { within } from '../../schema/problem';
import { nothing } from '../reckoning/addresses';
import { bind, fileOf } from '../gate/bind';
import { checkReferences } from '../gate/references';
import { checkTerms } from '../gate/terms';
import {
  checks,
  findDate,
  findFact,
  findRemark,
  knownAddress,
  knownTarget,
  names,
  notes,
  remarks,
  report,
} from './data';
import { findFigure } from './figures';
import { manuscripts } from './files';
import { checkTemplate, knownAnchor, knownNote, knownPage, knownTerm } from '../reckoning/known';
import { mentionsOf } from './names';
import type { Mark } from '../manuscript/mark';

const findNote = (n: string) => knownNote(Number(n), notes);

/** What the components of a chapter take, and what they may point to. */
const looks = {
  Passage: { id: knownAnchor },
  Page: { n: knownPage },
  Quantity: { of: findFact },
  Date: { of: findDate },
  Figure: { of: findFigure },
  Note: { n: findNote },
  Remark: { of: findRemark },
  Ref: { to: knownTarget },
  Term: { of: (id: string) => knownTerm(id, names) },
  Pair: {},
};

/** The printed page of what a mark points to; what we derived has none. */
function pageOf({ name, attributes: { of = '', n = '' } }: Mark) {
  if (name === 'Quantity') return findFact(of).page;
  if (name === 'Date') return findDate(of).page;
  return name === 'Note' ? findNote(n).page : undefined;
}

/** The chapters, in the order of the outline. */
export const chapters = bind(report.sections, manuscripts, looks, pageOf);

/** The chapter whose text carries the mark of a note. */
export const chapterCiting = (n: number) => chapters.find((chapter) => chapter.notes.includes(n));

/** Where a row is shown first: the chapter, and the figure in it. */
export function showing(row: string) {
  for (const chapter of chapters) {
    const figure = chapter.figures.find((address) =>
      findFigure(address).shown.some((fact) => fact.address === row),
    );
    if (figure) return { chapter, figure };
  }
  return undefined;
}

/** The passages with a mark of some kind, in reading order, each with its chapter. */
const passagesWith = (fits: (mark: Mark) => boolean | undefined) =>
  chapters.flatMap((chapter) =>
    chapter.passages
      .filter(({ marks }) => marks.some(fits))
      .map((passage) => ({ chapter, passage })),
  );

/** Where an event or a row is told, in the text or in a note. */
export const tellings = (address: string) =>
  passagesWith(
    ({ name, attributes: { of = '', n = '' } }) =>
      of === address || (name === 'Note' && findNote(n).text?.includes(`{${address}}`)),
  );

/** Where an event or a row is told first. */
export const telling = (address: string) => tellings(address)[0];

/** Where the marks of notes stand. */
export const citing = (numbers: readonly number[]) =>
  passagesWith(({ name, attributes: { n } }) => name === 'Note' && numbers.includes(Number(n)));

/**
 * A paragraph by its address, `section#passage`.
 * @throws Problem with the chapters or passages there are, where there is none.
 */
export function findPassage(address: string) {
  const [slug, id] = steps(address, 'section#passage');
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const chapter = bySlug.get(slug);
  if (!chapter) throw nothing('chapter', address, bySlug.keys());
  const byId = new Map(chapter.passages.map((passage) => [passage.id, passage]));
  const passage = byId.get(id);
  if (!passage) throw nothing('passage', address, byId.keys());
  return { chapter, passage };
}

for (const chapter of chapters) {
  const head = [chapter.standfirst, chapter.summary];
  const file = fileOf(chapter);
  within(file, () => head.forEach((text) => checkTemplate(text, knownAddress)));
  checkReferences(file, chapter, findPassage);
  checkTerms(file, chapter.passages, names);
}

for (const { id, on } of remarks) {
  const passages = on.filter((subject) => kindOf(subject) === 'passage');
  within(`data/remarks.json: ${id}`, () => passages.map(findPassage));
}

for (const { id, passage } of checks) {
  within(`data/checks.json: ${id}`, () => findPassage(passage));
}

/** Where each name stands, by its id. */
export const mentions = mentionsOf(chapters);

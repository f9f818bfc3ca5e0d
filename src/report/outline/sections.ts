import { countWords } from '../../format/say/words';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import type { Chapter } from '../manuscript/chapter';
import { chapters, findPassage } from '../opened/chapters';
import { findTable, report } from '../opened/data';
import type { Passage } from '../manuscript/passages';
import { listedBy, once } from '../reckoning/known';

/** The heading a section stands under: part 2 of section 2.1. */
export const partOf = ({ number }: Section) =>
  report.parts.find((part) => number?.startsWith(`${part.number}.`));

/** The chapters in reading order, those of one part together. */
export const contents = () =>
  [...Map.groupBy(chapters, (chapter) => partOf(chapter) ?? chapter)].map(([head, held]) => ({
    part: held[0] === head ? undefined : head,
    chapters: held,
  }));

/** A section in a few words, where its title is too long: `Section 2.1`. */
export const sectionOf = ({ number, title }: Chapter) => (number ? `Section ${number}` : title);

/** The sections before and after this one. */
export function neighbours(chapter: Chapter) {
  const i = chapters.indexOf(chapter);
  return { previous: chapters[i - 1], next: chapters[i + 1] };
}

/** The number of a passage among those of its section. */
export const paragraphOf = ({ passages }: Chapter, passage: Passage) =>
  passages.indexOf(passage) + 1;

/** What a paragraph, `section#passage`, is called in its section: `paragraph 3`. */
export function paragraphName(address: string) {
  const { chapter, passage } = findPassage(address);
  return `paragraph ${paragraphOf(chapter, passage)}`;
}

/** Words of a section. */
export const lengthOf = once(({ prose }: Chapter) => countWords(prose));

/** The chapter that draws a figure; none, where it belongs to the report as a whole. */
export const chapterDrawing = (address: string) => drawingChapters(address)[0];

const drawingChapters = listedBy(chapters, ({ figures }) => figures);

/**
 * The number of a figure: the second that section 2.1 draws is `2.1b`; in a section without a number
 * it is `b`. What no section draws has none.
 */
export function figureNumber(address: string) {
  const chapter = chapterDrawing(address);
  if (!chapter) return undefined;
  const letter = 'abcdefghijklmnopqrstuvwxyz'[chapter.figures.indexOf(address)];
  if (!letter) throw new Problem(`${address}: a chapter draws 26 figures at the most`);
  return `${chapter.number ?? ''}${letter}`;
}

/** What a figure is called elsewhere: `Figure 2.1b`; `Figure b, Introduction`; or by its title. */
export function figureName(address: string) {
  const chapter = chapterDrawing(address);
  if (!chapter) return findTable(address).title;
  const number = `Figure ${figureNumber(address)}`;
  return chapter.number ? number : `${number}, ${chapter.title}`;
}

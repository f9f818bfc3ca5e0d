import { countWords } from '../format/words';
import type { Section } from '../schema/report';
import { chapterOf, chapters } from './chapters';
import { notes, report } from './data';

/** The heading a section stands under: part 2 of section 2.1. */
export const partOf = ({ number }: Section) =>
  report.parts.find((part) => number?.startsWith(`${part.number}.`));

/** The heading that a section is the first to stand under. */
export function partBefore(section: Section) {
  const part = partOf(section);
  return part && report.sections.find((other) => partOf(other) === part) === section
    ? part
    : undefined;
}

/** A section's title as it is called everywhere: `2.1 On apples`. */
export const titleOf = ({ number, title }: Pick<Section, 'title'> & { number?: string }) =>
  [number, title].filter(Boolean).join(' ');

/** The sections before and after this one. */
export function neighbours({ slug }: Section) {
  const i = report.sections.findIndex((section) => section.slug === slug);
  return { previous: report.sections[i - 1], next: report.sections[i + 1] };
}

/** Words of a section; of one still to come, as many as a written one has on average. */
export function lengthOf(section: Section) {
  const total = chapters.reduce((sum, { prose }) => sum + countWords(prose), 0);
  const chapter = chapterOf(section);
  return chapter ? countWords(chapter.prose) : Math.round(total / chapters.length);
}

/** The name of a figure: the second table that section 2.1 draws is `2.1b`. */
export function figureNumber(address: string) {
  const chapter = chapters.find(({ figures }) => figures.includes(address));
  const letter = chapter && 'abcdefghijklmnopqrstuvwxyz'[chapter.figures.indexOf(address)];
  return `${chapter?.number ?? ''}${letter ?? ''}`;
}

/** The written chapter whose text carries the mark of a note. */
export const chapterCiting = (n: number) => chapters.find((chapter) => chapter.notes.includes(n));

/** The nearest note before note `n` that prints a work in full, not as *Ibid.* */
export const earlierNote = (n: number, source: string) =>
  notes.findLast(
    (note) => note.n < n && note.cites.some((cite) => cite.source === source && !cite.ibid),
  )?.n;

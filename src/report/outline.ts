import { sum } from 'd3';
import { countWords } from '../format/words';
import { Problem } from '../schema/problem';
import type { Section } from '../schema/report';
import { chapterOf, chapters } from './chapters';
import { report } from './data';

/** The heading a section stands under: part 2 of section 2.1. */
export const partOf = ({ number }: Section) =>
  report.parts.find((part) => number?.startsWith(`${part.number}.`));

/** The sections in reading order, those of one part together. */
export const contents = () =>
  [...Map.groupBy(report.sections, (section) => partOf(section) ?? section)].map(
    ([head, sections]) => ({ part: sections[0] === head ? undefined : head, sections }),
  );

/** A section's title as it is called everywhere: `2.1 On apples`. */
export const titleOf = ({
  number,
  title,
}: Pick<Section, 'title'> & { number?: string | undefined }) =>
  [number, title].filter(Boolean).join(' ');

/** The sections before and after this one. */
export function neighbours({ slug }: Section) {
  const i = report.sections.findIndex((section) => section.slug === slug);
  return { previous: report.sections[i - 1], next: report.sections[i + 1] };
}

/** Words of a section; of one still to come, as many as its pages would have in a written one. */
export function lengthOf(section: Section) {
  const chapter = chapterOf(section);
  if (chapter) return countWords(chapter.prose);
  const perPage = sum(chapters, ({ prose }) => countWords(prose)) / sum(chapters, countPages);
  return Math.round(perPage * countPages(section));
}

const countPages = ({ pages: [first, last] }: Section) => last - first + 1;

/**
 * The name of a figure: the second table that section 2.1 draws is `2.1b`; a section
 * without a number lends its title.
 * @throws Problem where no chapter draws the table.
 */
export function figureNumber(address: string) {
  const chapter = chapters.find(({ figures }) => figures.includes(address));
  if (!chapter) throw new Problem(`no chapter draws ${address}`);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[chapter.figures.indexOf(address)];
  if (!letter) throw new Problem(`${address}: a chapter draws 26 figures at the most`);
  return `${chapter.number ?? `${chapter.title} `}${letter}`;
}

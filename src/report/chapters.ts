import type { MDXInstance } from 'astro';
import { ChapterHead } from '../schema/chapter';
import type { Section } from '../schema/report';
import { check } from './check';
import { inputsOf } from './derive';
import { findFact, findTable, notes, remarks, report } from './data';
import { known, knownNote } from './known';
import { Problem } from '../schema/problem';
import { examine, read, type Reading } from './read';

/** A written section: its place in the outline, its head, its text. */
export interface Chapter extends Section, ChapterHead, Reading {
  Content: MDXInstance<object>['Content'];
  /** Numbers of the notes it cites, and addresses of the tables it draws, in reading order. */
  notes: number[];
  figures: string[];
}

const documents = import.meta.glob<MDXInstance<object>>('/content/chapters/*.mdx', { eager: true });
const texts = import.meta.glob<string>('/content/chapters/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What a component of a chapter may point to. */
const looks = {
  Quantity: findFact,
  Figure: findFigure,
  Note: (n: string) => knownNote(Number(n), notes),
  Remark: (id: string) =>
    known(
      'remark',
      id,
      remarks.map((remark) => remark.id),
    ),
  Pair: () => undefined,
};

/** The written chapters, in the order of the outline. */
export const chapters: readonly Chapter[] = Object.entries(documents)
  .map(([path, { frontmatter, Content }]): Chapter => {
    const file = path.slice(1);
    const reading = read(texts[path] ?? '');
    examine(file, reading, looks);
    const pointed = (name: string) =>
      reading.marks.flatMap((mark) => (mark.name === name ? mark.to : []));
    return {
      ...sectionOf(file),
      ...check(file, ChapterHead, headOf(frontmatter)),
      ...reading,
      Content,
      notes: pointed('Note').map(Number),
      figures: pointed('Figure'),
    };
  })
  .sort((a, b) => orderOf(a) - orderOf(b));

/** The chapter whose figures show a row, if one does. */
export const chapterShowing = (row: string) =>
  chapters.find(({ figures }) =>
    figures.some((figure) => findFigure(figure).shown.some(({ address }) => address === row)),
  );

/** The written chapter of a section, if it is written. */
export const chapterOf = ({ slug }: Section) => chapters.find((chapter) => chapter.slug === slug);

/**
 * A table that is drawn, and all it shows: its rows, and the rows elsewhere that they rest on.
 * @throws Problem where the table has no figure.
 */
export function findFigure(address: string) {
  const { figure, ...table } = findTable(address);
  if (!figure) throw new Problem(`the table at ${address} has no figure; give it "figure"`);
  const inputs = table.facts.flatMap(({ derived }) => (derived ? inputsOf(derived.formula) : []));
  return { ...table, figure, shown: [...new Set([...table.facts, ...inputs.map(findFact)])] };
}

/** `content/chapters/2.1-apples.mdx` belongs to the section `apples`, numbered 2.1. */
function sectionOf(file: string): Section {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length);
  const names = report.sections.map(({ slug, number }) => [number, slug].filter(Boolean).join('-'));
  const section = report.sections[names.indexOf(name)];
  if (section) return section;
  throw new Problem(`${file}: no such section in content/report.json; names: ${names.join(', ')}`);
}

/** Astro adds the file and its address to the frontmatter of MDX. */
function headOf(frontmatter: object) {
  const { file: _file, url: _url, ...head } = frontmatter as Record<string, unknown>;
  return head;
}

const orderOf = ({ slug }: Section) =>
  report.sections.findIndex((section) => section.slug === slug);

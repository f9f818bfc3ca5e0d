import { ChapterHead } from '../../schema/chapter';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import { check } from './check';
import { checkNoteMarks } from './note-marks';
import { checkPages, type PageOf } from './pages';
import { examine, type Looks } from './examine';
import { read, type Reading } from '../manuscript/read';

/** A file of the chapters' folder, read by whoever may open it. */
export interface Manuscript<Content> {
  text: string;
  frontmatter: Record<string, unknown>;
  Content: Content;
}

/** A written section: its place in the outline, its head, its text. */
export interface Chapter<Content> extends Section, ChapterHead, Reading {
  Content: Content;
  /** Numbers of the notes it cites, and addresses of the tables it draws, in reading order. */
  notes: number[];
  figures: string[];
}

/**
 * Bind the manuscripts, by file name, to the sections of the outline, in its order.
 * @throws Problem where a section has no file, a file no section, or what it says does not hold.
 */
export function bind<Content>(
  sections: readonly Section[],
  manuscripts: ReadonlyMap<string, Manuscript<Content>>,
  looks: Looks,
  pageOf: PageOf,
): Chapter<Content>[] {
  const files = sections.map(fileOf);
  for (const file of manuscripts.keys()) {
    if (files.includes(file)) continue;
    throw new Problem(
      `${file}: no section of the outline has this file; files: ${files.join(', ')}`,
    );
  }
  const chapters = sections.map((section) => {
    const file = fileOf(section);
    const manuscript = manuscripts.get(file);
    if (!manuscript) throw new Problem(`${file} is missing`);
    return chapterOf(file, section, manuscript, looks, pageOf);
  });
  checkNoteMarks(new Map(chapters.map((chapter) => [fileOf(chapter), chapter.marks])));
  return chapters;
}

/** Section 2.1, `apples`, is written in `content/chapters/2.1-apples.mdx`. */
export const fileOf = ({ number, slug }: Section) =>
  `content/chapters/${[number, slug].filter(Boolean).join('-')}.mdx`;

function chapterOf<Content>(
  file: string,
  section: Section,
  { text, frontmatter, Content }: Manuscript<Content>,
  looks: Looks,
  pageOf: PageOf,
): Chapter<Content> {
  const reading = read(text);
  examine(file, reading, looks);
  checkPages(file, section, reading, pageOf);
  const marked = (name: string, attribute: string) =>
    reading.marks
      .filter((mark) => mark.name === name)
      .map((mark) => mark.attributes[attribute] ?? '');
  const head = check(file, ChapterHead, frontmatter);
  const notes = marked('Note', 'n').map(Number);
  return { ...section, ...head, ...reading, Content, notes, figures: marked('Figure', 'of') };
}

import type { ChapterHead, Section } from '../../schema/report';
import type { Reading } from './read';

/** A written section: its place in the outline, its head, its text. */
export interface Chapter extends Section, ChapterHead, Reading {
  /** `content/chapters/2.1-apples.mdx` */
  file: string;
  /** Numbers of the notes it cites, and addresses of the tables it draws, in reading order. */
  notes: number[];
  figures: string[];
}

/** Section 2.1, `apples`, is written in `content/chapters/2.1-apples.mdx`. */
export const fileOf = ({ number, slug }: Section) =>
  `content/chapters/${[number, slug].filter(Boolean).join('-')}.mdx`;

import { Problem } from '../../schema/problem';
import type { Mark } from '../manuscript/mark';

/**
 * Check that no note is marked in two chapters: a printed note has one mark, and one place to be
 * read at. That a chapter marks it once is checked with the chapter.
 * @throws Problem naming file, line and column of the second mark, and the file of the first.
 */
export function checkNoteMarks(chapters: ReadonlyMap<string, readonly Mark[]>) {
  const marked = new Map<string, string>();
  for (const [file, marks] of chapters) {
    for (const { name, attributes, line, column } of marks) {
      if (name !== 'Note') continue;
      const n = attributes['n'] ?? '';
      const first = marked.get(n);
      if (first) {
        throw new Problem(
          `${file}:${line}:${column} <Note>: note ${n} has its mark in ${first}; take one out`,
        );
      }
      marked.set(n, file);
    }
  }
}

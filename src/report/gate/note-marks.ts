import type { Faults } from './faults';
import { type Manuscript, placeIn } from './examine';

/**
 * No note is marked in two chapters: a printed note has one mark, and one place to be read at. That a
 * chapter marks it once is told with the chapter.
 */
export function checkNoteMarks(chapters: readonly Manuscript[], faults: Faults) {
  const marked = new Map<string, Manuscript>();
  for (const chapter of chapters) {
    for (const mark of chapter.marks) {
      if (mark.name !== 'Note') continue;
      const n = mark.attributes['n'] ?? '';
      const first = marked.get(n) ?? chapter;
      marked.set(n, first);
      if (first === chapter) continue;
      const message = `note ${n} has its mark in ${first.file}; take one out`;
      faults.tell(placeIn(chapter, mark, 'Note'), message);
    }
  }
}

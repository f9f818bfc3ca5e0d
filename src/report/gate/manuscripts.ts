import type { Chapter } from '../manuscript/chapter';
import type { Whole } from '../reckoning/finders';
import { examine } from './examine';
import type { Faults } from './faults';
import { looksIn, pageOf } from './marks';
import { checkNoteMarks } from './note-marks';
import { checkPages } from './pages';
import { checkReferences } from './references';
import { checkTemplate } from './templates';
import { checkTerms } from './terms';

/** The chapters are made of what chapters are made of, and all that they point to is there. */
export function checkChapters(whole: Whole, faults: Faults) {
  for (const chapter of whole.chapters) checkChapter(chapter, whole, faults);
  checkNoteMarks(whole.chapters, faults);
}

function checkChapter(chapter: Chapter, whole: Whole, faults: Faults) {
  const { file, standfirst, summary } = chapter;
  checkTemplate(standfirst, { file, line: 1, name: 'standfirst' }, whole, faults);
  checkTemplate(summary, { file, line: 1, name: 'summary' }, whole, faults);
  const marks = examine(chapter, looksIn(whole), faults);
  checkPages({ ...chapter, marks }, (mark) => pageOf(mark, whole), faults);
  checkReferences(chapter, faults);
  checkTerms(chapter, whole.names, faults);
}

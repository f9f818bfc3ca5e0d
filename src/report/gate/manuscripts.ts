import { kinds } from '../../charts/kinds';
import type { Chart } from '../../schema/chart';
import { Problem } from '../../schema/problem';
import { remarkLetters } from '../../schema/remark';
import type { Chapter } from '../manuscript/chapter';
import type { Mark } from '../manuscript/tree';
import type { Whole } from '../reckoning/finders';
import { checkAnchor, checkNumber } from '../reckoning/known';
import { checkWords } from './entries';
import { examine, type Looks, placeIn } from './examine';
import type { Faults } from './faults';
import { checkPages } from './pages';
import { checkTerms } from './terms';

/** The chapters are made of what chapters are made of, and all that they point to is there. */
export function checkChapters(whole: Whole, faults: Faults) {
  for (const chapter of whole.chapters) checkChapter(chapter, whole, faults);
  checkNoteMarks(whole.chapters, faults);
}

function checkChapter(chapter: Chapter, whole: Whole, faults: Faults) {
  for (const name of ['standfirst', 'summary'] as const) {
    checkWords(chapter[name], { file: chapter.file, line: 1, name }, whole, faults);
  }
  const marks = examine(chapter, looksIn(chapter, whole), faults);
  checkPages({ ...chapter, marks }, (mark) => pageOf(mark, whole), faults);
  checkTerms(chapter, whole.names, faults);
  const further = marks.filter(({ name }) => name === 'Remark').slice(remarkLetters.length);
  for (const mark of further) {
    faults.tell(placeIn(chapter, mark, 'Remark'), 'the letters a to z are all taken; take one out');
  }
}

/** What the components of a chapter take, and what they may point to. */
const looksIn = ({ slug }: Chapter, whole: Whole): Looks => ({
  Passage: { id: checkAnchor },
  Page: { n: (n) => checkNumber('page', n) },
  Quantity: { of: whole.findFact },
  Date: { of: whole.findDate },
  Figure: { of: (of, { paired }) => checkRoom(whole.findFigure(of).figure.chart, paired) },
  Note: {
    n: (n) => {
      checkNumber('note', n);
      whole.findNote(Number(n));
    },
  },
  Remark: { of: whole.findRemark },
  Ref: {
    to: (to) => {
      whole.checkTarget(to);
      if (to !== slug) return;
      throw new Problem(
        `a section does not refer to itself; refer to a paragraph of it: ${slug}#passage`,
      );
    },
  },
  Term: { of: whole.findTerm },
  Pair: {},
});

/** @throws Problem where a chart is made for more than half of the column, and would shrink. */
function checkRoom({ kind }: Chart, paired = false) {
  if (!paired || kinds[kind].size === 'half') return;
  throw new Problem(`"${kind}" needs the whole column; take it out of the <Pair>`);
}

/** The printed page of what a mark points to; what we derived has none. */
function pageOf({ name, attributes: { of = '', n = '' } }: Mark, whole: Whole) {
  if (name === 'Quantity') return whole.findFact(of).page;
  if (name === 'Date') return whole.findDate(of).page;
  return name === 'Note' ? whole.findNote(Number(n)).page : undefined;
}

/**
 * No note is marked in two chapters: a printed note has one mark, and one place to be read at. That a
 * chapter marks it once is told with the chapter.
 */
function checkNoteMarks(chapters: readonly Chapter[], faults: Faults) {
  const marked = new Map<string, Chapter>();
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

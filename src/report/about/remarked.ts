import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { findRemark, remarks } from '../opened/data';
import { byName, listedBy } from '../reckoning/known';
import { remarkLetters } from '../../schema/remark';

/** The remarks about a row, `dataset/table/row`; a note, `note/10`; `timeline/event`; `section#passage`. */
export const remarksOn = listedBy(remarks, ({ on }) => on);

/** The remarks in the order of the report: by chapter, each with its letter there and the passage it is marked in. */
export const remarked = chapters.map((chapter) => ({ chapter, entries: markedIn(chapter) }));

/** A remark as it is marked in a chapter. */
export const markedRemark = (id: string) => marked.get(id);

const marked = byName(
  remarked.flatMap(({ chapter, entries }) => entries.map((entry) => ({ chapter, ...entry }))),
  ({ remark }) => remark.id,
);

function markedIn({ passages }: Chapter) {
  const marks = passages.flatMap((passage) =>
    passage.marks
      .filter(({ name }) => name === 'Remark')
      .map(({ attributes: { of = '' } }) => ({ remark: findRemark(of), passage })),
  );
  return marks.map((entry, i) => ({ ...entry, letter: remarkLetters[i] ?? '' }));
}

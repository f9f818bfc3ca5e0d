import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { findRemark, remarks } from '../opened/data';

/** The remarks about a row, `dataset/table/row`; a note, `note/10`; `timeline/event`; `section#passage`. */
export const remarksOn = (address: string) => remarks.filter(({ on }) => on.includes(address));

/** The remarks in the order of the report: by chapter, each with the passage it stands in. */
export const remarked = chapters.map((chapter) => ({ chapter, entries: standingIn(chapter) }));

function standingIn({ passages }: Chapter) {
  return passages.flatMap((passage) =>
    passage.marks
      .filter(({ name }) => name === 'Remark')
      .map(({ attributes: { of = '' } }) => ({ remark: findRemark(of), passage })),
  );
}

import type { Remark } from '../../schema/remark';
import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { findRemark, remarks } from '../opened/data';

const about = bySubject(remarks);

/** The remarks about a row, `dataset/table/row`; a note, `note/10`; `timeline/event`; `section#passage`. */
export const remarksOn = (address: string): Remark[] => about.get(address) ?? [];

/** The remarks in the order of the report: by chapter, each with the passage it stands in. */
export const remarked = chapters.map((chapter) => ({ chapter, entries: standingIn(chapter) }));

/** Remarks by the address of what they are about. */
export function bySubject(remarks: readonly Remark[]) {
  const about = new Map<string, Remark[]>();
  for (const remark of remarks) {
    for (const subject of remark.on) {
      about.set(subject, [...(about.get(subject) ?? []), remark]);
    }
  }
  return about;
}

function standingIn({ passages }: Chapter) {
  return passages.flatMap((passage) =>
    passage.marks
      .filter(({ name }) => name === 'Remark')
      .map(({ attributes: { of = '' } }) => ({ remark: findRemark(of), passage })),
  );
}

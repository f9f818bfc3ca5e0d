import { type Manuscript, placeIn } from './examine';
import type { Faults } from './faults';

/** No cross-reference leads to the section it stands in. That it leads somewhere is told with its mark. */
export function checkReferences(chapter: Manuscript & { slug: string }, faults: Faults) {
  const { slug, marks } = chapter;
  for (const mark of marks) {
    if (mark.name !== 'Ref' || mark.attributes['to'] !== slug) continue;
    faults.tell(
      placeIn(chapter, mark, 'Ref'),
      `a section does not refer to itself; refer to a paragraph of it: ${slug}#passage`,
    );
  }
}

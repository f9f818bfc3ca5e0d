import { kindOf } from '../../format/address';
import { Problem, within } from '../../schema/problem';
import type { Mark } from '../manuscript/mark';

/**
 * Check what the cross-references of a section leave open until all chapters are known: that the
 * passages they lead to are there, and that none leads to the section it stands in.
 * @throws Problem naming file, line and column.
 */
export function checkReferences(
  file: string,
  { slug, marks }: { slug: string; marks: readonly Mark[] },
  findPassage: (address: string) => unknown,
) {
  for (const { name, line, column, attributes } of marks) {
    const { to = '' } = attributes;
    if (name !== 'Ref') continue;
    within(`${file}:${line}:${column} <Ref>`, () => {
      if (to === slug) {
        throw new Problem(
          `a section does not refer to itself; refer to a paragraph of it: ${slug}#passage`,
        );
      }
      if (kindOf(to) === 'passage') findPassage(to);
    });
  }
}

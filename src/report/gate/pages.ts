import { range } from 'd3';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import type { Mark } from '../manuscript/tree';
import { type Manuscript, placeIn } from './examine';
import type { Faults } from './faults';

/**
 * The printed pages of a section begin in its chapter, each once and in order, and everything the
 * chapter points to stands on its page.
 * @param pageOf The page of what a mark points to, where that has one; or a Problem.
 */
export function checkPages(
  chapter: Manuscript & Pick<Section, 'pages'>,
  pageOf: (mark: Mark) => number | null | undefined,
  faults: Faults,
) {
  const begun = chapter.marks.filter(({ name }) => name === 'Page');
  const [first, last] = chapter.pages ?? [];
  if (!first || !last) {
    for (const mark of begun) {
      faults.tell(placeIn(chapter, mark, 'Page'), 'the section has no "pages"; take this out');
    }
    return;
  }
  // What these rest on is told where it is wrong.
  if (first > last || begun.some(({ page }) => !page)) return;
  for (const at of chapter.unpaged) {
    faults.tell(
      placeIn(chapter, at),
      `words before the first <Page>; put <Page n={${first}} /> after the first <Passage>`,
    );
  }
  // What follows a page out of order is, too.
  const due = range(first, last + 1);
  if (!faults.look({ file: chapter.file }, () => checkOrder(begun, due, chapter))) return;
  for (const mark of chapter.marks) {
    faults.look(placeIn(chapter, mark, mark.name), () => {
      const page = pageOf(mark) ?? mark.page;
      if (page === mark.page) return;
      const here = mark.page ? `page ${mark.page}` : 'none yet';
      throw new Problem(`it stands on page ${page} of the report, the text here on ${here}`);
    });
  }
}

/** @throws Problem where a page begins out of order, or nowhere. */
function checkOrder(begun: readonly Mark[], due: readonly number[], chapter: Manuscript) {
  const wrong = begun.find(({ page }, i) => page !== due[i]);
  if (wrong) {
    const right = due[begun.indexOf(wrong)];
    const but = right ? `page ${right} is due` : `the section ends on page ${due.at(-1)}`;
    const message = `page ${wrong.page} begins here, but ${but}`;
    throw new Problem(message, placeIn(chapter, wrong, 'Page'));
  }
  const missing = due[begun.length];
  if (!missing) return true;
  throw new Problem(`page ${missing} begins nowhere; put <Page n={${missing}} /> where it does`);
}

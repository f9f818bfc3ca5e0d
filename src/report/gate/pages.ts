import { range } from 'd3';
import { Problem } from '../../schema/problem';
import type { Section } from '../../schema/report';
import type { Mark } from '../manuscript/mark';
import type { Reading } from '../manuscript/read';

/** The printed page of what a mark points to, where that has one. */
export type PageOf = (mark: Mark) => number | null | undefined;

/**
 * Check that the printed pages of a section begin in its chapter, each once and in order, and that
 * everything the chapter points to stands on its page.
 * @throws Problem naming file, line and column.
 */
export function checkPages(file: string, section: Section, reading: Reading, pageOf: PageOf) {
  const { marks, unpaged } = reading;
  for (const { line, column } of unpaged) {
    const [first] = section.pages;
    throw new Problem(
      `${file}:${line}:${column}: words before the first <Page>; put <Page n={${first}} /> after the first <Passage>`,
    );
  }
  checkOrder(file, section, marks);
  for (const mark of marks) {
    const page = pageOf(mark) ?? mark.page;
    if (page === mark.page) continue;
    throw new Problem(
      `${file}:${mark.line}:${mark.column} <${mark.name}>: it stands on page ${page} of the report, the text here on ${mark.page ? `page ${mark.page}` : 'none yet'}`,
    );
  }
}

function checkOrder(file: string, { pages: [first, last] }: Section, marks: readonly Mark[]) {
  const begun = marks.filter(({ name }) => name === 'Page');
  const due = range(first, last + 1);
  begun.forEach(({ page, line, column }, i) => {
    if (page === due[i]) return;
    const right = due[i] ? `page ${due[i]} is due` : `the section ends on page ${last}`;
    throw new Problem(`${file}:${line}:${column} <Page>: page ${page} begins here, but ${right}`);
  });
  const missing = due[begun.length];
  if (missing) {
    throw new Problem(
      `${file}: page ${missing} begins nowhere; put <Page n={${missing}} /> where it does`,
    );
  }
}

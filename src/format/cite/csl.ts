import type { CSL } from '@citation-js/core';
import type { Edition } from '../../schema/edition';
import type { Report, Section } from '../../schema/report';
import { plainSpaces } from '../say/words';
import { authorsOf, printedTitle, wholeTitle } from '../say/title';

// Records in the Citation Style Language: https://docs.citationstyles.org

/** The report, as its title page has it. */
export const reportRecord = (report: Report): CSL => ({
  id: report.key,
  type: 'report',
  title: wholeTitle(report),
  ...(report.pages && { 'number-of-pages': report.pages }),
  ...published(report),
});

/** A section of the report, with its printed pages. */
export const sectionRecord = (report: Report, section: Section): CSL => ({
  id: `${report.key}-${section.slug}`,
  type: 'chapter',
  title: printedTitle(section),
  'container-title': wholeTitle(report),
  'collection-title': report.series,
  ...(section.pages && { page: [...new Set(section.pages)].join('-') }),
  ...published(report),
});

/** This edition. A retelling has no author: those of the report did not write it. */
export const editionRecord = (edition: Edition, report: Report, address: string): CSL => ({
  id: edition.key,
  title: edition.title,
  ...retold(edition, report, address),
});

/** A page of this edition: of a section that it retells, or of a number. */
export const pageRecord = (
  edition: Edition,
  report: Report,
  { id, title, address }: { id: string; title: string; address: string },
): CSL => ({
  id: `${edition.key}-${id.replaceAll('/', '-')}`,
  title: plainSpaces(title),
  'container-title': edition.title,
  ...retold(edition, report, address),
});

function published({ authors, year, series, publisher, address }: Report) {
  return {
    author: authors.map(writer),
    issued: { 'date-parts': [[year]] },
    number: series,
    publisher,
    ...(address && { URL: address }),
  } satisfies Partial<CSL>;
}

const writer = ({ name, family }: Report['authors'][number]) => ({
  family,
  given: name.slice(0, -family.length).trim(),
});

function retold({ year, relation }: Edition, report: Report, address: string) {
  const own = relation === 'own';
  return {
    type: 'webpage',
    ...(own && { author: report.authors.map(writer) }),
    issued: { 'date-parts': [[year]] },
    note: `${own ? 'An edition of' : 'Retold from'} ${authorsOf(report)}, ${report.title} (${report.year})`,
    URL: address,
  } satisfies Partial<CSL>;
}

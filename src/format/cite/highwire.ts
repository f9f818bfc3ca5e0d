import type { Report, Section } from '../../schema/report';
import { printedTitle, wholeTitle } from '../say/title';

/** A tag in the head of a page: its name, and what it says. */
export type Tag = [name: string, content: string];

// What Google Scholar reads: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing

/** The report, for the page that stands for it. */
export const reportTags = (report: Report): Tag[] => [
  ['citation_title', wholeTitle(report)],
  ...shared(report),
  ['citation_technical_report_institution', report.publisher],
  ['citation_technical_report_number', report.series],
];

/** A section of the report, for the page that retells it. */
export const sectionTags = (report: Report, section: Section): Tag[] => [
  ['citation_title', printedTitle(section)],
  ['citation_inbook_title', wholeTitle(report)],
  ...shared(report),
  ['citation_series_title', report.series],
  ...['first', 'last'].flatMap((end, i): Tag[] =>
    section.pages ? [[`citation_${end}page`, String(section.pages[i])]] : [],
  ),
];

/** Without an address and a language: programs would save these in place of those of the page that was read. */
const shared = (report: Report): Tag[] => [
  ...report.authors.map(({ name }): Tag => ['citation_author', name]),
  ['citation_publication_date', String(report.year)],
  ['citation_issn', report.issn],
  ['citation_publisher', report.publisher],
];

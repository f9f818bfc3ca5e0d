import type { CSL } from '@citation-js/core';
import type { Edition } from '../schema/edition';
import type { Report, Section } from '../schema/report';

// Records in the Citation Style Language: https://docs.citationstyles.org

/** The report, as its title page has it. */
export const reportRecord = (report: Report): CSL => ({
  id: report.key,
  type: 'report',
  title: wholeTitle(report),
  'number-of-pages': report.pages,
  ...published(report),
});

/** A section of the report, with its printed pages. */
export const sectionRecord = (report: Report, section: Section): CSL => ({
  id: `${report.key}-${section.slug}`,
  type: 'chapter',
  title: printedTitle(section),
  'container-title': wholeTitle(report),
  'collection-title': report.series,
  page: [...new Set(section.pages)].join('-'),
  ...published(report),
});

/** This edition. It has no author: those of the report did not write it. */
export const editionRecord = (edition: Edition, report: Report, address: string): CSL => ({
  id: edition.key,
  title: edition.title,
  ...retold(edition, report, address),
});

/** The page of this edition that retells a section. */
export const retellingRecord = (
  edition: Edition,
  report: Report,
  section: Section,
  address: string,
): CSL => ({
  id: `${edition.key}-${section.slug}`,
  title: [section.number, section.title].filter(Boolean).join(' '),
  'container-title': edition.title,
  ...retold(edition, report, address),
});

/** The title as catalogues have it, subtitle and all. */
export const wholeTitle = ({ title, subtitle }: Report) => `${title}: ${subtitle}`;

/** A title that is ours and not the report’s stands in brackets, as catalogues have it. */
export const printedTitle = ({ number, title }: Section) => (number ? title : `[${title}]`);

function published({ authors, year, series, publisher, issn, language }: Report) {
  return {
    author: authors.map(({ name, family }) => ({
      family,
      given: name.slice(0, -family.length).trim(),
    })),
    issued: { 'date-parts': [[year]] },
    number: series,
    publisher,
    ISSN: issn,
    language,
  } satisfies Partial<CSL>;
}

function retold({ year }: Edition, { title, authors, year: first }: Report, address: string) {
  const names = authors.map(({ name }) => name).join(' and ');
  return {
    type: 'webpage',
    issued: { 'date-parts': [[year]] },
    note: `Retold from ${names}, ${title} (${first})`,
    URL: address,
  } satisfies Partial<CSL>;
}

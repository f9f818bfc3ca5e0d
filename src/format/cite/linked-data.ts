import type { Chapter, Dataset, Report as Printed, WebSite, WithContext } from 'schema-dts';
import type { Edition } from '../../schema/edition';
import type { Report, Section } from '../../schema/report';
import { printedTitle, wholeTitle } from '../say/title';

// JSON-LD in the words of https://schema.org, which the compiler knows.

/** This edition, and the report it is based on. */
export const editionData = (edition: Edition, report: Report, home: string) =>
  ({
    '@context': 'https://schema.org',
    ...editionNode(edition, home),
    url: home,
    inLanguage: 'en',
    datePublished: String(edition.year),
    license: edition.license.address,
    isBasedOn: reportNode(report),
  }) satisfies WithContext<WebSite>;

/** A page of this edition, and the section of the report it retells. */
export const sectionData = (
  edition: Edition,
  report: Report,
  section: Section,
  { home, address }: { home: string; address: string },
) =>
  ({
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    '@id': address,
    name: section.title,
    isPartOf: editionNode(edition, home),
    isBasedOn: {
      '@type': 'Chapter',
      name: printedTitle(section),
      ...(section.pages && { pageStart: section.pages[0], pageEnd: section.pages[1] }),
      isPartOf: reportNode(report),
    },
  }) satisfies WithContext<Chapter>;

/** Numbers of the report as this edition compiled them. */
export const datasetData = (
  edition: Edition,
  report: Report,
  { title, description }: { title: string; description: string },
  { home, address }: { home: string; address: string },
) =>
  ({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: title,
    description,
    license: edition.license.address,
    creator: { '@type': 'Organization', name: edition.title, url: home },
    isBasedOn: reportNode(report),
  }) satisfies WithContext<Dataset>;

const editionNode = ({ title }: Edition, home: string) =>
  ({
    '@type': 'WebSite',
    '@id': home,
    name: title,
  }) satisfies WebSite;

const reportNode = (report: Report) =>
  ({
    '@type': 'Report',
    name: wholeTitle(report),
    author: report.authors.map(({ name }) => ({ '@type': 'Person', name })),
    datePublished: String(report.year),
    reportNumber: report.series,
    publisher: { '@type': 'Organization', name: report.publisher },
    isPartOf: { '@type': 'CreativeWorkSeries', issn: report.issn },
  }) satisfies Printed;

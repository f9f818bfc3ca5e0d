import { editionRecord, reportRecord, retellingRecord, sectionRecord } from '../format/csl';
import type { Section } from '../schema/report';
import { edition, report } from './data';
import { addressOf } from './link';

/** What to cite: the report, and this edition of it. */
export const wholeRecords = () => ({
  original: reportRecord(report),
  retelling: editionRecord(edition, report, addressOf('')),
});

/** What to cite of a section: that of the report, and the page that retells it. */
export const sectionRecords = (section: Section) => ({
  original: sectionRecord(report, section),
  retelling: retellingRecord(edition, report, section, addressOf(`${section.slug}/`)),
});

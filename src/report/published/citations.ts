import { editionRecord, pageRecord, reportRecord, sectionRecord } from '../../format/cite/csl';
import type { Place } from '../../format/place';
import { titleOf } from '../../format/say/title';
import type { Fact } from '../../schema/fact';
import type { Section } from '../../schema/report';
import { telling } from '../opened/chapters';
import { edition, findFigure, report } from '../opened/data';
import { chapterDrawing } from '../outline/sections';
import { chartPlace, home, numberPlace, sectionPlace } from '../links/places';
import { urlOf } from '../../web/href';
import { numberTitle } from '../links/number-name';

/** What to cite: the report, and this edition of it. */
export const wholeRecords = () => ({
  original: reportRecord(report),
  retelling: editionRecord(edition, report, urlOf(home)),
});

/** What to cite of a section: that of the report, and the page that retells it. */
export const sectionRecords = (section: Section) => ({
  original: sectionRecord(report, section),
  retelling: ofPage(section.slug, titleOf(section), sectionPlace(section)),
});

/**
 * What to cite of a number: the section of the report that tells it, and its page here; of what we
 * derived, or what no section tells, the report as a whole. So all numbers of a section share one
 * entry in a bibliography, and the citation adds their page.
 */
export function numberRecords(fact: Fact) {
  const section = fact.derived ? undefined : telling(fact.address)?.chapter;
  return {
    original: section ? sectionRecord(report, section) : reportRecord(report),
    retelling: ofPage(fact.address, numberTitle(fact), numberPlace(fact.address)),
  };
}

/** What to cite of a figure: the section of the report that it stands in, or the report; and its page here. */
export function figureRecords(address: string) {
  const section = chapterDrawing(address);
  return {
    original: section ? sectionRecord(report, section) : reportRecord(report),
    retelling: ofPage(address, findFigure(address).figure.finding, chartPlace(address)),
  };
}

const ofPage = (id: string, title: string, place: Place) =>
  pageRecord(edition, report, { id, title, address: urlOf(place) });

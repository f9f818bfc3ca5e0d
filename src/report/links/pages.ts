import { datasetOf } from '../../format/address';
import { pageName, type Place } from '../../format/place';
import type { Section } from '../../schema/report';
import { chapters } from '../opened/chapters';
import { datasets, report } from '../opened/data';
import { numbers } from '../outline/numbers';
import { numberTitle } from './number-name';
import { datasetPlace, home, numberPlace, sectionPlace } from './places';
import { made } from '../outline/made';

/** A page of the site: where it is, and what it is called in a few words. */
interface SitePage extends Place {
  name: string;
  /** What stands before the name, in grey: the number of a section, the kind of a page. */
  before?: string | undefined;
  /** The section it tells. */
  section?: Section;
  /** The path of the page whose picture is shown where this one is shared; else it has its own. */
  borrows?: string;
}

/** Every page there is. */
export const pages: readonly SitePage[] = [
  { ...home, name: report.title },
  ...chapters.map((section) => ({
    ...sectionPlace(section),
    name: section.title,
    before: section.number,
    section,
  })),
  ...[...datasets].map(([id, { title }]) => ({
    ...datasetPlace(id),
    name: title,
    before: 'Data',
  })),
  ...made,
  ...numbers.map((fact) => ({
    ...numberPlace(fact.address),
    name: numberTitle(fact),
    before: 'Number',
    borrows: datasetPlace(datasetOf(fact.address)).path,
  })),
];

/** The pages that have a picture of their own. */
export const pictured = pages.filter(({ borrows }) => borrows === undefined);

/** Where the picture lies that is shown where a page is shared: `share/apples.png`. */
export const pictureOf = ({ path, borrows = path }: SitePage): Place => ({
  path: `share/${pageName(borrows)}.png`,
});

import { datasetOf } from '../../format/address';
import { within } from '../../schema/problem';
import type { Section } from '../../schema/report';
import { chapters } from '../opened/chapters';

import { corrections, datasets, report } from '../opened/data';
import { known } from '../reckoning/known';
import { numbers } from '../outline/numbers';
import { numberTitle } from './number-name';
import { made } from '../outline/made';

/** A page of the site: where it is, and what it is called in a few words. */
interface SitePage {
  /** From that of the site: `apples/`. */
  path: string;
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
  { path: '', name: report.title },
  ...chapters.map((section) => ({
    path: `${section.slug}/`,
    name: section.title,
    before: section.number,
    section,
  })),
  ...[...datasets].map(([id, { title }]) => ({
    path: `data/${id}/`,
    name: title,
    before: 'Data',
  })),
  ...made,
  ...numbers.map((fact) => ({
    path: `numbers/${fact.address}/`,
    name: numberTitle(fact),
    before: 'Number',
    borrows: `data/${datasetOf(fact.address)}/`,
  })),
];

// Here, where every page looks, so that a fault is found before the first is drawn.
const paths = pages.map(({ path }) => path).filter(Boolean);
for (const { date, page } of corrections) {
  if (page) within(`content/corrections.json: ${date}`, () => known('page', page, paths));
}

/** The pages that have a picture of their own. */
export const pictured = pages.filter(({ borrows }) => borrows === undefined);

/** Where the picture lies that is shown where a page is shared: `share/apples.png`. */
export const pictureOf = ({ path, borrows = path }: SitePage) =>
  `share/${borrows.replace(/\/$/, '') || 'index'}.png`;

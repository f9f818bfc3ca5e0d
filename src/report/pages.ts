import type { Section } from '../schema/report';
import { chapters } from './chapters';
import { checkCorrections } from './check-corrections';
import { corrections, datasets, report } from './data';

/** A page of the site: where it is, and what it is called in a few words. */
interface SitePage {
  /** From that of the site: `apples/`. */
  path: string;
  name: string;
  /** What stands before the name, in grey: the number of a section. */
  number?: string | undefined;
  /** The section it tells. */
  section?: Section;
}

/** The pages that the bar leads to, in its order. */
export const places: readonly SitePage[] = [
  { path: 'timeline/', name: 'Timeline' },
  { path: 'names/', name: 'Names' },
  { path: 'data/', name: 'Data' },
  { path: 'sources/', name: 'Sources' },
  { path: 'about/', name: 'About' },
];

/** Every page there is. */
export const pages: readonly SitePage[] = [
  { path: '', name: report.title },
  ...chapters.map((section) => ({
    path: `${section.slug}/`,
    name: section.title,
    number: section.number,
    section,
  })),
  ...[...datasets].map(([id, { title }]) => ({
    path: `data/${id}/`,
    name: title,
    number: 'Data',
  })),
  ...places,
];

checkCorrections(corrections, pages);

/** Where the picture of a page lies that is shown where the page is shared: `share/apples.png`. */
export const pictureOf = (path: string) => `share/${path.replace(/\/$/, '') || 'index'}.png`;

import { shortName } from '../../format/cite/source';
import { pageName, type Place } from '../../format/place';
import { chapters } from '../opened/chapters';
import { datasets, findFigure, findName, report, sources } from '../opened/data';
import { compared } from '../outline/beside';
import { withPage } from '../opened/names';
import { gallery } from '../outline/figures';
import { made } from '../outline/made';
import { numbers } from '../outline/numbers';
import { lead, type Shown, shownIn, shownOf, shownOver } from '../outline/shown';
import { byName } from '../reckoning/known';
import { numbersNaming } from './named';
import { numberTitle } from './number-name';
import {
  besidePlace,
  chartPlace,
  datasetPlace,
  home,
  namePlace,
  numberPlace,
  sectionPlace,
  restingPlace,
} from './places';

/** A page of the site: where it is, and what it is called in a few words. */
export interface SitePage extends Place {
  name: string;
  /** What stands before the name: the number of a section; or `Subject:`, the kind of a page. */
  before?: string | undefined;
  /** What its picture shows; nothing in a report without a number. */
  shows: Shown | undefined;
  /** Whether it stands for a section of the report. */
  section?: true;
}

/** Every page there is. */
export const pages: readonly SitePage[] = [
  { ...home, name: report.title, shows: lead },
  ...chapters.map((section) => ({
    ...sectionPlace(section),
    name: section.title,
    before: section.number,
    shows: shownIn(section),
    section: true as const,
  })),
  ...[...datasets].map(([id, { title }]) => ({
    ...datasetPlace(id),
    name: title,
    before: 'Subject:',
    shows: shownOf(id),
  })),
  ...made.map((page) => ({ ...page, shows: shownOver(page.of) })),
  ...gallery.map((figure) => ({
    ...chartPlace(figure),
    name: findFigure(figure).figure.finding,
    before: 'Chart:',
    shows: { figure },
  })),
  ...[...withPage].map((id) => ({
    ...namePlace(id),
    name: findName(id).name,
    before: 'Name:',
    shows: toldWith(id),
  })),
  ...Object.entries(sources).map(([id, work]) => ({
    ...restingPlace(id),
    name: shortName(work),
    before: 'Source:',
    shows: lead,
  })),
  ...compared.map((fact) => ({
    ...besidePlace(fact.address),
    name: numberTitle(fact),
    before: 'Beside others:',
    shows: { fact },
  })),
  ...numbers.map((fact) => ({
    ...numberPlace(fact.address),
    name: numberTitle(fact),
    before: 'Number:',
    shows: { fact },
  })),
];

/** The first number that stands in a sentence with a name; or what the report leads with. */
function toldWith(id: string): Shown | undefined {
  const [fact] = numbersNaming(id);
  return fact ? { fact } : lead;
}

/** The page at a path, `apples/`; none, where it is one that nobody finds or shares. */
export const findPage = (path: string) => byPath.get(path);

const byPath = byName(pages, ({ path }) => path);

/** Where the picture lies that is shown where a page is shared: `share/apples.png`. */
export const pictureOf = ({ path }: Place): Place => ({ path: `share/${pageName(path)}.png` });

import { checks, edition, names, notes, remarks, sources, timeline } from '../opened/data';
import { contents, mainPages, search, type Shown } from '../site/bar';
import { headings } from '../site/headings';
import { drawing, gallery } from './figures';

const works = Object.keys(sources).length;

/** How much of what pages show this report has. */
const held: Record<Shown, number> = {
  figures: gallery.length,
  events: timeline.events.length,
  names: Object.keys(names).length,
  checks: checks.length,
  notes: notes.length,
  works,
  // What rules find in the works stands with the remarks.
  remarks: remarks.length + works,
};

/** The pages that every page leads to: those that this report fills. */
export const made = mainPages.filter(({ of }) => !of || held[of] > 0);

/** Whether a page is there, by its path: `sources/`. */
export const isMade = (page: string) => made.some(({ path }) => path === page);

/** The one path of a page that a report can do without, for a route `[sources].astro`; or none. */
export const pathsOf = (page: string) => (isMade(`${page}/`) ? [{ params: { [page]: page } }] : []);

/** What the bar leads to beside the search, in its order. */
export const inBar = [contents, ...made.filter((place) => !place.foot && place !== search)];

/** What can be read through instead of searching: of the bar, all that holds something to find. */
export const indexes = inBar.filter(({ what }) => what);

/** The headings of a page that is no section, with their anchors: those that stand over something. */
export const headingsOn = (page: keyof typeof headings): [id: string, text: string][] =>
  Object.entries(headings[page]).filter(([id]) => !nothing.has(`${page}#${id}`));

const nothing = new Set([
  edition.story.length > 0 ? '' : '#glance',
  drawing('notes') ? '' : 'sources/#evidence',
  ...(works > 0 ? [] : ['sources/#works', 'remarks/#citations']),
]);

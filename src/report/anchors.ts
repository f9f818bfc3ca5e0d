import { titleOf } from '../format/title';
import type { Reference } from '../schema/xref';
import { chapters } from './chapters';
import { headingAnchors } from './heading-anchors';
import { numberAnchors } from './number-anchors';
import { pages } from './pages';
import { recordAnchors } from './record-anchors';
import { sectionAnchors } from './section-anchors';

/** Something that can be linked to. */
export interface Anchor extends Omit<Reference, 'address' | 'also'> {
  /** Where it stands, from that of the site, `apples/`, `apples/#harvest`; a link leads to the first. */
  places: string[];
}

const held = [
  ...chapters.flatMap(sectionAnchors),
  ...headingAnchors(),
  ...numberAnchors(),
  ...recordAnchors(),
];

/** Everything that can be linked to, each thing once. */
export const anchors: readonly Anchor[] = [...pageAnchors(), ...held];

/** What a link to a place can say, by the place. */
export const titles: ReadonlyMap<string, string> = new Map(
  anchors.flatMap(({ places, title }) => places.map((place) => [place, title])),
);

/** The pages but those that go by the name of what they show: a section, a number. */
function pageAnchors(): Anchor[] {
  const told = new Set(held.flatMap(({ places }) => places));
  return pages
    .filter(({ path }) => !told.has(path))
    .map(({ path, before, name }) => ({
      kind: 'page',
      id: path.slice(0, -1) || 'index',
      title: titleOf({ number: before && `${before}:`, title: name }),
      places: [path],
    }));
}

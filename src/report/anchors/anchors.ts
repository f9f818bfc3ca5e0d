import { pageName, placeText } from '../../format/place';
import { type Anchor, anchor } from './anchor';
import { chapters } from '../opened/chapters';
import { headingAnchors } from './headings';
import { numberAnchors } from './numbers';
import { titleOf } from '../../format/say/title';
import { pages } from '../links/pages';
import { recordAnchors } from './records';
import { sectionAnchors } from './sections';

const held = [
  ...chapters.flatMap(sectionAnchors),
  ...headingAnchors(),
  ...numberAnchors(),
  ...recordAnchors(),
];

/** Everything that can be linked to, each thing once. */
export const anchors: readonly Anchor[] = [...pageAnchors(), ...held];

/** What a link to a place can say, by the place in one word. */
export const titles: ReadonlyMap<string, string> = new Map(
  anchors.flatMap(({ places, title }) => places.map((place) => [placeText(place), title])),
);

/** The pages but those that go by the name of what they show: a section, a number. */
function pageAnchors(): Anchor[] {
  const told = new Set(held.flatMap(({ places }) => places.map(placeText)));
  return pages
    .filter(({ path }) => !told.has(path))
    .map(({ path, before, name }) =>
      anchor('page', pageName(path), titleOf({ number: before, title: name }), { path }),
    );
}

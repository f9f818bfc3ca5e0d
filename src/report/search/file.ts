import { placeText } from '../../format/place';
import { titleOf } from '../../format/say/title';
import type { Searchable, SearchFile } from '../../schema/search';
import type { Anchor } from '../anchors/anchor';
import { anchors } from '../anchors/anchors';
import { chapters } from '../opened/chapters';
import { asking } from './asking';
import { hints } from './hints';
import { numberWords } from './numbers';
import { recordWords } from './records';
import { sectionWords } from './sections';
import type { WordsOf } from './words';

/** All that search finds: what can be linked to, in its order, with its words. */
export const searchFile = (): SearchFile => ({
  sections: chapters.map((chapter) => ({ slug: chapter.slug, title: titleOf(chapter) })),
  things: anchors.flatMap(searchable),
  asking: asking(),
  hints,
});

/** Where a table is first found: in the figure that draws it, if there is one. */
const tables = new Map(
  anchors
    .filter(({ kind }) => kind === 'figure' || kind === 'table')
    .flatMap(({ id, places: [place] }) => (place ? [[id, placeText(place)] as const] : []))
    .reverse(),
);

const words: WordsOf = {
  page: () => ({}),
  correction: () => ({}),
  ...sectionWords,
  ...numberWords,
  ...recordWords,
};

function searchable({ kind, id, title, places }: Anchor): Searchable[] {
  const found = words[kind]?.(id);
  const [place] = places;
  if (!found || place === undefined) return [];
  const { section, text, also, sought, of, everywhere } = found;
  const table = of && tables.get(of);
  return [
    {
      kind,
      place: placeText(place),
      title: found.title ?? title,
      ...(section && { section }),
      ...(text && { text }),
      ...(also?.length && { also }),
      ...(sought?.length && { sought }),
      ...(table && { of: table }),
      ...(everywhere && { everywhere }),
    },
  ];
}

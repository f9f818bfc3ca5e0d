import { lastOf } from '../../format/address';
import { placeText } from '../../format/place';
import { titleOf } from '../../format/say/title';
import type { Searchable, SearchFile } from '../../schema/search';
import type { Kind } from '../../schema/xref';
import type { Anchor } from '../anchors/anchor';
import { anchors } from '../anchors/anchors';
import { chapters } from '../opened/chapters';
import { figureInSearch, numberInSearch, tableInSearch } from './numbers';
import {
  checkInSearch,
  eventInSearch,
  nameInSearch,
  noteInSearch,
  remarkInSearch,
  workInSearch,
} from './records';
import { hints } from './hints';
import type { Words } from './words';
import { headingInSearch, passageInSearch, sectionInSearch } from './sections';

/** All that search finds: what can be linked to, in its order, with its words. */
export const searchFile = (): SearchFile => ({
  sections: chapters.map((chapter) => ({ slug: chapter.slug, title: titleOf(chapter) })),
  things: anchors.flatMap(searchable),
  hints,
});

/** What is searched, by its kind; other anchors stand inside one of these. */
const words: Partial<Record<Kind, (id: string) => Words | undefined>> = {
  page: () => ({}),
  section: sectionInSearch,
  heading: headingInSearch,
  passage: passageInSearch,
  figure: figureInSearch,
  table: tableInSearch,
  number: numberInSearch,
  note: (id) => noteInSearch(Number(lastOf(id))),
  source: (id) => workInSearch(lastOf(id)),
  event: eventInSearch,
  name: (id) => nameInSearch(lastOf(id)),
  remark: (id) => remarkInSearch(lastOf(id)),
  check: (id) => checkInSearch(lastOf(id)),
  correction: () => ({}),
};

function searchable({ kind, id, title, places }: Anchor): Searchable[] {
  const found = words[kind]?.(id);
  const [place] = places;
  if (!found || place === undefined) return [];
  const { section, text, also, sought } = found;
  return [
    {
      kind,
      place: placeText(place),
      title: found.title ?? title,
      ...(section && { section }),
      ...(text && { text }),
      ...(also?.length && { also }),
      ...(sought && { sought }),
    },
  ];
}

import { shortName } from '../../format/cite/source';
import { sayDate } from '../../format/say/date';
import { sayWhen } from '../../format/say/when';
import type { Remark } from '../../schema/remark';
import { listedCorrections } from '../about/corrections';
import {
  remarkUnder,
  checkPlace,
  eventPlace,
  markPlace,
  nameEntry,
  namePlace,
  remarkPlace,
  restingPlace,
  sectionPlace,
  workPlace,
} from '../links/places';
import { plainText } from '../links/text';
import { chapters, chaptersCiting } from '../opened/chapters';
import { checks, names, notes, remarks, sources, timeline } from '../opened/data';
import { withPage } from '../opened/names';
import { type Anchor, anchor } from './anchor';

/** What can be linked to among what is no number: notes, works, events, names, remarks, checks, corrections. */
export const recordAnchors = (): Anchor[] => [
  ...notes.flatMap(({ n }) => noteAnchors(n)),
  ...Object.entries(sources).map(([id, source]) =>
    anchor('source', `sources/${id}`, shortName(source), workPlace(id), restingPlace(id)),
  ),
  ...timeline.events.map((event) => {
    const address = `timeline/${event.id}`;
    const title = `${sayWhen(event)}: ${plainText(event.short)}`;
    return anchor('event', address, title, eventPlace(address));
  }),
  ...Object.entries(names).map(([id, { name }]) =>
    anchor(
      'name',
      `names/${id}`,
      name,
      ...(withPage.has(id) ? [namePlace(id)] : []),
      nameEntry(id),
    ),
  ),
  ...remarks.map(remarkAnchor),
  ...checks.map(({ id, says }) =>
    anchor('check', `checks/${id}`, `Check: ${plainText(says)}`, checkPlace(id)),
  ),
  ...listedCorrections.map(({ id, date, where }) => {
    const title = `Correction, ${sayDate(date)}: ${where}`;
    return anchor('correction', id, title, { path: 'about/', anchor: id });
  }),
];

/** A note stands under the text that cites it, and among all notes; its mark stands in the text. */
function noteAnchors(n: number): Anchor[] {
  const citing = chaptersCiting(n);
  const pages = [...citing.map(sectionPlace), { path: 'sources/' }];
  const places = pages.map((page) => ({ ...page, anchor: `note-${n}` }));
  const marks = citing.map((chapter) => markPlace(chapter, n));
  return [
    anchor('note', `note/${n}`, `Note ${n}`, ...places),
    anchor('note-mark', `note/${n}`, `Mark of note ${n}`, ...marks),
  ]
    .filter(({ places: { length } }) => length > 0)
    .map((each) => ({ ...each, number: String(n) }));
}

/** A remark stands in the text, and among all remarks. */
function remarkAnchor(remark: Remark) {
  const { id, title } = remark;
  const held = chapters.filter(({ marks }) =>
    marks.some(({ name, attributes }) => name === 'Remark' && attributes['of'] === id),
  );
  const places = [...held.map((chapter) => remarkUnder(chapter, remark)), remarkPlace(remark)];
  return anchor('remark', `remarks/${id}`, `Our remark: ${title}`, ...places);
}

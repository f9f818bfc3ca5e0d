import { sayDate } from '../../format/say/date';
import { shortName } from '../../format/cite/source';
import { sayWhen } from '../../format/say/when';
import type { Remark } from '../../schema/remark';
import type { Anchor } from './anchor';
import { chapters } from '../opened/chapters';
import { listedCorrections } from '../about/corrections';
import { checks, names, notes, remarks, sources, timeline } from '../opened/data';
import {
  besideText,
  checkPlace,
  eventPlace,
  markPlace,
  namePlace,
  remarkPlace,
  sectionPlace,
  workPlace,
} from '../links/places';
import { plainText } from '../links/text';

/** What can be linked to among what is no number: notes, works, events, names, remarks, checks, corrections. */
export const recordAnchors = (): Anchor[] => [
  ...notes.flatMap(({ n }) => noteAnchors(n)),
  ...Object.entries(sources).map(([id, source]): Anchor => ({
    kind: 'source',
    id: `sources/${id}`,
    title: shortName(source),
    places: [workPlace(id)],
  })),
  ...timeline.events.map((event): Anchor => ({
    kind: 'event',
    id: `timeline/${event.id}`,
    title: `${sayWhen(event)}: ${plainText(event.short)}`,
    places: [eventPlace(`timeline/${event.id}`)],
  })),
  ...Object.entries(names).map(([id, { name }]): Anchor => ({
    kind: 'name',
    id: `names/${id}`,
    title: name,
    places: [namePlace(id)],
  })),
  ...remarks.map(remarkAnchor),
  ...checks.map(({ id, says }): Anchor => ({
    kind: 'check',
    id: `checks/${id}`,
    title: `Check: ${plainText(says)}`,
    places: [checkPlace(id)],
  })),
  ...listedCorrections.map(({ id, date, where }): Anchor => ({
    kind: 'correction',
    id,
    title: `Correction, ${sayDate(date)}: ${where}`,
    places: [{ path: 'about/', anchor: id }],
  })),
];

/** A note stands under the text that cites it, and among all notes; its mark stands in the text. */
function noteAnchors(n: number): Anchor[] {
  const citing = chapters.filter(({ notes }) => notes.includes(n));
  const note = { id: `note/${n}`, number: String(n) };
  const pages = [...citing.map(sectionPlace), { path: 'sources/' }];
  const places = pages.map((page) => ({ ...page, anchor: `note-${n}` }));
  const marks = citing.map((chapter) => markPlace(chapter, n));
  const mark: Anchor = { kind: 'note-mark', ...note, title: `Mark of note ${n}`, places: marks };
  return [{ kind: 'note', ...note, title: `Note ${n}`, places }, ...(marks.length ? [mark] : [])];
}

/** A remark stands in the text, and among all remarks. */
function remarkAnchor(remark: Remark): Anchor {
  const { id, title } = remark;
  const held = chapters.filter(({ marks }) =>
    marks.some(({ name, attributes }) => name === 'Remark' && attributes['of'] === id),
  );
  return {
    kind: 'remark',
    id: `remarks/${id}`,
    title: `Our remark: ${title}`,
    places: [...held.map((chapter) => besideText(chapter, remark)), remarkPlace(remark)],
  };
}

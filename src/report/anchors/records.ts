import { sayDate } from '../../format/say/date';
import { shortName } from '../../format/cite/source';
import { sayWhen } from '../../format/say/when';
import type { Remark } from '../../schema/remark';
import type { Anchor } from './anchor';
import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { corrections } from '../about/corrections';
import { checks, names, notes, remarks, sources, timeline } from '../opened/data';
import { plainText } from '../links/text';

/** What can be linked to among what is no number: notes, works, events, names, remarks, checks, corrections. */
export const recordAnchors = (): Anchor[] => [
  ...notes.flatMap(({ n }) => ofNote(n)),
  ...Object.entries(sources).map(([id, source]): Anchor => ({
    kind: 'source',
    id: `sources/${id}`,
    title: shortName(source),
    places: [`sources/#${id}`],
  })),
  ...timeline.events.map((event): Anchor => ({
    kind: 'event',
    id: `timeline/${event.id}`,
    title: `${sayWhen(event)}: ${plainText(event.short)}`,
    places: [`timeline/#timeline/${event.id}`],
  })),
  ...Object.entries(names).map(([id, { name }]): Anchor => ({
    kind: 'name',
    id: `names/${id}`,
    title: name,
    places: [`names/#names/${id}`],
  })),
  ...remarks.map(ofRemark),
  ...checks.map(({ id, says }): Anchor => ({
    kind: 'check',
    id: `checks/${id}`,
    title: `Check: ${plainText(says)}`,
    places: [`checks/#${id}`],
  })),
  ...corrections.map(({ id, date, where }): Anchor => ({
    kind: 'correction',
    id,
    title: `Correction, ${sayDate(date)}: ${where}`,
    places: [`about/#${id}`],
  })),
];

/** A note stands under the text that cites it, and among all notes; its mark stands in the text. */
function ofNote(n: number): Anchor[] {
  const citing = sectionsWith(({ notes }) => notes.includes(n));
  const note = { id: `note/${n}`, number: String(n) };
  const places = [...citing.map((slug) => `${slug}/#note-${n}`), `sources/#note-${n}`];
  const marks = citing.map((slug) => `${slug}/#cited-${n}`);
  const mark: Anchor = { kind: 'note-mark', ...note, title: `Mark of note ${n}`, places: marks };
  return [{ kind: 'note', ...note, title: `Note ${n}`, places }, ...(marks.length ? [mark] : [])];
}

/** A remark stands in the text, and among all remarks. */
function ofRemark({ id, title }: Remark): Anchor {
  const held = sectionsWith(({ marks }) =>
    marks.some(({ name, attributes }) => name === 'Remark' && attributes['of'] === id),
  );
  return {
    kind: 'remark',
    id: `remarks/${id}`,
    title: `Our remark: ${title}`,
    places: [...held.map((slug) => `${slug}/#remark-${id}`), `remarks/#${id}`],
  };
}

const sectionsWith = (fits: (chapter: Chapter) => boolean) =>
  chapters.filter(fits).map(({ slug }) => slug);

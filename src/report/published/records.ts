import { inOrder } from '../../format/chronology';
import { originalOf } from '../../format/cite/original';
import { shortName } from '../../format/cite/source';
import { titleOf } from '../../format/say/title';
import { sayWhen } from '../../format/say/when';
import { plainSpaces } from '../../format/say/words';
import type { Citation } from '../../schema/note';
import { Problem } from '../../schema/problem';
import { PublishedEvent, PublishedLocality, PublishedNote } from '../../schema/published';
import { urlOf } from '../../web/href';
import { eventPlace, figurePlace, notePlace } from '../links/places';
import { plainText } from '../links/text';
import { chapterCiting } from '../opened/chapters';
import { findActor, findSource, localities, notes, timeline } from '../opened/data';
import { drawing } from '../outline/figures';

/** Records that are no numbers, all there are; their file is called as that of the data folder they stand in. */
export const publishedRecords = {
  events: { file: 'timeline', title: 'Timeline', shape: PublishedEvent, rows: eventRows },
  notes: {
    file: 'notes',
    title: 'Notes and the works they cite',
    shape: PublishedNote,
    rows: noteRows,
  },
  places: { file: 'places', title: 'Places', shape: PublishedLocality, rows: localityRows },
};

/** What the report dates, in the order of time. */
function eventRows(): PublishedEvent[] {
  return inOrder(timeline.events).map((event) => ({
    date: event.date,
    to: event.to ?? null,
    when: plainSpaces(sayWhen(event)),
    date_printed: event.dated ?? null,
    what: plainSpaces(plainText(event.text)),
    who: event.actors.map((actor) => findActor(actor).label).join('; '),
    theme: timeline.themes[event.theme] ?? event.theme,
    planned: event.planned ?? false,
    note: event.note,
    marked_next: event.mark === 'next',
    page: event.page,
    address: urlOf(eventPlace(`timeline/${event.id}`)),
  }));
}

/** The notes, a row for each work they cite; a note that cites nothing has one without a work. */
function noteRows(): PublishedNote[] {
  return notes.flatMap(({ n, cites, page }) => {
    const chapter = chapterCiting(n);
    const section = chapter ? titleOf(chapter) : null;
    const works = cites.length ? cites.map(workCells) : [noWork];
    return works.map((work) => ({ note: n, section, page, address: urlOf(notePlace(n)), ...work }));
  });
}

/** A work in the words by which it is known, and found. */
function workCells({ source, ibid, printed }: Citation) {
  const work = findSource(source);
  return {
    work: shortName(work),
    work_title: printed?.title ?? work.title,
    work_title_cyrillic: originalOf(work, work.language)?.title ?? null,
    work_id: source,
    ibid: ibid ?? false,
  };
}

const noWork = {
  work: null,
  work_title: null,
  work_title_cyrillic: null,
  work_id: null,
  ibid: false,
};

/** The localities of the map. */
function localityRows(): PublishedLocality[] {
  return Object.values(localities).map(({ name, kind, at, text, note, page }) => ({
    name,
    kind,
    longitude: at[0],
    latitude: at[1],
    what: plainSpaces(plainText(text)),
    note,
    page,
    address: urlOf(figurePlace(theMap())),
  }));
}

function theMap() {
  const map = drawing('places');
  if (map) return map;
  throw new Problem(
    'no figure draws the places; draw them in data/records/across.json, or take the file out',
  );
}

import type { z } from 'zod';
import type { Cells } from '../../format/columns';
import { originalOf } from '../../format/cite/original';
import { shortName } from '../../format/cite/source';
import { titleOf } from '../../format/say/title';
import { sayWhen } from '../../format/say/when';
import { Problem } from '../../schema/problem';
import { PublishedEvent, PublishedNote, PublishedLocality } from '../../schema/published';
import { chapterCiting } from '../opened/chapters';
import { inOrder } from '../../format/chronology';
import { findActor, findSource, notes, localities, timeline } from '../opened/data';
import { drawing } from '../outline/figures';
import { eventPlace, figurePlace, notePlace } from '../links/places';
import { urlOf } from '../../web/href';
import { plainText } from '../links/text';

/** What the report dates, in the order of time. */
const publishedEvents = (): PublishedEvent[] =>
  inOrder(timeline.events).map((event) => ({
    date: event.date,
    to: event.to ?? null,
    when: sayWhen(event),
    what: plainText(event.text),
    who: event.actors.map((actor) => findActor(actor).label).join('; '),
    theme: timeline.themes[event.theme] ?? event.theme,
    planned: event.planned ?? false,
    note: event.note,
    page: event.page,
    address: urlOf(eventPlace(`timeline/${event.id}`)),
  }));

/** The notes, and what they cite. */
const publishedNotes = (): PublishedNote[] =>
  notes.flatMap(({ n, cites, page }) => {
    const chapter = chapterCiting(n);
    const rest = {
      note: n,
      section: chapter ? titleOf(chapter) : null,
      page,
      address: urlOf(notePlace(n)),
    };
    const works = cites.map(({ source, ibid = false, printed }) => ({
      ...worded(source),
      ...(printed?.title && { work_title: printed.title }),
      ibid,
    }));
    return (works.length ? works : [none]).map((work) => ({ ...rest, ...work }));
  });

/** A work in the words by which it is known, and found. */
function worded(id: string) {
  const work = findSource(id);
  return {
    work: shortName(work),
    work_title: work.title,
    work_title_cyrillic: originalOf(work, work.language)?.title ?? null,
    work_id: id,
  };
}

/** What stands there for a note that cites nothing. */
const none = {
  work: null,
  work_title: null,
  work_title_cyrillic: null,
  work_id: null,
  ibid: false,
};

/** The localities of the map. */
const publishedLocalities = (): PublishedLocality[] =>
  Object.values(localities).map(({ name, kind, at: [longitude, latitude], text, note, page }) => ({
    name,
    kind,
    longitude,
    latitude,
    what: plainText(text),
    note,
    page,
    address: urlOf(figurePlace(theMap())),
  }));

function theMap() {
  const map = drawing('places');
  if (map) return map;
  throw new Problem(
    'no figure draws the places; draw them in data/records/across.json, or take the file out',
  );
}

interface Records {
  /** What their file is called, as that of the data folder they stand in. */
  file: string;
  title: string;
  shape: z.ZodObject;
  /** All there are. */
  rows: () => Cells[];
}

/** Records that are no numbers. */
export const publishedRecords = {
  events: { file: 'timeline', title: 'Timeline', shape: PublishedEvent, rows: publishedEvents },
  notes: {
    file: 'notes',
    title: 'Notes and the works they cite',
    shape: PublishedNote,
    rows: publishedNotes,
  },
  places: { file: 'places', title: 'Places', shape: PublishedLocality, rows: publishedLocalities },
} satisfies Record<string, Records>;

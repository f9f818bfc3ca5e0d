import { noRecords, type Records } from '../../charts/base/frame';
import type { Happening, Moment } from '../../charts/base/happening';
import { beginning, inOrder, isAfter } from '../../format/chronology';
import { shortName } from '../../format/cite/source';
import type { Linking } from '../../format/place';
import { titleOf } from '../../format/say/title';
import { sayWhen } from '../../format/say/when';
import type { Event } from '../../schema/event';
import type { Gathering } from '../../schema/dataset';
import { namePlace, notePlace, passagePlace } from '../links/places';
import { plainText } from '../links/text';
import type { Chapter } from '../manuscript/chapter';
import { sectionOf } from '../outline/sections';
import { chapterCiting, chapters, telling } from '../opened/chapters';
import { findActor, findSource, localities, names, notes, report, timeline } from '../opened/data';

/**
 * What a figure draws where it draws no numbers, each record as its kind of chart takes it.
 * @param link makes the links that a drawing has; a small one has none
 */
export function recordsOf(records: Gathering['records'], link?: Linking): Records {
  if (records === 'events') {
    return { ...noRecords, events: happenings(timeline.events, report.deadline, link) };
  }
  if (records === 'notes') return { ...noRecords, notes: footnotes(link) };
  return records === 'places' ? { ...noRecords, places: located(link) } : noRecords;
}

/** Events in the order of time, and where what is told ends: before the first that begins later. */
export function happenings(events: readonly Event[], deadline: string, link?: Linking): Moment[] {
  const { told = [], later = [] } = Object.groupBy(inOrder(events), (event) =>
    isAfter(event, deadline) ? 'later' : 'told',
  );
  const drawn = (event: Event) => happeningOf(event, link);
  return [...told.map(drawn), { closes: deadline }, ...later.map(drawn)];
}

const themes = Object.keys(timeline.themes);

function happeningOf(event: Event, link?: Linking): Happening {
  const { id, to, extent, planned, short, actors, theme } = event;
  const address = `timeline/${id}`;
  const told = telling(address);
  return {
    address,
    begins: beginning(event),
    ...(to && { ends: to }),
    ...(extent && { extent }),
    ...(planned && { planned }),
    when: sayWhen(event),
    short: plainText(short),
    actors: actors.map((actor) => ({ id: actor, label: findActor(actor).label })),
    theme: { id: theme, label: timeline.themes[theme] ?? theme, order: themes.indexOf(theme) },
    ...(told && { section: sectionLane(told.chapter) }),
    ...(told && link && { href: link(passagePlace(told.chapter, told.passage)) }),
  };
}

const sectionLane = (chapter: Chapter) => ({
  id: chapter.slug,
  label: titleOf(chapter),
  short: sectionOf(chapter),
  order: chapters.indexOf(chapter),
});

/** The notes: where each is cited, and which works it cites. */
const footnotes = (link?: Linking): Records['notes'] =>
  notes.map(({ n, cites }) => {
    const chapter = chapterCiting(n);
    return {
      n,
      section: chapter?.number ?? chapter?.title ?? '',
      works: cites.map(({ source, ibid = false }) => ({
        id: source,
        name: shortName(findSource(source)),
        ibid,
      })),
      ...(link && { href: link(notePlace(n)) }),
    };
  });

/** The localities of the report, for a map. */
const located = (link?: Linking): Records['places'] =>
  Object.entries(localities).map(([id, locality]) => ({
    ...locality,
    address: `places/${id}`,
    text: plainText(locality.text),
    ...(link && names[id] && { href: link(namePlace(id)) }),
  }));

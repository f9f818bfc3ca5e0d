import type { Closing, Happening, Moment } from '../../charts/base/happening';
import type { Linking } from '../../format/place';
import { sayWhen } from '../../format/say/when';
import type { Event } from '../../schema/event';
import { telling } from '../opened/chapters';
import { beginning, inOrder, isAfter } from '../../format/chronology';
import { findActor, report, timeline } from '../opened/data';
import { passagePlace } from '../links/places';
import { plainText } from '../links/text';

/** The events of the timeline as charts draw them, in the order of time, with the deadline among them. */
export const happenings = (link: Linking) => momentsOf(timeline.events, report.deadline, link);

/** Events in the order of time, and where what is told ends: before the first that begins later. */
export function momentsOf(events: readonly Event[], deadline: string, link: Linking): Moment[] {
  const told = inOrder(events);
  const later = told.findIndex((event) => isAfter(event, deadline));
  const closing: Closing = { closes: deadline };
  const moments = told.map<Moment>((event) => happeningOf(event, link));
  return moments.toSpliced(later < 0 ? told.length : later, 0, closing);
}

const themes = Object.keys(timeline.themes);

function happeningOf(event: Event, link: Linking): Happening {
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
    ...(told && { href: link(passagePlace(told.chapter, told.passage)) }),
  };
}

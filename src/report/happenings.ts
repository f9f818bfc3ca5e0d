import type { Closing, Happening, Moment } from '../charts/happening';
import { sayWhen } from '../format/when';
import type { Event } from '../schema/event';
import { telling } from './chapters';
import { beginning, inOrder } from './chronology';
import { findActor, report, timeline } from './data';
import { passageLink } from './link';
import { plainText } from './text';

/** The events of the timeline as charts draw them, in the order of time, with the deadline among them. */
export function happenings(): Moment[] {
  const { deadline } = report;
  const events = timeline.events.map((event) => ({ ...event, moment: ofEvent(event) }));
  const closing: Closing = { closes: deadline };
  return inOrder([...events, { date: deadline, moment: closing }]).map(({ moment }) => moment);
}

const themes = Object.keys(timeline.themes);

function ofEvent(event: Event): Happening {
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
    ...(told && { href: passageLink(told.chapter, told.passage) }),
  };
}

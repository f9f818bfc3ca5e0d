import type { Event } from '../schema/event';
import type { Fact } from '../schema/fact';
import { Problem } from '../schema/problem';
import { nothing } from './addresses';

/** A date that a text can name: that of an event, or the one a row holds for. */
export type Dated = Pick<Event, 'date' | 'to' | 'part' | 'extent' | 'printed' | 'page'>;

/** Find events by their addresses, `timeline/event`, and dates by those of events and rows. */
export function dates(events: readonly Event[], findFact: (address: string) => Fact) {
  /** @throws Problem with the events there are, where there is none at this address. */
  function findEvent(address: string): Event {
    const [timeline, id, ...more] = address.split('/');
    if (timeline !== 'timeline' || !id || more.length) {
      throw new Problem(`"${address}" is no address; it has the form timeline/event`);
    }
    const event = events.find((other) => other.id === id);
    if (event) return event;
    throw nothing(
      'event',
      address,
      events.map((other) => other.id),
    );
  }

  /** @throws Problem where there is nothing at this address, or nothing dated. */
  function findDate(address: string): Dated {
    if (isEvent(address)) return findEvent(address);
    const { asOf, derived, page } = findFact(address);
    if (derived || page === null) throw new Problem(`${address} is derived; it has no date`);
    if (asOf === 'undated') throw new Problem(`${address} is undated`);
    return { date: asOf, page };
  }

  /** What the address of a number or a date in words names. @throws Problem where there is neither row nor event. */
  const find = (address: string) => (isEvent(address) ? findEvent : findFact)(address);

  return { findEvent, findDate, find };
}

/** Whether an address is that of an event; else it is that of a row. */
export const isEvent = (address: string) => address.startsWith('timeline/');

import { kindOf, steps } from '../../format/address';
import type { Event } from '../../schema/event';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { byId, findAt } from './known';
import { recordFile } from './files';

/** A date that a text can name: that of an event, or the one a row holds for. */
export type Dated = Pick<Event, 'date' | 'to' | 'part' | 'extent' | 'dated' | 'page'>;

/** Find events by their addresses, `timeline/event`, and dates by those of events and rows. */
export function dates(events: readonly Event[], findFact: (address: string) => Fact) {
  const named = byId(events);

  /** @throws Problem with the events there are, where there is none at this address. */
  function findEvent(address: string): Event {
    steps(address, 'timeline/event');
    return findAt('event', address, named, recordFile('timeline'));
  }

  /** @throws Problem where there is nothing at this address, or nothing dated. */
  function findDate(address: string): Dated {
    if (kindOf(address) === 'event') return findEvent(address);
    const { asOf, dated, derived, page } = findFact(address);
    if (derived) throw new Problem(`${address} is derived; it has no date`);
    if (asOf === 'undated') throw new Problem(`${address} is undated`);
    return { date: asOf, page, ...(dated && { dated }) };
  }

  /** @throws Problem where there is neither. */
  const findRowOrEvent = (address: string) =>
    (kindOf(address) === 'event' ? findEvent : findFact)(address);

  return { findEvent, findDate, findRowOrEvent };
}

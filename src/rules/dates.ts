import { isAfter } from '../format/chronology';
import { sayAsOf, sayDate } from '../format/say/date';
import { list } from '../format/say/list';
import { sayWhen } from '../format/say/when';
import { isKnown } from '../schema/fact';
import type { Source } from '../schema/source';
import { agree, datesIn } from './dated';
import { addressed, type Library, type Rule } from './library';
import { inEach } from './printings';

/** Works of notes that vouch for what began only after all works of the note were published. */
export const olderThanEvent: Rule = {
  title: 'older than the event',
  matters: true,
  seeks:
    'A work was published before what its note vouches for began. What is planned is left out.',
  find({ sources, notes, events, facts }) {
    const claims = Map.groupBy(
      [...events.flatMap(claimOfEvent), ...facts.flatMap(claimOfFact)],
      ({ note }) => note,
    );
    return notes.flatMap(({ n, cites }) => {
      const works = cites.flatMap(({ source }) => sources[source] ?? []);
      const later = (claims.get(n) ?? []).filter((claim) =>
        works.every(({ date }) => isAfter(claim, date)),
      );
      if (!later.length) return [];
      const whats = list(later.map(({ what }) => `“${what}”`));
      const whens = list(new Set(later.map(({ when }) => when)));
      return cites.flatMap(({ source }) => {
        const printed = sayDate(sources[source]?.date ?? '');
        const says = `The work is dated ${printed}; note ${n} cites it for what is dated ${whens}: ${whats}.`;
        return { source, notes: [n], part: 'date', printed, says };
      });
    });
  },
};

/** Plans may be older than what is planned; and of what goes on until a date, no beginning is known. */
function claimOfEvent({ short, planned, ...event }: Library['events'][number]) {
  if (planned || event.extent === 'until') return [];
  return { ...event, what: short, when: sayWhen(event) };
}

function claimOfFact({ label, value, asOf, planned, note }: Library['facts'][number]) {
  if (planned || asOf === 'undated' || !isKnown({ value })) return [];
  return { date: asOf, note, what: label, when: sayAsOf(asOf) };
}

export const dateInAddress: Rule = {
  title: 'another date in the address',
  matters: true,
  seeks:
    'An address carries a date, as digits or as a time stamp, and it is not the printed one. Where clocks differ, a time stamp may be a day off.',
  of: addressed,
  find: inEach('address', ({ work, printed }) => {
    const carried = datesIn(printed);
    const [first = ''] = carried[0] ?? [];
    if (!first || carried.flat().some((date) => agree(date, work.date))) return [];
    return {
      says: `The address has ${sayDate(first)}; the printed date is ${sayDate(work.date)}.`,
    };
  }),
};

/** Works with less of a date than a day, where others have one; and the season that their address has. */
export const dateWithoutDay: Rule = {
  title: 'dated without a day',
  seeks: 'A work on the web is dated by a year or a month, where other works have a day.',
  of: addressed,
  find: inEach('address', ({ work, printed: address }, all) => {
    const inexact = (one: Source) => one.date.split('-').length < 3;
    if (!inexact(work) || all.every((other) => inexact(other.work))) return [];
    const printed = sayDate(work.date);
    const [named] = address.match(season) ?? [];
    const more = named ? ` The address has “${named}”.` : '';
    const says = `Only ${printed} is printed; other works on the web have a day.${more}`;
    return { part: 'date', printed, says };
  }),
};

const season = /\b(?:spring|summer|autumn|fall|winter)-(?:19|20)\d\d\b/i;

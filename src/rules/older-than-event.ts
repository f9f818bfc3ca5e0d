import { sayAsOf, sayDate } from '../format/say/date';
import { list } from '../format/say/list';
import { sayWhen } from '../format/say/when';
import { isKnown } from '../schema/fact';
import { isAfter } from '../format/chronology';
import type { Library, Rule } from './library';

/** Works of notes that vouch for what began only after all works of the note were published. */
export const olderThanEvent: Rule = (library) => {
  const claims = [...library.events.flatMap(claimOfEvent), ...library.facts.flatMap(claimOfFact)];
  return library.notes.flatMap(({ n, cites }) => {
    const works = cites.flatMap(({ source }) => library.sources[source] ?? []);
    const later = claims.filter(
      (claim) => claim.note === n && works.every(({ date }) => isAfter(claim, date)),
    );
    if (!later.length) return [];
    const whats = list(later.map(({ what }) => `“${what}”`));
    const whens = list(new Set(later.map(({ when }) => when)));
    return cites.flatMap(({ source }) => {
      const printed = sayDate(library.sources[source]?.date ?? '');
      const says = `The work is dated ${printed}; note ${n} cites it for what is dated ${whens}: ${whats}.`;
      return { source, notes: [n], part: 'date', printed, says };
    });
  });
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

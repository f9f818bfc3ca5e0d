import { datasetOf, tableOf } from '../../format/address';
import { sayAsOf } from '../../format/say/date';
import { withPart } from '../../format/say/fact';
import type { Event } from '../../schema/event';
import type { Fact } from '../../schema/fact';
import { inOrder } from '../../format/chronology';
import { datasets, findTable, rows, timeline } from '../opened/data';
import { addressesIn } from '../reckoning/known';

/** A line of the timeline: an event, or a number that holds for a date. */
export interface Entry extends Omit<Event, 'id' | 'theme'> {
  /** `timeline/event` or `dataset/table/row` */
  address: string;
  /** The id of the theme of an event; numbers have one of their own. */
  theme: string;
  /** The title of the theme; of a number, that of its dataset. */
  subject: string;
}

/** The theme of the dated numbers. */
export const numbersTheme = 'numbers';

/** What events tell. */
const told = new Set(timeline.events.flatMap(({ text }) => addressesIn(text)));

/** All that the report dates, in the order of time: the events, and the numbers no event tells. */
export const entries: Entry[] = inOrder([
  ...timeline.events.map(entryOfEvent),
  ...rows.flatMap(entriesOfFact),
]);

function entryOfEvent({ id, theme, ...event }: Event): Entry {
  return { ...event, address: `timeline/${id}`, theme, subject: timeline.themes[theme] ?? theme };
}

/** A number as an entry, if the report dates it and no event tells it. */
function entriesOfFact(fact: Fact): Entry[] {
  const { address, label, actor, asOf, dated, note, mark, page, derived } = fact;
  if (asOf === 'undated' || derived || told.has(address)) return [];
  // Rows that are named for their date are known by their table.
  const name = label === sayAsOf(asOf) ? findTable(tableOf(address)).title : label;
  // Its date has a reserve of its own there.
  const text = `${withPart(name, { ...fact, label: name })}: {${address}}`;
  return [
    {
      address,
      date: asOf,
      ...(dated && { dated }),
      text,
      short: text,
      actors: [actor],
      theme: numbersTheme,
      subject: datasets.get(datasetOf(address))?.title ?? '',
      note,
      ...(mark && { mark }),
      page,
    },
  ];
}

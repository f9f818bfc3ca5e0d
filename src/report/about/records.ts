import { noRecords, type Records } from '../../charts/frame';
import type { Placed } from '../../charts/maps/map-names';
import type { Gathering } from '../../schema/gathering';
import { places } from '../opened/data';
import { footnotes } from './footnotes';
import { happenings } from './happenings';
import { plainText } from '../links/text';

/** What a figure draws where it draws no numbers, each record as its kind of chart takes it. */
export function recordsOf(records: Gathering['records']): Records {
  if (records === 'events') return { ...noRecords, events: happenings() };
  if (records === 'notes') return { ...noRecords, notes: footnotes() };
  return records === 'places' ? { ...noRecords, places: located() } : noRecords;
}

/** The places of the report, for a map. */
const located = () =>
  Object.entries(places).map(([id, place]): Placed => ({
    ...place,
    address: `places/${id}`,
    text: plainText(place.text),
  }));

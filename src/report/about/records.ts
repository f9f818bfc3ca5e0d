import type { Placed } from '../../charts/maps/map-names';
import type { Gathering } from '../../schema/gathering';
import { places } from '../opened/data';
import { footnotes } from './footnotes';
import { happenings } from './happenings';
import { plainText } from '../links/text';

/** What a figure draws where it draws no numbers, each record as its kind of chart takes it. */
export function recordsOf(records: Gathering['records']): readonly object[] {
  if (records === 'events') return happenings();
  if (records === 'notes') return footnotes();
  return records === 'places' ? located() : [];
}

/** The places of the report, for a map. */
const located = () =>
  Object.entries(places).map(([id, place]): Placed => ({
    ...place,
    address: `places/${id}`,
    text: plainText(place.text),
  }));

import type { Placed } from '../charts/map';
import type { Gathering } from '../schema/gathering';
import { places } from './data';
import { entries } from './entries';
import { plainText } from './text';

/** What a figure draws where it draws no numbers, each record as its kind of chart takes it. */
export function recordsOf(records: Gathering['records']): readonly unknown[] {
  if (records === 'places') return located();
  return records === 'events' ? entries : [];
}

/** The places of the report, for a map. */
const located = () =>
  Object.entries(places).map(([id, place]): Placed => ({
    ...place,
    address: `places/${id}`,
    text: plainText(place.text),
  }));

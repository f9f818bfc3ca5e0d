import { noRecords, type Placed, type Records } from '../../charts/base/frame';
import type { Linking } from '../../format/place';
import type { Gathering } from '../../schema/dataset';
import { localities } from '../opened/data';
import { footnotes } from './footnotes';
import { happenings } from './happenings';
import { plainText } from '../links/text';

/**
 * What a figure draws where it draws no numbers, each record as its kind of chart takes it.
 * @param link makes the links that a drawing has
 */
export function recordsOf(records: Gathering['records'], link: Linking): Records {
  if (records === 'events') return { ...noRecords, events: happenings(link) };
  if (records === 'notes') return { ...noRecords, notes: footnotes(link) };
  return records === 'places' ? { ...noRecords, places: located() } : noRecords;
}

/** The localities of the report, for a map. */
const located = () =>
  Object.entries(localities).map(([id, locality]): Placed => ({
    ...locality,
    address: `places/${id}`,
    text: plainText(locality.text),
  }));

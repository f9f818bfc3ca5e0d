import type { Gathering } from '../schema/gathering';
import { footnotes } from './footnotes';
import { happenings } from './happenings';

/** What a figure draws where it draws no numbers, each record as its kind of chart takes it. */
export function recordsOf(records: Gathering['records']): readonly unknown[] {
  if (records === 'events') return happenings();
  if (records === 'notes') return footnotes();
  return [];
}

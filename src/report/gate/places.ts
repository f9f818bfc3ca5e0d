import { within } from '../../schema/problem';
import type { Everything } from './crosscheck';
import { checkPage, checkTemplate, knownNote } from '../reckoning/known';

/** What a place tells stands on a page of the report, and rests on notes and rows that are there. */
export function checkPlaces({ report, places, notes, knownAddress }: Everything) {
  for (const [id, { note, page, text }] of Object.entries(places)) {
    within(`data/places.json: ${id}`, () => {
      if (note !== null) knownNote(note, notes);
      checkPage(page, report);
      checkTemplate(text, knownAddress);
    });
  }
}

import type { Whole } from '../reckoning/finders';
import { checkPage } from '../reckoning/known';
import { placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const placeIn = placesIn('places');

/** What a place tells stands on a page of the report, and rests on notes and rows that are there. */
export function checkPlaces(whole: Whole, faults: Faults) {
  const { report, places, findNote } = whole;
  for (const [id, { note, page, text }] of Object.entries(places)) {
    const at = placeIn(id, id);
    if (note !== null) faults.look(at('note'), () => findNote(note));
    faults.look(at('page'), () => checkPage(page, report));
    checkTemplate(text, at('text'), whole, faults);
  }
}

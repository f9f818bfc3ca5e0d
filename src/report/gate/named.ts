import { Problem } from '../../schema/problem';
import { fileOf } from '../manuscript/chapter';
import { formsOf } from '../manuscript/mentions';
import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/files';
import { checkKnown } from '../reckoning/known';
import { mentionsOf } from '../reckoning/mentioned';
import { checkEntry, checkId, checkPast, placeOf, planned } from './entries';
import type { Faults } from './faults';

// What the report dates and names: events, names and places.

/** Events have names of their own, belong to what there is, and leave no theme empty. */
export function checkTimeline(whole: Whole, faults: Faults) {
  const { events, themes } = whole.timeline;
  const file = recordFile('timeline');
  for (const event of events) {
    const { id, actors, theme } = event;
    const at = placeOf('timeline', id, 'events', { id });
    faults.look(at('id'), () => checkId('event', event, events));
    checkEntry(event, at, whole, faults);
    actors.forEach((actor, k) => faults.look(at('actors', k), () => whole.findActor(actor)));
    for (const key of ['date', 'to'] as const) {
      const date = event[key];
      if (date && !event.planned)
        faults.look(at(key), () => checkPast(date, whole.report, planned));
    }
    faults.look(at('theme'), () => checkKnown('theme', theme, Object.keys(themes), file));
  }
  const sure = !faults.isBroken(file) && events.every(({ theme }) => Object.hasOwn(themes, theme));
  for (const theme of Object.keys(themes)) {
    if (!sure || events.some((event) => event.theme === theme)) continue;
    faults.tell(placeOf('timeline', theme, 'themes', theme)(), 'no event has this theme');
  }
}

/** What a place tells stands on a page of the report, and rests on notes and rows that are there. */
export function checkPlaces(whole: Whole, faults: Faults) {
  for (const [id, place] of Object.entries(whole.places)) {
    checkEntry(place, placeOf('places', id, id), whole, faults);
  }
}

/** No form of a name stands under two entries, or twice under one; and every name stands somewhere. */
export function checkNames(whole: Whole, faults: Faults) {
  const { report, names } = whole;
  const holders = new Map<string, string>();
  const mentions = mentionsOf(whole);
  const telling = [...report.sections.map(fileOf), recordFile('notes'), recordFile('sources')];
  const forms = Object.values(names).flatMap(formsOf);
  const sure =
    !telling.some((file) => faults.isBroken(file)) && new Set(forms).size === forms.length;
  for (const [id, name] of Object.entries(names)) {
    const at = placeOf('names', id, id);
    checkEntry(name, at, whole, faults);
    for (const form of formsOf(name)) {
      faults.look(at(), () => {
        const holder = holders.get(form);
        holders.set(form, id);
        if (!holder) return;
        throw new Problem(`"${form}" stands ${holder === id ? 'twice' : `under ${holder}, too`}`);
      });
    }
    if (!sure || mentions.has(id)) continue;
    const said = formsOf(name).map((form) => `“${form}”`);
    faults.tell(at(), `no passage or note names ${said.join(' or ')}`);
  }
}

import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { checkKnown, checkPage } from '../reckoning/known';
import { recordFile } from '../reckoning/files';
import { isTwice, placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const file = recordFile('timeline');
const eventIn = placesIn('timeline');

/** Events have names of their own, belong to what there is, and leave no theme empty. */
export function checkTimeline(whole: Whole, faults: Faults) {
  const { report, timeline, findActor, findNote } = whole;
  const { events, themes } = timeline;
  events.forEach((event, i) => {
    const { id, actors, theme, note, page, text, short } = event;
    const at = eventIn(id, 'events', { id });
    faults.look(at('id'), () => {
      if (isTwice(event, i, events)) throw new Problem('two events have this id');
    });
    actors.forEach((actor, k) => faults.look(at('actors', k), () => findActor(actor)));
    faults.look(at('theme'), () => checkKnown('theme', theme, Object.keys(themes), file));
    if (note !== null) faults.look(at('note'), () => findNote(note));
    faults.look(at('page'), () => checkPage(page, report));
    checkTemplate(text, at('text'), whole, faults);
    checkTemplate(short, at('short'), whole, faults);
  });
  const sure = !faults.isBroken(file) && events.every(({ theme }) => Object.hasOwn(themes, theme));
  for (const theme of Object.keys(themes)) {
    if (!sure || events.some((event) => event.theme === theme)) continue;
    faults.tell({ file, name: theme, path: ['themes', theme] }, 'no event has this theme');
  }
}

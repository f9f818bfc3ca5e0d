import { Problem, within } from '../../schema/problem';
import type { Everything } from './crosscheck';
import { checkPage, checkTemplate, known, knownNote } from '../reckoning/known';

/** Events have names of their own, belong to what there is, and leave no theme empty. */
export function checkTimeline({ report, timeline, notes, actors, knownAddress }: Everything) {
  const { events, themes } = timeline;
  events.forEach(({ id, actors: doers, theme, note, page, text, short }, i) => {
    within(`data/timeline.json: ${id}`, () => {
      if (events.findIndex((other) => other.id === id) < i) {
        throw new Problem('two events have this id');
      }
      for (const actor of doers) known('actor', actor, Object.keys(actors));
      known('theme', theme, Object.keys(themes));
      if (note !== null) knownNote(note, notes);
      checkPage(page, report);
      checkTemplate(text, knownAddress);
      checkTemplate(short, knownAddress);
    });
  });
  const idle = Object.keys(themes).filter((theme) =>
    events.every((event) => event.theme !== theme),
  );
  if (idle.length)
    throw new Problem(`data/timeline.json: no event of the theme ${idle.join(', ')}`);
}

import { isMeasured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { placesIn } from './entries';
import type { Faults } from './faults';
import { checkTemplate } from './templates';

const inEdition = placesIn('edition');

/** What the first page and the examples show is there; and a number that stands by itself has no room for reserves. */
export function checkEdition(whole: Whole, faults: Faults) {
  const { edition, findTable, findFact, findNote, findPassage } = whole;
  const { lead, story, examples } = edition;
  if (lead) {
    checkTemplate(lead.finding, inEdition('lead', 'lead', 'finding')(), whole, faults);
    const { of } = lead.number;
    faults.look(inEdition('lead', 'lead', 'number', 'of')(), () => {
      const { derived, suspected, part } = findFact(of);
      if (!derived && !suspected && !part) return;
      throw new Problem(`${of} is not stated without reserve; show another row`);
    });
  }
  story.forEach(({ says, at, figure }, i) => {
    const inSentence = inEdition(`sentence ${i + 1} of the story`, 'story', i);
    checkTemplate(says, inSentence('says'), whole, faults);
    at.forEach((passage, k) => faults.look(inSentence('at', k), () => findPassage(passage)));
    faults.look(inSentence('figure'), () => {
      if (!figure || findTable(figure).figure) return;
      throw new Problem(`the table at ${figure} has no figure; show another`);
    });
  });
  const { number, note } = examples;
  if (note) faults.look(inEdition('examples', 'examples', 'note')(), () => findNote(note));
  if (number) {
    faults.look(inEdition('examples', 'examples', 'number')(), () => {
      if (isMeasured(findFact(number))) return;
      throw new Problem(`${number} is no single number; give another as an example`);
    });
  }
}

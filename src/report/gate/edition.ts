import { isMeasured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { placesIn } from './entries';
import type { Faults } from './faults';

const inEdition = placesIn('edition');

/** What the first page and the examples show is there; and a number that stands by itself has no room for reserves. */
export function checkEdition({ edition, findTable, findFact, findNote }: Whole, faults: Faults) {
  const { figure, glance, examples } = edition;
  if (figure) {
    faults.look(inEdition('figure', 'figure')(), () => {
      if (findTable(figure).figure) return;
      throw new Problem(`the table at ${figure} has no figure; show another`);
    });
  }
  for (const { of } of glance) {
    faults.look(inEdition('glance', 'glance', { of })(), () => {
      const { derived, suspected, part } = findFact(of);
      if (!derived && !suspected && !part) return;
      throw new Problem(`${of} is not stated without reserve; show another row`);
    });
  }
  const { number, note } = examples;
  if (note) faults.look(inEdition('examples', 'examples', 'note')(), () => findNote(note));
  if (number) {
    faults.look(inEdition('examples', 'examples', 'number')(), () => {
      if (isMeasured(findFact(number))) return;
      throw new Problem(`${number} is no single number; give another as an example`);
    });
  }
}

import { across as head } from '../reckoning/addresses';
import type { Whole } from '../reckoning/finders';
import { placesIn } from './entries';
import type { Faults } from './faults';
import { checkFigure } from './figures';

const figureIn = placesIn('across');

/** What figures gather from several tables is there, and can be drawn. */
export function checkAcross(whole: Whole, faults: Faults) {
  for (const [id, { rows }] of Object.entries(whole.across)) {
    const at = figureIn(id, id);
    rows.forEach(({ of }, i) => faults.look(at('rows', i), () => whole.findFact(of)));
    const table = faults.look(at(), () => whole.findTable(`${head}/${id}`));
    if (table) checkFigure(table, at, whole, faults);
  }
}

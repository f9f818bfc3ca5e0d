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
    const found = rows.map(({ of }, i) => faults.look(at('rows', i), () => whole.findFact(of)));
    if (found.includes(undefined)) continue;
    checkFigure(whole.findTable(`${head}/${id}`), at, whole, faults);
  }
}

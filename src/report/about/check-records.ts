import { placeText } from '../../format/place';
import { within } from '../../schema/problem';
import { across } from '../reckoning/addresses';
import { checkPlaced } from '../gate/figures';
import { findFact, findTable, gathered } from '../opened/data';
import { recordsOf } from './records';

/**
 * Check that figures of records can be drawn, now that all records are known, those of the chapters,
 * too.
 * @throws Problem naming the figure that cannot.
 */
export function checkRecords() {
  for (const id of gathered) {
    const { figure, facts, records } = findTable(`${across}/${id}`);
    if (!figure || !records) continue;
    const drawn = {
      chart: figure.chart,
      facts,
      find: findFact,
      records: recordsOf(records, placeText),
    };
    within(`data/${across}.json: ${id}`, () => checkPlaced(drawn));
  }
}

checkRecords();

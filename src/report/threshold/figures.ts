import { placeText } from '../../format/place';
import { recordsOf } from '../about/records';
import type { Faults } from '../gate/faults';
import { checkPlaced } from '../gate/figures';
import { findFact, findTable, gathered } from '../opened/data';
import { across } from '../reckoning/addresses';
import { recordFile } from '../reckoning/files';

/** The kinds of records that figures draw, by what charts call them. */
const kinds = { events: 'timeline', notes: 'notes', places: 'places' } as const;

/** Figures of events, notes and places can be drawn, now that all is known that is said of them. */
export function checkRecordFigures(faults: Faults) {
  for (const id of gathered) {
    const { figure, facts, records } = findTable(`${across}/${id}`);
    // What a broken file lacks is told there.
    if (!figure || !records || faults.isBroken(recordFile(kinds[records]))) continue;
    const where = { file: recordFile('across'), name: id, path: [id, 'figure'] };
    faults.look(where, () =>
      checkPlaced({ chart: figure.chart, facts, find: findFact, ...recordsOf(records, placeText) }),
    );
  }
}

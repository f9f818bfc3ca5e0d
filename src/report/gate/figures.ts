import { type Drawn, noRecords } from '../../charts/base/frame';
import { framesOf, kinds, placeChart } from '../../charts/kinds';
import { statesOf } from '../../charts/states';
import type { Chart } from '../../schema/chart';
import { Problem } from '../../schema/problem';
import { across as head, type FoundTable } from '../reckoning/addresses';
import type { Whole } from '../reckoning/finders';
import { type At, checkWords, placeOf } from './entries';
import type { Faults } from './faults';

/** What figures gather from several tables is there, and can be drawn. */
export function checkAcross(whole: Whole, faults: Faults) {
  for (const [id, { rows }] of Object.entries(whole.across)) {
    const at = placeOf('across', id, id);
    const found = rows.map(({ of }, i) => faults.look(at('rows', i), () => whole.findFact(of)));
    if (found.includes(undefined)) continue;
    checkFigure(whole.findTable(`${head}/${id}`), at, whole, faults);
  }
}

/**
 * A figure names what there is, draws what its kind of chart draws and, where that is numbers, can be
 * placed, wide and narrow. Records are looked at where all that is said of them is known.
 */
export function checkFigure(
  { figure, facts, records }: FoundTable,
  at: At,
  whole: Whole,
  faults: Faults,
) {
  if (!figure) return;
  const { chart, method } = figure;
  checkWords(method, at('figure', 'method'), whole, faults);
  for (const actor of actorsOf(chart)) {
    faults.look(at('figure', 'chart'), () => whole.findActor(actor));
  }
  faults.look(at('figure', 'chart'), () => {
    const drawn = kinds[chart.kind].records;
    if (records !== drawn) {
      throw new Problem(`"${chart.kind}" draws ${drawn ?? 'numbers'}, not ${records ?? 'numbers'}`);
    }
    // A figure that lacks a row is told by that row.
    if (!records && !faults.isBroken(at().file))
      checkStates({ chart, facts, find: whole.findFact, ...noRecords });
  });
}

/** The actors that the options of a chart name. */
function actorsOf(chart: Chart) {
  if (chart.kind === 'flow') return chart.nodes.map(({ actor }) => actor);
  if (chart.kind === 'ledger') return chart.sides.map(({ actor }) => actor);
  return chart.kind === 'units' && chart.one ? [chart.one.actor] : [];
}

/** A figure can be placed in each of its states. */
function checkStates(drawn: Drawn) {
  checkPlaced(drawn);
  for (const state of statesOf(drawn)) checkPlaced(state.drawn);
}

/**
 * Place a chart in all its frames, to see that it can be.
 * @throws Problem where it cannot.
 */
export function checkPlaced(drawn: Drawn) {
  const frames = framesOf(kinds[drawn.chart.kind]);
  for (const frame of Object.values(frames)) placeChart({ ...drawn, frame });
}

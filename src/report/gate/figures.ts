import { type Drawn, noRecords } from '../../charts/frame';
import { framesOf, kinds, placeChart } from '../../charts/kinds';
import type { Chart } from '../../schema/chart';
import { Problem } from '../../schema/problem';
import type { FoundTable } from '../reckoning/addresses';
import type { Everything } from './crosscheck';
import { checkTemplate, known } from '../reckoning/known';

/**
 * A figure can be drawn, wide and narrow, if it can be placed so; what draws no numbers is looked at
 * where its records are known.
 */
export function checkFigure(
  { figure, facts, records }: FoundTable,
  { actors, knownAddress, findFact }: Everything,
) {
  if (!figure) return;
  const { chart, method } = figure;
  checkTemplate(method, knownAddress);
  for (const actor of actorsOf(chart)) known('actor', actor, Object.keys(actors));
  const drawn = kinds[chart.kind].records;
  if (records !== drawn) {
    throw new Problem(`"${chart.kind}" draws ${drawn ?? 'numbers'}, not ${records ?? 'numbers'}`);
  }
  if (!records) checkPlaced({ chart, facts, find: findFact, ...noRecords });
}

/** The actors that the options of a chart name. */
function actorsOf(chart: Chart) {
  if (chart.kind === 'flow') return chart.nodes.map(({ actor }) => actor);
  if (chart.kind === 'ledger') return chart.sides.map(({ actor }) => actor);
  return chart.kind === 'units' && chart.one ? [chart.one.actor] : [];
}

/**
 * Place a chart in all its frames, to see that it can be.
 * @throws Problem where it cannot.
 */
export function checkPlaced(drawn: Drawn) {
  const frames = framesOf(kinds[drawn.chart.kind]);
  for (const frame of Object.values(frames)) placeChart({ ...drawn, frame });
}

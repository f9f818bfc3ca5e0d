import { type Drawn, noRecords } from '../../charts/base/frame';
import { refusalsOf, statesOf } from '../../charts/states';
import { findFact, findFigure } from '../opened/data';
import { once } from '../reckoning/known';

/** The ways to draw the numbers of a figure, by its address; none where there is but one. */
export const figureStates = once((address: string) => statesOf(drawnOf(address)));

/** What the numbers of a figure are not drawn as, and why. */
export const figureRefusals = (address: string) => refusalsOf(drawnOf(address));

function drawnOf(address: string): Drawn {
  const { facts, figure } = findFigure(address);
  return { chart: figure.chart, facts, find: findFact, ...noRecords };
}

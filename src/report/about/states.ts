import type { Drawn } from '../../charts/base/frame';
import { refusalsOf, statesOf } from '../../charts/states';
import type { Linking } from '../../format/place';
import { findFact, findFigure } from '../opened/data';
import { recordsOf } from './records';

/**
 * The ways to draw a figure, by its address; none where there is but one.
 * @param link makes the links of its records; a picture has none
 */
export const figureStates = (address: string, link?: Linking) => statesOf(drawnOf(address, link));

/** What the numbers of a figure are not drawn as, and why. */
export const figureRefusals = (address: string) => refusalsOf(drawnOf(address));

function drawnOf(address: string, link?: Linking): Drawn {
  const { facts, records, figure } = findFigure(address);
  return { chart: figure.chart, facts, find: findFact, ...recordsOf(records, link) };
}

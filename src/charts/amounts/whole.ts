import type { Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';

/** @throws Problem where a row is no share of a whole, or more than all of it. */
export function checkShares(facts: readonly Measured[]) {
  for (const { address, unit, value } of facts) {
    if (unit.scale !== 'percent') throw new Problem(`${address} is no share; a whole is 100%`);
    if (value > 100) throw new Problem(`${address} is more than a whole, which is 100%`);
  }
}

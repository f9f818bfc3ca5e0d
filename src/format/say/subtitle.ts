import { type Fact, isStated } from '../../schema/fact';
import { sayAsOf } from './date';
import { unitLabel } from './number';

/**
 * What a figure shows, with the unit and the date of its rows where they have one in common; where
 * they differ, the chart says them row by row.
 */
export function subtitle(shows: string, facts: readonly Fact[]) {
  const stated = facts.filter(isStated);
  const unit = only(stated.map((fact) => unitLabel(fact.unit)));
  const date = only(stated.map(({ asOf }) => sayAsOf(asOf)));
  return [shows, unit, date].filter(Boolean).join(', ');
}

/** The one value that all have, if they have one. */
const only = (values: readonly string[]) => (new Set(values).size === 1 ? values[0] : undefined);

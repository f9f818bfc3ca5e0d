import { type Fact, isMeasured, type Measured } from '../schema/fact';
import { Problem } from '../schema/problem';

/** The room a chart is drawn in. Narrow drawings put labels above their marks, not beside them. */
export interface Frame {
  width: number;
  narrow: boolean;
}

/**
 * The fact as a point on a scale.
 * @throws Problem where it has no single value.
 */
export function measured(fact: Fact): Measured {
  if (isMeasured(fact)) return fact;
  throw new Problem(
    `${fact.address} is ${JSON.stringify(fact.value)}; this chart draws single values`,
  );
}

import type { Fact } from '../../schema/fact';
import { isKnown, isStated } from '../../schema/fact';
import { sayAsOf } from './date';
import { sayFact } from './fact';
import { list } from './list';
import { sayReadings } from './reading';

/** What numbers leave open, in sentences: what has no number, what is ours, what is no fact yet, and of when they are. */
export function sayLimits(facts: readonly Fact[]): string[] {
  const missing = facts.filter(({ value }) => value === 'not stated');
  const ours = facts.filter((fact) => !isStated(fact));
  const readings = ours
    .filter(({ derived }) => derived?.reading && !derived.reading.instead)
    .map((fact) => `${fact.label}, ${sayFact(fact)} ${sayReadings(fact)}.`);
  const planned = facts.filter((fact) => fact.planned);
  return [
    missing.length > 0 ? `The report gives no number for ${labels(missing)}.` : '',
    ours.length > 0 ? `${labels(ours)}: our arithmetic, not a number of the report.` : '',
    ...readings,
    planned.length > 0 ? `${labels(planned)}: due, promised, planned or forecast.` : '',
    sayDates(facts.filter((fact) => isStated(fact) && isKnown(fact))),
  ].filter(Boolean);
}

const labels = (facts: readonly Fact[]) => list(new Set(facts.map(({ label }) => label)));

function sayDates(facts: readonly Fact[]) {
  const [first, ...others] = new Set(facts.map(({ asOf }) => asOf));
  if (!first) return '';
  if (others.length > 0)
    return 'The numbers are of different dates, or some of none: each has its own in the table.';
  return first === 'undated'
    ? 'The report gives no date for these numbers.'
    : `The numbers hold for ${sayAsOf(first)}.`;
}

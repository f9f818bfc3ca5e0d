import { type Fact, isKnown, isStated } from '../../schema/fact';
import { sayAsOf } from './date';
import { sayFact } from './fact';
import { list } from './list';
import { sayReadings } from './reading';

/** What numbers leave open, in sentences: what has no number, what is ours, what is to come, of when they are. */
export function sayLimits(facts: readonly Fact[]): string[] {
  const missing = labels(facts.filter(({ value }) => value === 'not stated'));
  const derived = facts.filter((fact) => !isStated(fact));
  const ours = labels(derived);
  const readings = derived
    .filter(({ derived }) => derived?.reading && !derived.reading.instead)
    .map((fact) => `${fact.label}, ${sayFact(fact)} ${sayReadings(fact)}.`);
  const planned = labels(facts.filter((fact) => fact.planned));
  return [
    missing && `The report gives no number for ${missing}.`,
    ours && `Our arithmetic, not numbers of the report: ${ours}.`,
    ...readings,
    planned && `Due, promised, planned or forecast: ${planned}.`,
    sayDates(facts.filter((fact) => isStated(fact) && isKnown(fact))),
  ].filter(Boolean);
}

const labels = (facts: readonly Fact[]) => list(new Set(facts.map(({ label }) => label)));

function sayDates(facts: readonly Fact[]) {
  const [first, ...others] = new Set(facts.map(({ asOf }) => asOf));
  if (!first) return '';
  if (others.length > 0)
    return 'They are of different dates, or of none: the table gives each its own.';
  return first === 'undated'
    ? 'The report gives no date for these numbers.'
    : `The numbers hold for ${sayAsOf(first)}.`;
}

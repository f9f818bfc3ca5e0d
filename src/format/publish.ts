import type { Fact } from '../schema/fact';
import type { PublishedRow } from '../schema/published';
import { steps } from './address';
import { basisOf } from './say/basis';
import { outward, sayFact } from './say/fact';
import { sayFormula } from './say/formula';
import { sayReadings } from './say/reading';
import { rounded, unitLabel } from './say/number';
import { plainSpaces } from './say/words';

/** A fact as the files for reuse give it, with who says so and where the site shows it. */
export function publishRow(
  fact: Fact,
  find: (address: string) => Fact,
  { speaker, speaker_name, address }: Pick<PublishedRow, 'speaker' | 'speaker_name' | 'address'>,
): PublishedRow {
  const { label, value, unit, decimals, bound = null, part = null, derived } = fact;
  const [dataset, table, row] = steps(fact.address, 'dataset/table/row');
  const [lowest, highest] = endsOf(fact);
  return {
    dataset,
    table,
    row,
    label,
    value: typeof value === 'number' ? rounded(value, decimals) : null,
    lowest,
    highest,
    unit: unitLabel(unit),
    bound,
    said: plainSpaces(sayFact(fact)),
    printed: fact.printed ?? null,
    basis: basisOf(fact),
    planned: fact.planned ?? false,
    speaker,
    speaker_name,
    part,
    as_of: derived ? null : fact.asOf,
    date_printed: fact.dated ?? null,
    note: fact.note,
    marked_next: fact.mark === 'next',
    page: fact.page,
    formula: derived ? plainSpaces(sayFormula(derived.formula, find)) : null,
    reading: plainSpaces(sayReadings(fact)) || null,
    address,
  };
}

function endsOf({ value, derived, decimals }: Fact) {
  if (derived) return outward(derived, decimals);
  return Array.isArray(value) ? value : ([null, null] as const);
}

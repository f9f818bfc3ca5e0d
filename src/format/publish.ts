import type { Fact } from '../schema/fact';
import type { PublishedRow } from '../schema/published';
import { steps } from './address';
import { basisOf } from './say/basis';
import { outward, sayFact } from './say/fact';
import { sayFormula } from './say/formula';
import { unitLabel } from './say/number';
import { plainSpaces } from './say/words';

/** A fact as the files for reuse give it, with who says so and where the site shows it. */
export function publishRow(
  fact: Fact,
  find: (address: string) => Fact,
  { speaker, speaker_name, address }: Pick<PublishedRow, 'speaker' | 'speaker_name' | 'address'>,
): PublishedRow {
  const { label, unit, bound = null, part = null, asOf, note, page, derived } = fact;
  const [dataset, table, row] = steps(fact.address, 'dataset/table/row');
  const [lowest, highest] = endsOf(fact);
  return {
    dataset,
    table,
    row,
    label,
    value: shown(fact),
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
    as_of: derived ? null : asOf,
    note,
    page,
    formula: derived ? plainSpaces(sayFormula(derived.formula, find)) : null,
    address,
  };
}

/** One number, to the decimals that it is shown with. */
function shown({ value, decimals }: Fact) {
  if (typeof value !== 'number') return null;
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

function endsOf({ value, derived, decimals }: Fact) {
  if (derived) return outward(derived, decimals);
  return Array.isArray(value) ? value : ([null, null] as const);
}

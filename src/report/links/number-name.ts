import { tableOf } from '../../format/address';
import { sayAsOf } from '../../format/say/date';
import { sayFact, withPart } from '../../format/say/fact';
import type { Fact } from '../../schema/fact';
import { findTable } from '../opened/data';

/** What a number is called where its table is not in sight: `Harvest, 2019` for a row named 2019. */
export function rowName(fact: Fact) {
  const { address, label, asOf } = fact;
  const name = label === sayAsOf(asOf) ? `${findTable(tableOf(address)).title}, ${label}` : label;
  return withPart(name, fact);
}

/** A number with its name, as a title: `Harvest, apples: 40 kg`; what is ours says so. */
export const numberTitle = (fact: Fact) =>
  [`${wholeName(fact)}: ${sayFact(fact)}`, ...reserveOf(fact)].join(', ');

/** What a number counts, with its table; a table of one row goes without saying: `Harvest, apples`. */
export function wholeName(fact: Fact) {
  const { title, facts } = findTable(tableOf(fact.address));
  return facts.length > 1 ? withPart(`${title}, ${fact.label}`, fact) : rowName(fact);
}

/** What is to be known of a number wherever it stands: that it is ours, or a suspicion. */
export function reserveOf({ derived, suspected }: Fact) {
  if (derived) return ['derived by this edition'];
  return suspected ? ['suspected'] : [];
}

import { sayAsOf } from '../format/date';
import { sayFact } from '../format/fact';
import type { Fact } from '../schema/fact';
import { findTable } from './data';

/** What a number is called where its table is not in sight: `Harvest, 2019` for a row named 2019. */
export function rowName({ address, label, asOf, part }: Fact) {
  const name = label === sayAsOf(asOf) ? `${findTable(tableOf(address)).title}, ${label}` : label;
  return part ? `${name} (${part})` : name;
}

/** A number with its name, as a title: `World Bank: US$338.5 million`; what is ours says so. */
export const numberTitle = (fact: Fact) => `${rowName(fact)}: ${sayFact(fact)}${reserveOf(fact)}`;

function reserveOf({ derived, suspected }: Fact) {
  if (derived) return ', derived by this edition';
  return suspected ? ', suspected' : '';
}

/** The address of the table that a row stands in. */
export const tableOf = (address: string) => address.slice(0, address.lastIndexOf('/'));

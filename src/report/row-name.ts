import { sayAsOf } from '../format/date';
import type { Fact } from '../schema/fact';
import { findTable } from './data';

/** What a number is called where its table is not in sight: `Harvest, 2019` for a row named 2019. */
export function rowName({ address, label, asOf }: Fact) {
  if (label !== sayAsOf(asOf)) return label;
  return `${findTable(tableOf(address)).title}, ${label}`;
}

/** The address of the table that a row stands in. */
export const tableOf = (address: string) => address.slice(0, address.lastIndexOf('/'));

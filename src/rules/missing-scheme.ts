import { hrefOf } from '../format/cite/source';
import type { Rule } from './library';
import { printings } from './printings';

/** Addresses without `https://` or `http://`. */
export const missingScheme: Rule = (library) =>
  printings(library, 'address')
    .filter(({ printed }) => hrefOf(printed) !== printed)
    .map(({ source, notes, printed }) => ({
      source,
      notes,
      part: 'address',
      printed,
      says: 'The address is printed without http:// or https://.',
      guess: hrefOf(printed),
    }));

import { hrefOf, urlOf } from '../format/cite/source';
import { list } from '../format/say/list';
import { partsOf } from './address';
import { addressed, type Rule } from './library';
import { inEach } from './printings';
import { isSpelt, spelt } from './spelling';

/** Addresses without `https://` or `http://`. */
export const missingScheme: Rule = {
  title: 'address without http',
  seeks: 'An address is printed without http:// or https://.',
  of: addressed,
  find: inEach('address', ({ printed }) => {
    const guess = hrefOf(printed);
    if (guess === printed) return [];
    return [{ says: 'The address is printed without http:// or https://.', guess }];
  }),
};

/** Addresses that cannot be read as such, and signs in them, after the host, that are none of ASCII. */
export const impossibleAddress: Rule = {
  title: 'odd letters in the address',
  seeks:
    'An address has letters beyond the 26 of plain Latin, or other signs that plain addresses lack; or it cannot be read as an address at all.',
  of: addressed,
  find: inEach('address', ({ printed }) => {
    if (!urlOf(printed)) return [{ says: 'This cannot be read as an address.' }];
    const { host, path, rest } = partsOf(printed);
    const signs = [...new Set((path + rest).match(/[^\p{ASCII}]/gu))];
    if (!signs.length) return [];
    const has = `The address has ${list(signs)}, which`;
    if (!signs.every(isSpelt)) return [{ says: `${has} plain addresses lack.` }];
    const says = `${has} plain Latin lacks; our guess mends letters alone.`;
    return [{ says, guess: host + spelt(path + rest) }];
  }),
};

import { list } from '../format/say/list';
import { urlOf } from '../format/cite/source';
import { partsOf } from './address';
import { inEach } from './printings';
import { isSpelt, spelt } from './spelt';

/** Addresses that cannot be read as such, and signs in them, after the host, that are none of ASCII. */
export const impossibleAddress = inEach('address', ({ printed }) => {
  if (!urlOf(printed)) return [{ says: 'This cannot be read as an address.' }];
  const { host, path, rest } = partsOf(printed);
  const signs = [...new Set((path + rest).match(/[^\p{ASCII}]/gu))];
  if (!signs.length) return [];
  const has = `The address has ${list(signs)}, which`;
  if (!signs.every(isSpelt)) return [{ says: `${has} plain addresses lack.` }];
  const says = `${has} plain Latin lacks; our guess mends letters alone.`;
  return [{ says, guess: host + spelt(path + rest) }];
});

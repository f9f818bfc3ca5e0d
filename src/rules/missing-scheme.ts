import { hrefOf } from '../format/cite/source';
import { inEach } from './printings';

/** Addresses without `https://` or `http://`. */
export const missingScheme = inEach('address', ({ printed }) => {
  const guess = hrefOf(printed);
  if (guess === printed) return [];
  return [{ says: 'The address is printed without http:// or https://.', guess }];
});

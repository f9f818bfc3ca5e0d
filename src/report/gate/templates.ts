import type { Where } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { addressesIn } from '../reckoning/known';
import type { Faults } from './faults';

/** Every address in words of the data files leads to something. */
export function checkTemplate(
  template: string | undefined,
  where: Where,
  { checkAddress }: Pick<Whole, 'checkAddress'>,
  faults: Faults,
) {
  for (const address of addressesIn(template)) faults.look(where, () => checkAddress(address));
}

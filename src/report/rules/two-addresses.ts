import { otherForms } from './forms';
import type { Check } from './library';

/** Works that notes print under several addresses. */
export const twoAddresses: Check = (library) => otherForms(library, 'address');

import { otherForms } from './forms';
import type { Rule } from './library';

/** Works that notes print under several addresses. */
export const twoAddresses: Rule = (library) => otherForms(library, 'address');

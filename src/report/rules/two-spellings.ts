import { otherForms } from './forms';
import type { Check } from './library';

/** Works whose title is printed otherwise in another note. */
export const twoSpellings: Check = (library) => otherForms(library, 'title');

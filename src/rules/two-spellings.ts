import { otherForms } from './forms';
import type { Rule } from './library';

/** Works whose title is printed otherwise in another note. */
export const twoSpellings: Rule = (library) => otherForms(library, 'title');

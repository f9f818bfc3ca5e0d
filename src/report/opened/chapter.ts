import type { MDXInstance } from 'astro';
import type { Chapter as Bound } from '../gate/bind';

/** A written section, with what draws its text. */
export type Chapter = Bound<MDXInstance<object>['Content']>;

import type { MDXInstance } from 'astro';
import { inReport } from '../gate/folder';

const documents = import.meta.glob<MDXInstance<object>>('#report/content/chapters/*.mdx', {
  eager: true,
});

/** What draws the text of each chapter, by its file. */
export const texts: ReadonlyMap<string, MDXInstance<object>['Content']> = new Map(
  Object.entries(documents).map(([path, { Content }]) => [inReport(path), Content]),
);

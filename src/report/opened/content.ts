import type { MDXInstance } from 'astro';

const documents = import.meta.glob<MDXInstance<object>>('#report/content/chapters/*.mdx', {
  eager: true,
});

/** What draws the text of each chapter, by its file. */
export const texts: ReadonlyMap<string, MDXInstance<object>['Content']> = new Map(
  Object.entries(documents).map(([path, { Content }]) => [
    path.replace(/^.*\/(?=content\/)/, ''),
    Content,
  ]),
);

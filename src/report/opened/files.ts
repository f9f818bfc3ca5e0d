import type { MDXInstance } from 'astro';
import { Problem } from '../../schema/problem';
import type { Manuscript } from '../gate/bind';

// The one room that opens data/ and content/.

const texts = import.meta.glob<string>(['/content/**/*', '/data/**/*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const documents = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  '/content/chapters/*.mdx',
  { eager: true },
);

const places =
  /^\/(content\/(report|edition|corrections|renamed)\.json|content\/chapters\/[^/]+\.mdx|data\/[a-z0-9-]+\.json)$/;

for (const file of Object.keys(texts)) {
  if (places.test(file)) continue;
  throw new Problem(
    `${file.slice(1)}: nothing reads this file; there are content/report.json, edition.json, corrections.json and renamed.json, content/chapters/*.mdx, and data/*.json named in small letters, digits and hyphens`,
  );
}

/** The text of each file, by its path from the root. */
export const files: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([file, text]) => [file.slice(1), text]),
);

/** The chapters, by path. */
export const manuscripts: ReadonlyMap<string, Manuscript<MDXInstance<object>['Content']>> = new Map(
  Object.entries(documents).map(([path, { frontmatter, Content }]) => {
    // Astro adds these two to what the author wrote.
    const { file: _file, url: _url, ...head } = frontmatter;
    return [path.slice(1), { text: texts[path] ?? '', frontmatter: head, Content }];
  }),
);

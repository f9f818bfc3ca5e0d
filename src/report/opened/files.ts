import type { MDXInstance } from 'astro';
import { Problem } from '../../schema/problem';
import type { Manuscript } from '../gate/bind';

// The one room that opens data/ and content/.

const texts = import.meta.glob<string>(['#report/content/**/*', '#report/data/**/*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const documents = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  '#report/content/chapters/*.mdx',
  { eager: true },
);

const places =
  /^(content\/(report|edition|corrections|renamed|accessibility)\.json|content\/license\.txt|content\/chapters\/[^/]+\.mdx|data\/[a-z0-9-]+\.json)$/;

for (const file of Object.keys(texts).map(inReport)) {
  if (places.test(file)) continue;
  throw new Problem(
    `${file}: nothing reads this file; there are content/report.json, edition.json, corrections.json, renamed.json, accessibility.json and license.txt, content/chapters/*.mdx, and data/*.json named in small letters, digits and hyphens`,
  );
}

/** The text of each file, by its path from the folder of the report. */
export const files: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([file, text]) => [inReport(file), text]),
);

/** The chapters, by path. */
export const manuscripts: ReadonlyMap<string, Manuscript<MDXInstance<object>['Content']>> = new Map(
  Object.entries(documents).map(([path, { frontmatter, Content }]) => {
    // Astro adds these two to what the author wrote.
    const { file: _file, url: _url, ...head } = frontmatter;
    return [inReport(path), { text: texts[path] ?? '', frontmatter: head, Content }];
  }),
);

/** A path from the folder of the report, wherever that is. */
function inReport(path: string) {
  return path.replace(/^.*\/(?=(content|data)\/)/, '');
}

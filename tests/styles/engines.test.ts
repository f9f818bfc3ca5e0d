import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Pages carry their sheets; scripts those of what they add. */
const carriers = (await readdir('dist', { recursive: true })).filter((file) =>
  /\.(html|js|css)$/.test(file),
);

/**
 * Safari before 26.2 drops a `text-decoration` that says more than which line: links and numbers had
 * none there. https://github.com/mdn/browser-compat-data/pull/28691
 */
const unknownToSafari = /(?<![\w-])text-decoration:\s*\w+\s[^;}]*/g;

test.each(carriers)(
  '%s: lines under words are set in a way that every browser knows',
  async (file) => {
    expect((await readFile(`dist/${file}`, 'utf8')).match(unknownToSafari)).toBe(null);
  },
);

test('what Safari does not know would be found', () => {
  expect(
    'a{text-decoration:underline 1px red}b{text-decoration:none}'.match(unknownToSafari),
  ).toEqual(['text-decoration:underline 1px red']);
});

test('the sheets that scripts carry are among what is read', async () => {
  const scripts = carriers.filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map((file) => readFile(`dist/${file}`, 'utf8')));
  expect(texts.join('')).toMatch(/\.search-dialog\s*\{/);
  expect(texts.join('')).toMatch(/::highlight\(/);
});

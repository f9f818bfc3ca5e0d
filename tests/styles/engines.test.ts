import { expect, test } from 'vitest';
import { all, text } from '../built';

/** Sheets, and scripts, which carry those of what they add. */
const carriers = all.filter((file) => /\.(js|css)$/.test(file));

/**
 * Safari before 26.2 drops a `text-decoration` that says more than which line: links and numbers had
 * none there. https://github.com/mdn/browser-compat-data/pull/28691
 */
const unknownToSafari = /(?<![\w-])text-decoration:\s*\w+\s[^;}]*/g;

test.each(carriers)(
  '%s: lines under words are set in a way that every browser knows',
  async (file) => {
    expect((await text(file)).match(unknownToSafari)).toBe(null);
  },
);

test('what Safari does not know would be found', () => {
  expect(
    'a{text-decoration:underline 1px red}b{text-decoration:none}'.match(unknownToSafari),
  ).toEqual(['text-decoration:underline 1px red']);
});

test('the sheets that scripts carry are among what is read', async () => {
  const scripts = carriers.filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map(text));
  expect(texts.join('')).toMatch(/\.search-dialog\s*\{/);
  expect(texts.join('')).toMatch(/::highlight\(/);
});

import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { files } from '../built';

/**
 * Safari before 26.2 drops a `text-decoration` that says more than which line: links and numbers had
 * none there. https://github.com/mdn/browser-compat-data/pull/28691
 */
const unknownToSafari = /(?<![\w-])text-decoration:\s*\w+\s[^;}]*/g;

test.each(files)(
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

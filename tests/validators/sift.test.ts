import { expect, test } from 'vitest';
import { ask, installed } from './installed';
import { sift } from './sift';

test('what is wrong is let through by name, and nothing else', () => {
  const said = ['no such tree: pear', 'a worm in the apple', 'a worm in the apple'];
  expect(sift(said, [[/^no such tree: pear$/, 'it stands behind the barn']])).toEqual([
    'a worm in the apple',
  ]);
});

test('what is not installed is named, with what installs it', async () => {
  expect(() => installed('no-such-package/a.js')).toThrow(
    'no-such-package/a.js is not installed: .ci/install-validators installs it',
  );
  await expect(ask('no-such-program', [])).rejects.toThrow(
    'no-such-program is not installed: .ci/install-validators installs it',
  );
});

import { expect, test } from 'vitest';
import { run } from './run';

test('a program that the machine lacks is named, with what installs it', async () => {
  await expect(run('no-such-program', [])).rejects.toThrow(
    'no-such-program is not installed: .ci/install-programs installs it',
  );
});

import { expect, test } from 'vitest';
import { filesOf } from '../../fixtures/everything';
import { enter } from '../../../src/report/gate/gate';

test.each([
  'data/notes.txt',
  'data/Nuts.json',
  'data/dried_fruit.json',
  'data/records/fruit.json',
  'data/deep/nuts.json',
  'content/chapters/deep/1-apples.mdx',
  'content/chapters/apples.md',
  'content/apples.json',
])('a file that nothing reads is told, once: %s', (file) => {
  const { faults } = enter(new Map([...filesOf(), [file, '{}']]));
  expect(faults.told).toEqual([
    { file, what: expect.stringMatching(/^nothing reads this file; there are content\//) },
  ]);
});

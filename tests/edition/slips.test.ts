import { expect, test } from 'vitest';
import { readFolder } from '../../src/report/gate/folder';
import { slipsAstray } from '../report/gate/slips';

test('slips in the files of this report are each refused with their place, or harmless', () => {
  expect(slipsAstray(readFolder('.'), 40, 1)).toEqual([]);
});

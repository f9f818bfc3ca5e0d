import { expect, test } from 'vitest';
import { readFolder } from '../../../src/report/gate/folder';
import { filesOf } from '../../fixtures/everything';
import { excusedInVain, slipsAstray } from './slips';

// `FOLDER=. COUNT=1000 SEED=7 npm run mutate` makes a thousand other slips, in the report of this
// repository.
const { FOLDER: folder = 'tests/orchard', COUNT: count = '40', SEED: seed = '1' } = process.env;

test('slips in the report on fruit are each refused with their place, or harmless', () => {
  expect(slipsAstray(filesOf(), 300, Number(seed))).toEqual([]);
}, 120_000);

test(`${count} slips in the files of ${folder} are each refused with their place, or harmless`, () => {
  expect(slipsAstray(readFolder(folder), Number(count), Number(seed))).toEqual([]);
}, 3_600_000);

test('there is no reason for slips that the gate tells by now, and no second one for any', () => {
  expect(excusedInVain([filesOf(), readFolder('tests/orchard')])).toEqual([]);
}, 120_000);

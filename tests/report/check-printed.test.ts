import { expect, test } from 'vitest';
import { checkPrinted } from '../../src/report/check-printed';
import { apples } from '../fixtures/fruit';

const tonnes = { before: '', scale: 'million', after: 'tonnes' } as const;
const share = { before: '', scale: 'percent', after: '%' } as const;
const looking = (what: Parameters<typeof apples>[0]) => () => checkPrinted(apples(what));

test.each([
  [{ printed: '40 kg' }],
  [{ printed: 'over 40 kg', bound: 'more than' }],
  [{ printed: 'around forty', value: 'dozens' }],
  [{ printed: 'around three million tonnes', value: 3, unit: tonnes, bound: 'about' }],
  [{ printed: 'only six percent', value: 6, unit: share }],
  [{ printed: 'five to six kilograms', value: [5, 6] }],
  [{ printed: 'a kilogram', value: 1 }],
  [{ value: 'not stated' }],
] as const)('what is told as it is printed passes: %j', (what) => {
  expect(looking(structuredClone(what) as Parameters<typeof apples>[0])).not.toThrow();
});

test('other figures in print than in the value stop the build', () => {
  expect(looking({ printed: '41 kg' })).toThrow(
    '"printed": "41 kg" says 41, but its value says 40; mend the one that is wrong',
  );
  expect(looking({ printed: 'three billion tonnes', value: 3, unit: tonnes })).toThrow(
    'says 3 billion, but its value says 3 million;',
  );
  expect(looking({ printed: 'many apples' })).toThrow('says no number, but its value says 40;');
});

test('a bound that means something else in print stops the build', () => {
  expect(looking({ printed: 'around 40 kg' })).toThrow(
    '"printed": "around 40 kg" is "bound": "about", but the row says 40\u00a0kg; mend the one that is wrong',
  );
  expect(looking({ printed: '40 kg', bound: 'more than' })).toThrow(
    '"printed": "40 kg" has no bound, but the row says more than 40\u00a0kg;',
  );
  expect(looking({ printed: 'over 40 kg', bound: 'about' })).toThrow('is "bound": "more than"');
});

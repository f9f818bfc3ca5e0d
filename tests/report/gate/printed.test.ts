import { expect, test } from 'vitest';
import { checkPrinted } from '../../../src/report/gate/printed';
import { apples } from '../../fixtures/fruit';

const tonnes = { before: '', scale: 'million', after: 'tonnes' } as const;
const share = { before: '', scale: 'percent', after: '%' } as const;
const euros = { before: '€', scale: 'billion', after: '' } as const;
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
  [{ printed: '€1,250 million', value: 1.25, unit: euros }],
  [{ printed: '€1.25 billion', value: 1.25, unit: euros }],
  [{ printed: '1250 kg', value: 1250 }],
  [{ printed: 'three hundred thousand pears', value: 300000 }],
  [{ printed: 'three dozen pears', value: 36 }],
  [{ printed: 'a hundred pears', value: 100 }],
  [{ printed: '30 to 40 percent', value: [30, 40], unit: share }],
  [{ printed: '-40 degrees', value: -40 }],
  [{ printed: '7.0 kg', value: 7, decimals: 1 }],
  [{ printed: 'more than\u00a040\u00a0kg', bound: 'more than' }],
  [{ printed: 'more\nthan 40 kg', bound: 'more than' }],
  [{ printed: 'up to 40 kg', bound: 'as much as' }],
] as const)('what is told as it is printed passes: %j', (what) => {
  expect(looking(structuredClone(what) as Parameters<typeof apples>[0])).not.toThrow();
});

test('other figures in print than in the value stop the build', () => {
  expect(looking({ printed: '41 kg' })).toThrow(
    '"printed": "41 kg" says 41, but its value says 40; mend the one that is wrong',
  );
  expect(looking({ printed: 'three billion tonnes', value: 3, unit: tonnes })).toThrow(
    'says 3,000,000,000, but its value says 3,000,000;',
  );
  expect(looking({ printed: 'many apples' })).toThrow('says no number, but its value says 40;');
});

test.each([
  [{ printed: 'three hundred pears', value: 3 }, 'says 300, but its value says 3;'],
  [{ printed: 'three dozen pears', value: 3 }, 'says 36, but its value says 3;'],
  [
    { printed: '€3 trillion', value: 3, unit: euros },
    'says 3,000,000,000,000, but its value says 3,000,000,000;',
  ],
  [{ printed: '-40 degrees' }, 'says −40, but its value says 40;'],
  [{ printed: '30 to 40 kg' }, 'says 30 and 40, but its value says 40;'],
] as const)('what is worth more or less than the value stops the build: %j', (what, message) => {
  expect(looking(structuredClone(what) as Parameters<typeof apples>[0])).toThrow(message);
});

test.each([
  ['forty kilograms', 'no number'],
  ['twenty-five kilograms', '20 and 5'],
])('a number in words that are not known stops the build: “%s”', (printed, said) => {
  expect(looking({ printed })).toThrow(
    `"printed": "${printed}" says ${said}, but its value says 40;`,
  );
});

test.each([
  ['nearly 40 kg', 'nearly'],
  ['at most 40 kg', 'at most'],
  ['less than\u00a040 kg', 'less than'],
  ['Not more than 40 kg', 'not more than'],
])('words that no bound means stop the build: “%s”', (printed, word) => {
  const message = `has "${word}", which no bound means; there are: about, more than, as many as, as much as, as low as`;
  expect(looking({ printed })).toThrow(message);
  expect(looking({ printed, bound: 'more than' })).toThrow(message);
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

test('a number that is printed more or less exactly stops the build', () => {
  const message = 'says 40.0, but the row 40; count its "decimals"';
  expect(looking({ printed: '40.0 kg' })).toThrow(message);
  expect(looking({ printed: '40.0 kg', decimals: 2 })).toThrow('says 40.0, but the row 40.00;');
  expect(looking({ printed: '40.0 kg', decimals: 1 })).not.toThrow();
});

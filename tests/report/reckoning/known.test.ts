import { expect, test } from 'vitest';
import {
  checkAnchor,
  checkKnown,
  checkNumber,
  checkPage,
  findIn,
} from '../../../src/report/reckoning/known';
import { Missing } from '../../../src/schema/problem';
import { everything } from '../../fixtures/everything';

test('checkKnown(thing, name, there, file) says what there is, where it should be and what it is called', () => {
  const check = (name: string) => () =>
    checkKnown('pear', name, ['conference', 'quince'], 'pears.json');
  expect(check('quince')).not.toThrow();
  const message = 'no pear "nashi"; there are: conference, quince';
  expect(check('nashi')).toThrow(new Missing(message, 'pears.json', 'nashi'));
});

test('findIn(thing, name, there, file) gives back what has the name', () => {
  expect(findIn('pear', 'quince', new Map([['quince', 7]]), 'pears.json')).toBe(7);
  expect(() => findIn('pear', 'toString', new Map([['quince', 7]]), 'pears.json')).toThrow(
    'no pear "toString"; there are: quince',
  );
});

test('checkAnchor(id) refuses what would not stand in an address', () => {
  expect(() => checkAnchor('who-is-owed')).not.toThrow();
  expect(() => checkAnchor('Who is owed')).toThrow(
    '"Who is owed" is no anchor; it is made of small letters, digits and hyphens',
  );
});

test('checkNumber(thing, n) refuses what is no number', () => {
  expect(() => checkNumber('page', '6')).not.toThrow();
  for (const n of ['six', '0', '6.5', '-1']) {
    expect(() => checkNumber('page', n)).toThrow(`"${n}" is no page; write its number: n={6}`);
  }
});

test('checkPage(page, report) refuses one after the last', () => {
  const { report } = everything();
  expect(() => checkPage(2, report)).not.toThrow();
  expect(() => checkPage(3, report)).toThrow('no page 3; the report has 2');
});

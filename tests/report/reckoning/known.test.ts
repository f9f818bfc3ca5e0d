import { expect, test } from 'vitest';
import { knownAnchor, knownPage, knownTerm } from '../../../src/report/reckoning/known';
import type { Name } from '../../../src/schema/name';

test('knownAnchor(id) refuses what would not stand in an address', () => {
  expect(() => knownAnchor('who-is-owed')).not.toThrow();
  expect(() => knownAnchor('Who is owed')).toThrow(
    '"Who is owed" is no anchor; it is made of small letters, digits and hyphens',
  );
});

test('knownPage(n) refuses what is no number', () => {
  expect(() => knownPage('6')).not.toThrow();
  for (const n of ['six', '0', '6.5', '-1']) {
    expect(() => knownPage(n)).toThrow(`"${n}" is no page; write its number, <Page n={6} />`);
  }
});

test('knownTerm(id, names) refuses a name that is not there, or not explained', () => {
  const pear: Name = { kind: 'term', name: 'Pear', variants: [], about: '?' };
  const names: Record<string, Name> = { pear, plum: { ...pear, explained: true } };
  expect(() => knownTerm('plum', names)).not.toThrow();
  expect(() => knownTerm('pea', names)).toThrow('no name "pea"; there are: pear, plum');
  expect(() => knownTerm('pear', names)).toThrow(
    'the name "pear" is not explained in place; give it "explained": true',
  );
});

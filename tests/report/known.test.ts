import { expect, test } from 'vitest';
import { knownAnchor, knownPage } from '../../src/report/known';

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

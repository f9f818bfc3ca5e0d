import { expect, test } from 'vitest';
import { countryOf } from '../../../src/format/cite/country';
import { hostNamed, hostOf, isNamedBy } from '../../../src/format/cite/host';

test('hostOf(address) is the host as printed, without www', () => {
  expect(hostOf('www.fruit.example/pears')).toBe('fruit.example');
  expect(hostOf('http://daily.fruit.example?p=1')).toBe('daily.fruit.example');
  expect(hostOf('no address at all')).toBe(undefined);
});

test('hostNamed(outlet) is the host that an outlet is named by', () => {
  expect(hostNamed('www.Fruit.example')).toBe('fruit.example');
  expect(['Fruit Daily', 'Daily', 'St. Plum'].map(hostNamed)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('isNamedBy(outlet, host) knows hosts within one another', () => {
  expect(isNamedBy('Fruit.example', 'fruit.example')).toBe(true);
  expect(isNamedBy('fruit.example', 'daily.fruit.example')).toBe(true);
  expect(isNamedBy('daily.fruit.example', 'fruit.example')).toBe(false);
  expect(isNamedBy('fruit.example', 'dryfruit.example')).toBe(false);
  expect(isNamedBy('Fruit Daily', 'fruit.example')).toBe(false);
});

test('countryOf(work) reads the code at the end of the host', () => {
  const hosts = ['fruit.fr', 'fruit.co.uk', 'fruit.com.gr'];
  expect(hosts.map((address) => countryOf({ address }))).toEqual([
    'France',
    'United Kingdom',
    'Greece',
  ]);
});

test.each(['fruit.zz', 'fruit.xx', 'fruit.qq'])(
  'countryOf(work) is not told by “%s”: its end is the code of no country',
  (address) => expect(countryOf({ address })).toBe('not told by the address'),
);

test.each(['fruit.com', 'fruit.asia', 'fruit.tv', 'fruit.io', 'fruit.eu', 'fr', ' '])(
  'countryOf(work) is not told by “%s”: its end belongs to no one country',
  (address) => expect(countryOf({ address })).toBe('not told by the address'),
);

test('countryOf(work) says where there is nothing to read', () => {
  expect(countryOf({ address: 'fruit.fr/pears' })).toBe('France');
  expect(countryOf({ address: 'fruit.org' })).toBe('not told by the address');
  expect(countryOf({ place: 'Orchard Town' })).toBe('Orchard Town');
  expect(countryOf({})).toBe('no address');
});

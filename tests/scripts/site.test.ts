import { expect, test } from 'vitest';
import { splitSite } from '../../scripts/site';

test.each([
  ['https://orchard.example', 'https://orchard.example', '/'],
  ['https://orchard.example/', 'https://orchard.example', '/'],
  ['http://localhost:4321/', 'http://localhost:4321', '/'],
  ['https://orchard.example/reports/fruit', 'https://orchard.example', '/reports/fruit/'],
  ['https://orchard.example/reports/fruit/', 'https://orchard.example', '/reports/fruit/'],
])('splitSite(%s) gives the host and the folder', (address, site, base) => {
  expect(splitSite(address)).toEqual({ site, base });
});

test.each(['orchard.example/fruit', 'localhost:4321', 'ftp://orchard.example/', '', '/fruit/'])(
  'splitSite(%s) is refused, with what would be right',
  (address) => {
    expect(() => splitSite(address)).toThrow(
      `SITE is "${address}", which is no web address; write it whole: https://example.org/report/`,
    );
  },
);

test('a site without an address is refused', () => {
  expect(() => splitSite(undefined)).toThrow('SITE is undefined, which is no web address;');
});

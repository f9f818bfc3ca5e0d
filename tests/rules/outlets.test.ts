import { expect, test } from 'vitest';
import { otherHost, sharedHost, unlikeHost } from '../../src/rules/hosts';
import { library } from '../fixtures/library';

const at = (outlet: string, host: string) => ({ outlet, address: `https://${host}/a` });

test('otherHost finds an outlet that is named by a host which is not that of the address', () => {
  expect(otherHost.find(library([at('pears.example', 'copies.example')]))).toMatchObject([
    { says: 'The outlet is printed as pears.example, the address is at copies.example.' },
  ]);
});

test.each([
  ['pears.example', 'pears.example'],
  ['pears.example', 'www.pears.example'],
  ['pears.example', 'old.pears.example'],
  ['www.pears.example', 'pears.example'],
  ['Pears.example', 'pears.example'],
  ['Fruit Daily', 'copies.example'],
])('otherHost passes the outlet %s at %s', (outlet, host) => {
  expect(otherHost.find(library([at(outlet, host)]))).toEqual([]);
});

test('sharedHost finds each work at a host that serves those of several outlets', () => {
  const works = [
    at('Fruit Daily', 'a.example'),
    at('Pear News', 'a.example'),
    at('Plum', 'b.example'),
  ];
  const hits = sharedHost.find(library(works));
  expect(hits.map(({ source }) => source)).toEqual(['work-1', 'work-2']);
  expect(hits[0]?.says).toBe(
    'In the notes a.example has works of Fruit Daily and Pear News, so this may be a copy.',
  );
});

test('sharedHost passes a host that serves several works of one outlet', () => {
  expect(sharedHost.find(library([at('Plum', 'a.example'), at('Plum', 'a.example')]))).toEqual([]);
});

test('sharedHost takes an outlet that is named by the host for no other one', () => {
  const own = [at('The Daily', 'daily.fr'), at('www.Daily.fr', 'daily.fr')];
  expect(sharedHost.find(library(own))).toEqual([]);
  const hits = sharedHost.find(library([...own, at('Weekly', 'daily.fr')]));
  expect(hits.map(({ source }) => source)).toEqual(['work-1', 'work-3']);
  expect(hits[0]?.says).toContain('works of The Daily and Weekly,');
});

test('addresses that cannot be read share no host', () => {
  const works = ['Fruit Daily', 'Pear News', 'plum.example'].map((outlet) => ({
    outlet,
    address: 'apples and pears',
  }));
  for (const rule of [otherHost, sharedHost, unlikeHost])
    expect(rule.find(library(works))).toEqual([]);
});

test('unlikeHost finds a host in whose name is nothing of the outlet, and claims no more', () => {
  expect(unlikeHost.find(library([at('Fruit Daily', 'orchard.example')]))).toMatchObject([
    {
      says: 'Nothing of the name Fruit Daily is in orchard.example; whether the host is its own we have not checked.',
    },
  ]);
});

test.each([
  ['Fruit Daily', 'fruits.example'],
  ['Fruit Daily', 'fd.example'],
  ['Bureau for Fruit', 'bf.example'],
  ['Plum-Plus', 'plumplus.example'],
  ['Info ŠOP', 'infoshop.example'],
  ['Jabloko', 'jabloko-news.example'],
  ['pears.example', 'copies.example'],
])('unlikeHost passes the outlet %s at %s', (outlet, host) => {
  expect(unlikeHost.find(library([at(outlet, host)]))).toEqual([]);
});

test('unlikeHost leaves hosts of several outlets to sharedHost', () => {
  const works = [at('Fruit Daily', 'copies.example'), at('Pear News', 'copies.example')];
  expect(unlikeHost.find(library(works))).toEqual([]);
});

import { expect, test } from 'vitest';
import { hostsOf, isShared } from '../../../src/rules/hosts';
import { independentOf } from '../../../src/report/evidence/independent';
import { work } from '../../fixtures/library';

test('independentOf(works) parts works that share nothing', () => {
  const works = { a: work({ outlet: 'Daily' }), b: work({ outlet: 'Weekly' }), c: work() };
  expect(independentOf(works)).toEqual([['a'], ['b'], ['c']]);
});

test('independentOf(works) joins those of one author, one outlet or one host', () => {
  const pear = work({ author: 'Pear, J.' });
  expect(independentOf({ a: pear, b: pear })).toEqual([['a', 'b']]);
  const daily = work({ outlet: 'Daily' });
  expect(independentOf({ a: daily, b: daily })).toEqual([['a', 'b']]);
  const hosted = (address: string) => work({ address });
  expect(independentOf({ a: hosted('www.fruit.fr/1'), b: hosted('http://fruit.fr/2') })).toEqual([
    ['a', 'b'],
  ]);
});

test('independentOf(works) joins works by way of a third', () => {
  const works = {
    a: work({ author: 'Pear, J.' }),
    b: work({ outlet: 'Daily' }),
    c: work({ author: 'Pear, J.', outlet: 'Daily' }),
  };
  expect(independentOf(works)).toEqual([['a', 'b', 'c']]);
});

test('independentOf(works) takes a host that several outlets share for none of theirs', () => {
  const reposted = (outlet: string) => work({ outlet, address: 'reposts.fruit.org' });
  const works = { a: reposted('Daily'), b: reposted('Weekly') };
  expect(independentOf(works)).toEqual([['a'], ['b']]);
  expect(hostsOf(works).map(isShared)).toEqual([true]);
});

test('independentOf(works) knows an outlet that is named by its host', () => {
  const works = {
    a: work({ outlet: 'daily.fr', address: 'reposts.fruit.org' }),
    b: work({ outlet: 'Weekly', address: 'reposts.fruit.org' }),
    c: work({ outlet: 'The Daily', address: 'https://daily.fr/pears' }),
  };
  expect(independentOf(works)).toEqual([['b'], ['a', 'c']]);
});

test('independentOf(works) joins an outlet with one that is named by their host', () => {
  const works = {
    a: work({ outlet: 'The Daily', address: 'https://daily.fr/pears' }),
    b: work({ outlet: 'www.Daily.fr', address: 'https://daily.fr/plums' }),
    c: work({ outlet: 'Daily.fr' }),
  };
  expect(independentOf(works)).toEqual([['a', 'b', 'c']]);
  expect(hostsOf(works)).toEqual([{ host: 'daily.fr', outlets: ['The Daily'], works: ['a', 'b'] }]);
});

test('hostsOf(works) has the outlets and works of each host, and leaves out what has none', () => {
  const works = {
    a: work({ outlet: 'Daily', address: 'fruit.fr/1' }),
    b: work({ address: 'fruit.fr/2' }),
    c: work({ outlet: 'Weekly' }),
  };
  expect(hostsOf(works)).toEqual([{ host: 'fruit.fr', outlets: ['Daily'], works: ['a', 'b'] }]);
});

import { expect, test } from 'vitest';
import { bySubject } from '../../../src/report/about/remarked';
import type { Remark } from '../../../src/schema/remark';

const remark = (id: string, on: string[]): Remark => ({
  id,
  on,
  title: 'date check',
  text: 'The pears are of no year.',
  did: 'They stand as printed.',
});

test('bySubject(remarks) finds remarks by each thing they are about, in their order', () => {
  const about = bySubject([
    remark('first', ['fruit/harvest/pears', 'note/1', 'timeline/festival']),
    remark('second', ['note/1', 'apples#on-pears']),
  ]);
  const found = (address: string) => about.get(address)?.map(({ id }) => id);
  expect(found('fruit/harvest/pears')).toEqual(['first']);
  expect(found('timeline/festival')).toEqual(['first']);
  expect(found('note/1')).toEqual(['first', 'second']);
  expect(found('apples#on-pears')).toEqual(['second']);
  expect(found('note/2')).toBeUndefined();
});

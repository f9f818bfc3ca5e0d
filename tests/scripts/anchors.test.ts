import { expect, test } from 'vitest';
import { fresh, grown, lost } from '../../scripts/anchors';

const published = { '2020-09-01': ['apples/', 'apples/#harvest'], '2020-10-01': ['pears/'] };

test('lost(published, there) finds what was taken away', () => {
  expect(lost(published, ['apples/', 'pears/', 'plums/'])).toEqual(['apples/#harvest']);
  expect(lost(published, ['apples/', 'apples/#harvest', 'pears/'])).toEqual([]);
});

test('fresh(published, there) finds what was added', () => {
  expect(fresh(published, ['plums/', 'apples/'])).toEqual(['plums/']);
});

test('grown(published, there, day) adds what is new under the day, and drops nothing', () => {
  expect(grown(published, ['plums/', 'apples/', 'figs/'], '2020-11-01')).toEqual({
    ...published,
    '2020-11-01': ['figs/', 'plums/'],
  });
  expect(grown(published, ['figs/'], '2020-10-01')).toEqual({
    ...published,
    '2020-10-01': ['figs/', 'pears/'],
  });
  expect(grown(published, ['pears/'], '2020-11-01')).toEqual(published);
});

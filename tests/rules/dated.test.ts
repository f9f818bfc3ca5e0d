import { expect, test } from 'vitest';
import { agree, datesIn, daysOf } from '../../src/rules/dated';

test.each([
  ['https://a.example/2020-09/13/pear.html', '2020-09-13'],
  ['https://a.example/news/2020-09-13/pear', '2020-09-13'],
  ['https://a.example/20200913/pear', '2020-09-13'],
  ['a.example/2020/09/pear', '2020-09'],
  ['a.example/2020/09/13/', '2020-09-13'],
  ['https://a.example/news.php?st=1599990000', '2020-09-13'],
  ['a.example?id=7&time=1599990000#top', '2020-09-13'],
])('%s carries %s', (address, date) => {
  expect(datesIn(address).map(([first]) => first)).toEqual([date]);
});

test.each([
  'https://a.example/news/16399921/pear',
  'https://a.example/a/30431950.html',
  'https://a.example/2020/13/pear',
  'https://a.example/202009134/pear',
  'https://a.example/pear-2020',
  'https://a.example/?id=17786',
  'https://a.example/?id=1234567890',
  'https://a.example/?first=1599990000',
  'https://a.example/?st=15999900001',
  'https://a.example/item/201203',
  'https://a.example/?u=/2020/09/13/',
  'no address',
])('%s carries no date', (address) => {
  expect(datesIn(address)).toEqual([]);
});

test.each([
  ['09:00', 9, ['2020-09-13', '2020-09-12']],
  ['11:00', 11, ['2020-09-13', '2020-09-12', '2020-09-14']],
  ['15:00', 15, ['2020-09-13', '2020-09-14']],
])('daysOf(stamp) has at %s UTC the days of all clocks on earth', (_time, hour, days) => {
  expect(daysOf(String(Date.UTC(2020, 8, 13, hour) / 1000))).toEqual(days);
});

test('agree(one, other) compares dates only as exactly as both are', () => {
  expect(agree('2020-09', '2020-09-13')).toBe(true);
  expect(agree('2020-09-13', '2020')).toBe(true);
  expect(agree('2020-10', '2020-09-13')).toBe(false);
});

import { expect, test } from 'vitest';
import { archiveOf } from '../../../src/format/cite/archive';

test('archiveOf(address, date) asks for a date as exact as it is printed', () => {
  const dated = (date: string) => archiveOf('http://fruit.example/pears?ripe=1', date);
  expect(['2020', '2020-03', '2020-03-09'].map(dated)).toEqual([
    'https://web.archive.org/web/2020/http://fruit.example/pears?ripe=1',
    'https://web.archive.org/web/202003/http://fruit.example/pears?ripe=1',
    'https://web.archive.org/web/20200309/http://fruit.example/pears?ripe=1',
  ]);
});

test('archiveOf(address, date) adds the scheme where the print leaves it out', () => {
  expect(archiveOf('www.fruit.example', '2020')).toBe(
    'https://web.archive.org/web/2020/https://www.fruit.example',
  );
});

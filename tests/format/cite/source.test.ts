import { expect, test } from 'vitest';
import { archiveOf, sayAuthor, sayType, urlOf } from '../../../src/format/cite/source';

test('urlOf(address) reads it as browsers do, and is nothing where they cannot', () => {
  expect(urlOf('fruit.fr/pears?p=1')?.pathname).toBe('/pears');
  expect(urlOf('no address at all')).toBe(undefined);
});

test('sayAuthor(author) turns a printed name round, and leaves what is no such name', () => {
  expect(sayAuthor('van der Pear, J.')).toBe('J. van der Pear');
  expect(sayAuthor('Office of Fruit')).toBe('Office of Fruit');
});

test('sayType(type) claims no kind where print says none', () => {
  expect([sayType('article'), sayType('text')]).toEqual(['article', 'kind not stated']);
});

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

import { expect, test } from 'vitest';
import { cyrillic, foreignIn } from '../../../src/format/text/cyrillic';

test.each([
  ['Jabloki i gruši: urožaj v 2020 godu', 'Яблоки и груши: урожай в 2020 году'],
  ['Ščedryj sad, čaj i chren', 'Щедрый сад, чай и хрен'],
  ['Juža cvetet', 'Южа цветет'],
  ['Èti, ėti i éti figi', 'Эти, эти и эти фиги'],
  ['Ëlka i majja', 'Ёлка и майя'],
  ['JaBLOKI, ChREN, ŠČI', 'ЯБЛОКИ, ХРЕН, ЩИ'],
])('cyrillic(“%s”) takes two letters for one where they stand for one', (title, turned) => {
  expect(cyrillic(title)).toEqual({ title: turned });
});

test.each([
  ['Sol’ i varen’e', 'Соль и варенье'],
  ['Pod”ezd k sadu', 'Подъезд к саду'],
  ['L’vov, SOL’ i VAREN’E', 'Львов, СОЛЬ и ВАРЕНЬЕ'],
])('cyrillic(“%s”) has soft and hard signs, in the case of their letters', (title, turned) => {
  expect(cyrillic(title)).toEqual({ title: turned });
});

test.each([
  ['Rynok ‘Jagoda’ zakryt', 'Рынок “Ягода” закрыт'],
  ['‘Zrejut li gruši’? Nado ždat’', '“Зреют ли груши”? Надо ждать'],
  ['Sad ‘Raj’', 'Сад “Рай”'],
])('cyrillic(“%s”) ends a quotation only where no soft sign can be', (title, turned) => {
  expect(cyrillic(title)).toEqual({ title: turned });
});

test('cyrillic(title) does not decide whether ’ is a soft sign or ends a quotation', () => {
  expect(cyrillic('‘Kupit’ sad’: gruši')).toEqual({ strange: ['’', '‘'] });
  expect(cyrillic('Rynok ‘Jagody i sol’')).toEqual({ strange: ['’', '‘'] });
  expect(cyrillic('‘Est’ li gruši?’ Net')).toEqual({ strange: ['’'] });
});

test('cyrillic(title) names what the standard does not have, once', () => {
  expect(cyrillic('Yabloko, grusha, whisky')).toEqual({ strange: ['h', 'w'] });
  expect(cyrillic('Među grušей i ’')).toEqual({ strange: ['đ', 'е', 'й', '’'] });
  expect(cyrillic('Rynok “Sad”')).toEqual({ strange: ['“', '”'] });
});

test('foreignIn(word) are the Latin letters that the standard does not have, each once', () => {
  expect(['Whisky', 'kharchevnja', 'éto', 'ėto', 'ščuka', 'кит'].map(foreignIn)).toEqual([
    ['W', 'h'],
    ['h'],
    ['é'],
    [],
    [],
    [],
  ]);
});

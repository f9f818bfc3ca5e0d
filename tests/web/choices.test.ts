import { expect, test } from 'vitest';
import { choicesIn } from '../../src/web/choices';

const offered = new Map([
  ['fruit', ['', 'apples', 'pears']],
  ['place', ['', 'orchard']],
]);
const ask = (fragment: string) => choicesIn(fragment, offered);

test('choicesIn(fragment) gives the values by the names of what they are chosen in', () => {
  expect(ask('fruit=apples&place=orchard')).toEqual({
    chosen: new Map([
      ['fruit', 'apples'],
      ['place', 'orchard'],
    ]),
    fault: '',
  });
  expect(ask('fruit=%61pples')?.chosen.get('fruit')).toBe('apples');
  expect(ask('')).toEqual({ chosen: new Map(), fault: '' });
});

test.each(['year-2023', 'timeline/frost', 'main', ':~:text=a=b', 'apples:~:text=pears'])(
  '#%s asks for a place or for words, and for no choice',
  (fragment) => {
    expect(ask(fragment)).toBe(null);
  },
);

const script = '<img src=x onerror=alert(1)>';

test.each([
  ['fruit=plums', 'The fruit in the address is not known here'],
  ['fruit=Apples', 'The fruit in the address is not known here'],
  ['place=orchard&fruit=plums', 'The fruit in the address is not known here'],
  [`fruit=${script}`, 'The fruit in the address is not known here'],
  [`fruit=${'apples'.repeat(2000)}`, 'The fruit in the address is not known here'],
  ['fruit=apples&fruit=pears', 'The address asks for more than one fruit'],
  ['fruit=apples&fruit=apples', 'The address asks for more than one fruit'],
  ['fruit=apples&colour=red', 'Part of the address is not known here'],
  ['__proto__=apples', 'Part of the address is not known here'],
  ['=', 'Part of the address is not known here'],
  [script, 'Part of the address is not known here'],
  [encodeURI(script), 'Part of the address is not known here'],
  ['a=b&'.repeat(2500), 'Part of the address is not known here'],
])('choicesIn(%j) chooses nothing and says why, in words of ours alone', (fragment, fault) => {
  expect(ask(fragment)).toEqual({
    chosen: new Map(),
    fault: `${fault}: the whole list is shown.`,
  });
});

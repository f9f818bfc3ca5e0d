import { expect, test } from 'vitest';
import { characters } from '../../../scripts/characters.mjs';
import { checkLetters } from '../../../src/report/gate/letters';

const check = (text: string) => () =>
  checkLetters(new Map([['data/fruit.json', text]]), characters);

test('a letter that the fonts lack stops the build, with its line and the cure', () => {
  expect(check('Pears\nFerrão')).toThrow(
    'data/fruit.json:2: the fonts have no “ã”; cut them anew (npm run fonts), or write it otherwise',
  );
});

test('letters that the fonts have, and signs of JSON and MDX, pass', () => {
  expect(check('{ "name": "Äpfel – “Груша” `~`" }')).not.toThrow();
});

import { expect, test } from 'vitest';
import { checkLetters } from '../../../src/report/gate/letters';
import { told } from '../../fixtures/told';

const check = (text: string) => told((faults) => checkLetters(faults), { 'data/fruit.json': text });

test('letters that the fonts lack are told, with their places and the cure', () => {
  expect(check('Pears\nFerrão and São')).toEqual([
    'data/fruit.json:2:5: the fonts have no “ã”; cut them anew (npm run fonts), or write it otherwise',
  ]);
});

test('letters that the fonts have, and signs of JSON and MDX, pass', () => {
  expect(check('{ "name": "Äpfel – “Груша” `~`" }')).toEqual([]);
});

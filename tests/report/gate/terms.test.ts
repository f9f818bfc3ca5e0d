import { expect, test } from 'vitest';
import { checkTerms } from '../../../src/report/gate/terms';
import { read } from '../../../src/report/manuscript/read';
import type { Name } from '../../../src/schema/name';
import { told } from '../../fixtures/told';

const term: Name = { kind: 'term', name: '', variants: [], about: '?' };
const names: Record<string, Name> = {
  board: { ...term, name: 'Fruit Growers’ Board', variants: ['FGB'], explained: true },
  prize: { ...term, name: 'FGB prize' },
  pear: { ...term, name: 'Pear' },
};
const check = (text: string) =>
  told((faults) => checkTerms({ file: 'content/a.mdx', ...read(text) }, names, faults));

test.each([
  ['where the page says it first', 'The <Term of="board">FGB</Term> met. The FGB ate.'],
  ['in its long form', '<Term of="board">Fruit\nGrowers’ Board</Term> (FGB)'],
  ['in italics and after a note', 'A pear.<Note n={1} /> The _<Term of="board">FGB</Term>_'],
  ['after a longer name it is part of', 'The FGB prize of the <Term of="board">FGB</Term>.'],
  ['not at all, where the page does not say it', 'Pear, and the FGB prize.'],
])('a name is explained %s', (_where, text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  [
    'in words that are none of its forms',
    'The <Term of="board">Board</Term>.',
    '1:5: <Term>: "Board" is no form of "board"; forms: Fruit Growers’ Board, FGB',
  ],
  [
    'twice',
    'The <Term of="board">FGB</Term>.\n\nThe <Term of="board">FGB</Term>.',
    '3:5: <Term>: "board" is explained on line 1; once is enough',
  ],
  [
    'where the page has said it before',
    '<Passage id="met" />The FGB.\n\nThe <Term of="board">Fruit Growers’ Board</Term>.',
    '3:5: <Term>: the page says “FGB” before, in the paragraph met on line 1; explain it there',
  ],
  [
    'inside another name',
    'The <Term of="board">FGB</Term> prize.',
    '1:5: <Term>: “FGB” is part of another name here; explain that one',
  ],
])('a name is not explained %s', (_where, text, message) => {
  expect(check(text)).toEqual([`content/a.mdx:${message}`]);
});

test('a name that needs it is not left without', () => {
  expect(check('A pear.\n\nThe FGB met.')).toEqual([
    'content/a.mdx:3:1: “FGB” is to be explained here: <Term of="board">FGB</Term>',
  ]);
});

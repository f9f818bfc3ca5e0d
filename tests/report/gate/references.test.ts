import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/report/gate/references';
import { read } from '../../../src/report/manuscript/read';
import { told } from '../../fixtures/told';

const check = (text: string) =>
  told((faults) => {
    checkReferences({ file: 'content/a.mdx', slug: 'apples', ...read(text) }, faults);
  });

test('a section refers to others, and to paragraphs of its own', () => {
  expect(check('Fruit <Ref to="pears" /> is ripe <Ref to="apples#ripe" />.')).toEqual([]);
});

test('a section does not refer to itself', () => {
  expect(check('Fruit <Ref to="apples" />.')).toEqual([
    'content/a.mdx:1:7: <Ref>: a section does not refer to itself; refer to a paragraph of it: apples#passage',
  ]);
});

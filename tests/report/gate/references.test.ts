import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/report/gate/references';
import { read } from '../../../src/report/manuscript/read';
import { Problem } from '../../../src/schema/problem';

function findPassage(address: string) {
  if (address !== 'pears#ripe') throw new Problem(`no passage at ${address}; passages there: ripe`);
}

const check = (text: string) => () =>
  checkReferences('content/a.mdx', { slug: 'apples', ...read(text) }, findPassage);

test('a section refers to others, and to paragraphs there', () => {
  expect(check('Fruit <Ref to="pears" /> is ripe <Ref to="pears#ripe" />.')).not.toThrow();
});

test.each([
  [
    'to itself',
    'apples',
    'a section does not refer to itself; refer to a paragraph of it: apples#passage',
  ],
  ['to no paragraph', 'pears#green', 'no passage at pears#green; passages there: ripe'],
])('a section does not refer %s', (_what, to, message) => {
  expect(check(`Fruit <Ref to="${to}" />.`)).toThrow(`content/a.mdx:1:7 <Ref>: ${message}`);
});

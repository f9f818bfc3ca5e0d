import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import parseSelector, { type Node } from 'postcss-selector-parser';
import { expect, test } from 'vitest';

/** What holds all of a page, or its text. */
const whole = /^(:root|html|body|main|\.chapter|\.plain|\.prose)$/;

/** All that a sheet asks by `:has`, as lists of the parts of a selector between its combinators. */
const asked = (sheet: string) => {
  const found: Node[][][] = [];
  postcss.parse(sheet).walkRules((rule) => {
    for (const { nodes } of parseSelector().astSync(rule.selector).nodes) {
      const parts: Node[][] = [[]];
      for (const node of nodes) {
        if (node.type === 'combinator') parts.push([]);
        else parts.at(-1)?.push(node);
      }
      if (parts.some(asks)) found.push(parts);
    }
  });
  return found;
};

const asks = (part: readonly Node[]) => part.some((node) => `${node}`.startsWith(':has('));
const words = (parts: readonly Node[][]) => parts.map((part) => part.join('')).join(' ');

/**
 * What makes a browser look through the whole page at each change in it: a question to all of the page,
 * unless it is for those without scripts; or an answer that concerns whatever stands inside.
 */
const dear = (sheet: string) =>
  asked(sheet).flatMap((parts) => {
    const toAll = parts.some(
      (part) => asks(part) && part.some((node) => whole.test(`${node}`.trim())),
    );
    const named = parts.at(-1)?.some(({ type }) => /class|tag|attribute|id/.test(type));
    const pseudo =
      parts.at(-1)?.some((node) => `${node}`.startsWith(':is(')) || asks(parts.at(-1) ?? []);
    const said = words(parts);
    return (toAll && !said.includes("[data-display~='set']")) || !(named || pseudo) ? said : [];
  });

test.each(globSync('src/**/*.css'))('%s asks no page as a whole what it has', (file) => {
  expect(dear(readFileSync(file, 'utf8'))).toEqual([]);
});

test('what asks too much is found', () => {
  expect(dear('body:has(:popover-open) .toast{} tr:has(:target) > *{}')).toHaveLength(2);
  expect(dear('.a:has(b) .c{} tr:has(:target) > :is(th, td){} p:has(> :target){}')).toEqual([]);
});

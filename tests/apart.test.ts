import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { files, text } from './built';

// Text browsers, crawlers and converters read a page without its sheets: two words that only style
// holds apart are one word there.

/** Elements that stand in a line with the words around them. */
const inLine = new Set(
  'a abbr b button cite code data dfn em g i input label mark path q rect circle line small span strong sub summary sup svg text time title tspan use'.split(
    ' ',
  ),
);

/** What a page runs together, each with a few words before and after. */
function joined(page: string) {
  const found: string[] = [];
  let before = '';
  let parted = false;
  const walk = (node: Nodes) => {
    if (node.type === 'text') {
      if (parted && /[\p{L}\p{N}%]$/u.test(before) && /^[\p{L}\p{N}]/u.test(node.value)) {
        found.push(`${before.slice(-20)}|${node.value.slice(0, 20)}`);
      }
      before = node.value;
      parted = false;
    }
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    if (name === 'script' || name === 'style') return;
    const edge = () => {
      if (inLine.has(name)) parted = true;
      else before = '';
    };
    edge();
    for (const child of node.children) walk(child);
    edge();
  };
  walk(fromHtml(page));
  return found;
}

test('words that only a sheet parts would be found', () => {
  expect(joined('<p><a>apples</a><a>pears</a></p>')).toEqual(['apples|pears']);
  expect(joined('<svg><text>plums</text><g><text>5</text></g></svg>')).toEqual(['plums|5']);
  expect(joined('<p><a>apples</a> <a>pears</a></p><p>plums<sup>[1]</sup></p>')).toEqual([]);
});

test('without its sheets, no page runs two words together', async () => {
  const found = await Promise.all(
    files.map(async (file) => joined(await text(file)).map((words) => `${file}: ${words}`)),
  );
  expect(found.flat()).toEqual([]);
});

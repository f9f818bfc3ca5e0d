import { expect, test } from 'vitest';
import { textOfHtml } from '../../../src/components/frame/text-of-html';

test('textOfHtml(html) is its words, in one line', () => {
  expect(textOfHtml('\n<span class="number">2.1</span> <em>Apples &amp;\n pears</em> ')).toBe(
    '2.1 Apples & pears',
  );
});

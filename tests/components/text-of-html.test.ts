import { expect, test } from 'vitest';
import { textOfHtml } from '../../src/components/text-of-html';

test('textOfHtml(html) is what is heard of it, in one line', () => {
  expect(textOfHtml('\n<span class="number">2.1</span> <em>Apples &amp;\n pears</em> ')).toBe(
    '2.1 Apples & pears',
  );
});

test('textOfHtml(html) leaves out what is hidden from those who hear, and nothing else', () => {
  const hidden = 'Apples<span aria-hidden="true"> [p.&nbsp;<b>7</b>]</span>';
  expect(textOfHtml(hidden)).toBe('Apples');
  expect(textOfHtml(hidden.replace('true', 'false'))).toBe('Apples [p. 7]');
});

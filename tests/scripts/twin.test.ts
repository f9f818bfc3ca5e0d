import { expect, test } from 'vitest';
import { twinOf } from '../../scripts/twin';

/** The twin of a page that says one thing, without what stands above. */
const said = (words: string) =>
  twinOf(`<html><head><title>Fruit</title>
    <link rel="canonical" href="https://orchard.example/">
    <link rel="alternate" type="text/markdown" href="/index.md">
    </head><body><main><p>${words}</p></main><p class="foot"><span class="retold">Us</span></p>`)
    ?.replace(/^---\n.*?\n---\n/s, '')
    .trim();

// https://help.obsidian.md/syntax, /tags, /callouts; https://docs.github.com/en/get-started/writing-on-github
test.each([
  ['a #pear', 'a \\#pear'],
  ['#pear', '\\#pear'],
  ['the #1st', 'the \\#1st'],
  ['an [[apple]]', 'an \\[\\[apple]]'],
  ['a %%plum%%', 'a \\%%plum\\%%'],
  ['a ==plum==', 'a \\==plum\\=='],
  ['US$1 and US$2', 'US\\$1 and US\\$2'],
  ['a plum ^[said so]', 'a plum \\^\\[said so]'],
  ['a plum ^plum', 'a plum \\^plum'],
  ['a ~~plum~~', 'a \\~\\~plum\\~\\~'],
  ['told by @ann', 'told by \\@ann'],
  ['a :plum:', 'a \\:plum:'],
  ['&lt;plum&gt;', '\\<plum>'],
  ['<b>#</b> 1 of No. #5', '**#** 1 of No. #5'],
])('what GitHub or Obsidian would take for markup is escaped: %s', (words, written) => {
  expect(said(words)).toBe(written);
});

test('things that style holds apart have a dot between them; words that follow in a sentence do not', () => {
  expect(said('<span>pears</span>\n<span>plums</span>')).toBe('pears · plums');
  expect(said('<span>pears</span><span>plums</span>')).toBe('pears · plums');
  expect(said('ripe <span>pears</span> <span>fall</span>')).toBe('ripe pears fall');
});

test('an address that may go on in a new line stays in one piece', () => {
  expect(said('<a href="https://orchard.example/pears">orchard.example/<wbr>pears</a>')).toBe(
    '[orchard.example/pears](https://orchard.example/pears)',
  );
});

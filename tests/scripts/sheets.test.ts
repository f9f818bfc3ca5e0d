import { expect, test } from 'vitest';
import { trimmed } from '../../scripts/sheets';

const none = new Set<string>();
const sheetOf = (page: string, added = none) =>
  /<style>(.*?)<\/style>/.exec(trimmed(page, added))?.[1];

test('a page keeps the rules for its elements, classes and ids, and loses others', () => {
  const sheet =
    'p,h1{a:b}.apple{a:b}.pear,.plum>i{a:b}#tree .apple{a:b}#stone{a:b}:root{--a:b}*{a:b}';
  expect(sheetOf(`<style>${sheet}</style><p class="ripe apple"><i id=tree class=plum></i>`)).toBe(
    'p{a:b}.apple{a:b}.plum>i{a:b}#tree .apple{a:b}:root{--a:b}*{a:b}',
  );
});

test('a condition without rules goes; fonts, movements and sheets of paper stay', () => {
  const kept = '@font-face{a:b}@keyframes fall{0%{a:b}}@page{margin:0}@media print{p{a:b}}';
  const sheet = `${kept}@media screen{.pear{a:b}@supports (a:b){.plum{a:b}}}`;
  expect(sheetOf(`<style>${sheet}</style><p></p>`)).toBe(kept);
});

test('what a script may add has its rules, and what a rule excludes or asks for need not be there', () => {
  const sheet = '.opened{a:b}.pear{a:b}p:not(.plum):has(.fig):hover{a:b}p[data-of]::before{a:b}';
  expect(sheetOf(`<style>${sheet}</style><p></p>`, new Set(['opened']))).toBe(
    '.opened{a:b}p:not(.plum):has(.fig):hover{a:b}p[data-of]::before{a:b}',
  );
});

test('words of a page are no classes of it', () => {
  expect(sheetOf('<style>.pear{a:b}</style><p title="class pear">pear</p>')).toBe('');
});

import { expect, test } from 'vitest';
import { linked, share, sheetOf } from '../../scripts/sheets';
import { namesIn } from '../../scripts/used-rules';

const none = new Set<string>();
/** What the sheet of all pages comes to where they are of one kind, with what such a page has. */
const usedOf = (sheet: string, page: string, added = none) =>
  share(new Map([[sheet, { names: namesIn(page), pages: 1 }]]), added).shared;

test('a sheet keeps the rules for elements, classes and ids of its pages, and loses others', () => {
  const sheet =
    'p,h1{a:b}.apple{a:b}.pear,.plum>i{a:b}#tree .apple{a:b}#stone{a:b}:root{--a:b}*{a:b}';
  expect(usedOf(sheet, '<p class="ripe apple"><i id=tree class=plum></i>')).toBe(
    'p{a:b}.apple{a:b}.plum>i{a:b}#tree .apple{a:b}:root{--a:b}*{a:b}',
  );
});

test('a condition without rules goes; fonts, movements and sheets of paper stay', () => {
  const kept = '@font-face{a:b}@keyframes fall{0%{a:b}}@page{margin:0}@media print{p{a:b}}';
  const sheet = `${kept}@media screen{.pear{a:b}@supports (a:b){.plum{a:b}}}`;
  expect(usedOf(sheet, '<p></p>')).toBe(kept);
});

test('what a script may add has its rules, and what a rule excludes or asks for need not be there', () => {
  const sheet = '.opened{a:b}.pear{a:b}p:not(.plum):has(.fig):hover{a:b}p[data-of]::before{a:b}';
  expect(usedOf(sheet, '<p></p>', new Set(['opened']))).toBe(
    '.opened{a:b}p:not(.plum):has(.fig):hover{a:b}p[data-of]::before{a:b}',
  );
});

test('words of a page are no classes of it', () => {
  expect(usedOf('.pear{a:b}', '<p title="class pear">pear</p>')).toBe('');
});

test('the longest sheet of several pages is for all, and each kind has what it has beyond that', () => {
  const [long, short] = ['p{a:b}h1,h2{a:b}.apple{a:b}.fig{a:b}', 'p{a:b}h1,h2{a:b}i{a:b}b{a:b}'];
  // One page with a long list, and a rule for each choice in it.
  const list = `p{a:b}${'i{c:d}'.repeat(20)}`;
  const kinds = new Map([
    [long, { names: namesIn('<h1></h1><p class="apple"></p>'), pages: 2 }],
    [short, { names: namesIn('<h2></h2><p><i></i></p>'), pages: 3 }],
    ['p{a:b}', { names: namesIn('<p></p>'), pages: 1 }],
    [list, { names: namesIn('<p></p><i></i>'), pages: 1 }],
  ]);
  const { shared, own } = share(kinds, none);
  expect(shared).toBe('p{a:b}h1,h2{a:b}.apple{a:b}');
  expect(own).toEqual([
    [long, ''],
    [short, 'i{a:b}'],
    ['p{a:b}', ''],
    [list, 'i{c:d}'.repeat(20)],
  ]);
});

const page = (head: string) => `<head><title>Plums</title>${head}</head>`;
const sheets = '<style>a{top:1px}</style><link rel="icon" href="/a.svg"><style>b{top:$&}</style>';

test('sheetOf(page) is all its sheets in their order, and calls fonts by their names alone', () => {
  expect(sheetOf(page(sheets))).toBe('a{top:1px}b{top:$&}');
  const font = (name: string) => `@font-face{font-family:"${name}";src:url("/0123456789abcdef")}`;
  const named = page(`<style>${font('Plum Serif-0123456789abcdef')}</style>`);
  expect(sheetOf(named)).toBe(font('Plum Serif'));
});

test('linked(page, files) has the files where the first of the sheets stood', () => {
  expect(linked(page(sheets), ['/a.css', '/b.css'])).toBe(
    page(
      '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="icon" href="/a.svg">',
    ),
  );
});

import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/everything';

/** What is told of the chapter once something is written before some of its words. */
const written = (to: string, from = 'as the Almanac') =>
  faultsOf(({ chapters }) => {
    chapters['1-apples'] = chapters['1-apples'].replace(from, `${to} ${from}`);
  }).map((fault) => fault.replace('content/chapters/1-apples.mdx: ', ''));

test.each([
  ['a row', '<Quantity of="fruit/harvest/pears" />'],
  ['the date of a row', '<Date of="fruit/harvest/pears" />'],
  ['a figure', '<Figure of="across/apples" />'],
  ['a figure elsewhere', '<Ref to="across/apples" />'],
  ['a paragraph', '<Ref to="apples#fair" />'],
  ['a note', '<Ref to="note/1,2" />'],
  ['a paragraph of its own', '<Ref to="apples#harvest" />'],
])('a chapter points to %s', (_what, mark) => {
  expect(written(mark)).toEqual([]);
});

test.each([
  [
    '<Quantity of="fruit/harvest/figs" />',
    '<Quantity>: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    '<Quantity of="nuts/harvest/figs" />',
    '<Quantity>: no dataset at nuts/harvest/figs; datasets there: fruit',
  ],
  ['<Date of="timeline/frost" />', '<Date>: no event at timeline/frost; events there: festival'],
  ['<Date of="fruit/sales/rest" />', '<Date>: fruit/sales/rest is derived; it has no date'],
  [
    '<Figure of="fruit/harvest" />',
    '<Figure>: the table at fruit/harvest has no figure; give it "figure"',
  ],
  [
    '<Figure of="across/pears" />',
    '<Figure>: no gathering at across/pears; gatherings there: apples',
  ],
  ['<Note n={3} />', '<Note>: no note 3; notes there: 1 to 2'],
  ['<Note />', '<Note>: give it n="…"'],
  ['<Remark of="green" />', '<Remark>: no remark "green"; there are: ripe'],
  ['<Ref to="plums" />', '<Ref>: no section "plums"; there are: apples'],
  ['<Ref to="apples#figs" />', '<Ref>: no passage at apples#figs; passages there: harvest, fair'],
  [
    '<Ref to="apples" />',
    '<Ref>: a section does not refer to itself; refer to a paragraph of it: apples#passage',
  ],
  ['<Term of="toString">pear</Term>', '<Term>: no name "toString"; there are: almanac, fruit-fair'],
  [
    '<Term of="fruit-fair">Fruit Fair</Term>',
    '<Term>: the name "fruit-fair" is not explained in place; give it "explained": true',
  ],
  [
    '<Quantity of="fruit/share/sold" />',
    '<Quantity>: it stands on page 2 of the report, the text here on page 1',
  ],
])('a chapter that points to what is not there, or not here, is told: %s', (mark, message) => {
  expect(written(mark)).toEqual([message]);
});

test('a figure that needs the whole column is refused in a pair, and one of half its width is not', () => {
  const pair = (kind: string) =>
    faultsOf((draft) => {
      draft.across.apples.figure.chart.kind = kind;
      draft.chapters['1-apples'] += '\n<Pair>\n<Figure of="across/apples" />\n</Pair>\n';
    });
  expect(pair('columns')).toEqual([]);
  expect(pair('bars')).toEqual([
    'content/chapters/1-apples.mdx: <Figure>: "bars" needs the whole column; take it out of the <Pair>',
  ]);
});

test.each([
  ['standfirst', 'Apples are picked, and shown.'],
  ['summary', 'Apples are picked.\n---'],
])('a number in the %s that is not there is told', (part, words) => {
  expect(written('Of {fruit/harvest/figs}', words)).toEqual([
    `${part}: no row at fruit/harvest/figs; rows there: apples, pears, plums, both`,
  ]);
});

test('a note that two sections mark is told with the second', () => {
  const faults = faultsOf(({ report, chapters }) => {
    report.sections.push({ slug: 'pears', number: '2', title: 'On pears', pages: [2, 2] });
    chapters['2-pears'] = `---
standfirst: Pears fall.
summary: Pears fall.
---

<Passage id="a" /><Page n={2} />Pears fall.<Note n={2} />
`;
  });
  expect(faults).toEqual([
    'content/chapters/2-pears.mdx: <Note>: note 2 has its mark in content/chapters/1-apples.mdx; take one out',
  ]);
});

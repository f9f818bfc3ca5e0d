import { expect, test } from 'vitest';
import { plainText } from '../../src/report/links/text';
import { checks } from '../../src/report/opened/data';
import { byVerdict } from '../../src/report/evidence/judged';
import { figures } from './hand-typed';

const verdicts = Object.fromEntries(
  byVerdict.map(([verdict, held]) => [verdict, held.map(({ id }) => id)]),
);

test('each check comes to the verdict it came to before', () => {
  expect(verdicts).toMatchInlineSnapshot(`
    {
      "cannot be checked": [
        "two-years-later",
        "ten-years",
        "six-years",
        "creditors-as-printed",
        "forgiveness-years",
        "recession",
        "countries-in-the-pause",
        "largest-donor",
        "investment-share-and-amount",
        "exports",
        "most-recent-drama",
        "two-years-of-activity",
        "larger-scale",
        "third-drill",
        "four-in-the-body",
        "four-summits",
        "two-years-at-the-base",
        "three-decades",
      ],
      "does not hold": [],
      "holds": [
        "before-the-proposal",
        "five-in-the-shanghai-five",
        "creditors-by-share",
        "bank-share-and-amount",
        "largest-named",
        "largest-unnamed",
        "two-mines",
        "proven-and-suspected",
        "slower-growth",
        "due-in-the-second-year",
        "due-in-the-third-year",
        "ministry-after-the-bank",
        "gold",
        "cement",
        "example-in-january",
        "poll-shares",
        "concern",
        "deaths-and-cases",
        "four-in-the-coalition",
      ],
      "holds within rounding": [],
    }
  `);
});

test.each(checks)('the check $id has no figure typed by hand', ({ says, claim, cannot }) => {
  expect(figures([says, claim?.assumes, cannot].join(' '))).toEqual([]);
});

test.each(checks)('the check $id is told in sentences', ({ says, claim, cannot }) => {
  for (const text of [says, claim?.assumes, cannot].flatMap((one) => one ?? [])) {
    expect(plainText(text)).toMatch(/^[“\p{Lu}\d].*\.$/u);
  }
});

test('the share of the largest creditor is reckoned in full', () => {
  const held = byVerdict.flatMap(([, checks]) => checks);
  expect(held.find(({ id }) => id === 'bank-share-and-amount')?.calculation).toMatch(
    /= US\$1\.187\u00a0billion \(between 1,185 and 1,189\u00a0million\) should be more than US\$1\u00a0billion$/,
  );
});

test('a sum of printed numbers is what they come to, though one of them is open', () => {
  const [sum] = byVerdict.flatMap(([, held]) =>
    held.filter(({ id }) => id === 'creditors-as-printed'),
  );
  expect(sum?.calculation).toContain('= US$2.2577\u00a0billion or more should be');
});

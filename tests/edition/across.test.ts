import { greatest, least } from 'd3';
import { expect, test } from 'vitest';
import { beginning } from '../../src/format/chronology';
import {
  datasets,
  findEvent,
  findFact,
  findTable,
  notes,
  sources,
  tablesOf,
  timeline,
} from '../../src/report/opened/data';
import { entries, numbersTheme } from '../../src/report/about/entries';
import { baseValue } from '../../src/format/say/number';
import { isMeasured } from '../../src/schema/fact';

const findingOf = (address: string) => findTable(address).figure?.finding;

test('the amounts in dollars are all of them, stated, derived or not stated', () => {
  const all = [...datasets.keys()]
    .flatMap(tablesOf)
    .flatMap(({ facts }) => facts)
    .filter(({ unit }) => unit.before === 'US$');
  const { facts } = findTable('across/dollars');
  expect(facts.map(({ address }) => address).sort()).toEqual(
    all.map(({ address }) => address).sort(),
  );
  expect(all.filter(({ derived }) => !derived)).toHaveLength(17);
  expect(all.filter(({ derived }) => derived)).toHaveLength(4);
  expect(findTable('across/dollars').figure?.shows).toContain('; and four of ours');
  expect(new Set(facts.map(({ label }) => label)).size).toBe(facts.length);
});

test('the dollar amounts range from a tunnel to the national debt', () => {
  const amounts = findTable('across/dollars').facts.filter(isMeasured);
  const worth = ({ value, unit }: (typeof amounts)[number]) => baseValue(value, unit);
  expect(findingOf('across/dollars')).toContain('from a tunnel to the national debt');
  expect(least(amounts, worth)?.address).toBe('transport/projects/ozodi-tunnel');
  expect(greatest(amounts, worth)?.address).toBe('debt/total/national');
});

test('most events that the report dates fall after the proposal of the New Silk Road', () => {
  expect(findingOf('across/timeline')).toMatch(
    /^Most events .* after the New Silk Road proposal of 2013$/,
  );
  const proposal = findEvent('timeline/new-silk-road');
  expect(proposal.date).toBe('2013');
  const proposed = beginning(proposal);
  const after = timeline.events.filter((event) => beginning(event) > proposed);
  expect(after.length).toBeGreaterThan(timeline.events.length / 2);
});

test('seven of the forty-seven notes cite the same newspaper article, and no work is cited more', () => {
  expect(findingOf('across/evidence')).toBe(
    'Seven of the forty-seven notes cite the same newspaper article',
  );
  const citing = (id: string) =>
    notes.filter(({ cites }) => cites.some(({ source }) => source === id)).length;
  const [first, second] = Object.keys(sources).sort((a, b) => citing(b) - citing(a));
  expect([notes.length, citing(first ?? ''), citing(second ?? '')]).toEqual([47, 7, 4]);
  expect(sources[first ?? '']).toMatchObject({ type: 'article', outlet: 'Nezavisimaja gazeta' });
});

test('the five shares are said to be gathered by us, and not compared', () => {
  const { facts, figure } = findTable('across/china-share');
  expect(figure?.method).toMatch(/^The report does not set these shares side by side\./);
  expect(figure?.finding).toBe('Five shares of China’s, gathered by us from the report');
  expect(facts.filter(isMeasured)).toHaveLength(5);
  expect(facts.filter(({ derived }) => derived)).toEqual([]);
});

test('the timeline tells which dates are in part from their place in the text', () => {
  const { method } = findTable('across/timeline').figure ?? {};
  const placed = timeline.events.flatMap(({ id, dated }) => (dated ? [id] : []));
  expect(placed).toEqual([
    'new-silk-road',
    'belt-agreement',
    'finance-minister-on-loans',
    'friendship-drills',
    'summer-courses',
  ]);
  for (const words of [
    'autumn of the same year”',
    '“Two years later”',
    '“February”',
    '“In the same year”',
    'summer courses',
  ]) {
    expect(method).toContain(words);
  }
});

test('the dated numbers of the timeline are numbers, not words', () => {
  const facts = entries
    .filter(({ theme }) => theme === numbersTheme)
    .map((one) => findFact(one.address));
  expect(facts.filter((fact) => !isMeasured(fact)).map(({ address }) => address)).toEqual([]);
});

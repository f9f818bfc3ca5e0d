import { bySide, type Relation, type Side } from '../../schema/check';
import type { Event } from '../../schema/event';
import type { Fact } from '../../schema/fact';
import { factorOf, type Unit } from '../../schema/unit';
import { outward, sayFact } from './fact';
import { sayFormula } from './formula';
import { formatNumber, longNumber } from './number';
import { sayWhen } from './when';

interface Finders {
  findFact: (address: string) => Fact;
  findDate: (address: string) => Pick<Event, 'date' | 'to' | 'part' | 'extent'>;
}

/** A side of a claim in words: `25.5% of €1.25 billion`, `more than €1 billion`, `autumn 2013`, `four named`. */
export function saySide(side: Side, { findFact, findDate }: Finders): string {
  const row = (address: string) => sayRow(findFact(address));
  return bySide(side, {
    whole: () => 'the whole, 100%',
    row,
    number: row,
    count: ({ length }) => longNumber(length, { before: '', after: 'named' }),
    date: (address) => sayWhen(findDate(address)),
    formula: (formula) => sayFormula(formula, findFact),
  });
}

const sayRow = (fact: Fact) =>
  fact.value === 'not stated' ? 'a number that is not stated' : sayFact(fact);

const wanted: Record<Relation, [number: string, date: string]> = {
  equals: ['should be', 'should be in'],
  'at most': ['should be at most', 'should be no later than'],
  'less than': ['should be less than', 'should be before'],
  'at least': ['should be at least', 'should be no earlier than'],
  'more than': ['should be more than', 'should be after'],
};

/** How one side should stand to the other; dates come before and after each other. */
export const sayRelation = (is: Relation, dated: boolean) => wanted[is][dated ? 1 : 0];

/** What a calculation comes to: `€1.187 billion (between 1,185 and 1,189 million)`. */
export function sayResult(
  {
    value,
    printed = value,
    low,
    high,
  }: { value: number; printed?: number; low: number; high: number },
  unit: Unit,
) {
  const worth = factorOf(unit);
  const [from, to] = [low / worth, high / worth];
  if (from === to) return longNumber(from, unit);
  const open = !Number.isFinite(to - from);
  const decimals = open ? 0 : decimalsOf(to - from);
  const [floor, ceiling] = outward({ low: from, high: to }, decimals);
  if (low === -Infinity && high === Infinity) return 'any amount';
  // Open at one end, it is what the numbers come to as they are printed.
  const opening = (end: number) => longNumber(Number.isNaN(printed) ? end : printed / worth, unit);
  if (high === Infinity) return `${opening(floor)} or more`;
  if (low === -Infinity) return `${opening(ceiling)} or less`;
  const [first, last] = [floor, ceiling].map((end) => formatNumber(end, decimals));
  const ends = `${first} and ${last}${after(unit)}`;
  if (Number.isNaN(value)) return `between ${unit.before}${ends}`;
  return `${longNumber(value / worth, unit, decimals)} (between ${ends})`;
}

/** As many decimals as an interval of this width lets count, and no more. */
const decimalsOf = (width: number) => Math.max(0, -Math.floor(Math.log10(width)));

function after({ scale, after: thing }: Unit) {
  if (scale === 'percent') return thing;
  return [scale, thing]
    .filter(Boolean)
    .map((word) => `\u00a0${word}`)
    .join('');
}

/** Why a row or an event leaves a claim open, after its name. */
export const openings = {
  'not stated': 'it is not stated',
  'in words': 'it is given in words only',
  about: 'it is given as near, not as exact, and so has no ends',
  'more than': 'it is given as “more than”, which is open upwards',
  'as many as': 'it is given as “as many as”, which is taken as open downwards',
  'as much as': 'it is given as “as much as”, which is taken as open downwards',
  'as low as': 'it is given as “as low as”, which is taken as open upwards',
  'a range': 'it is a range, and only a part of it fits',
  'the date': 'it is not dated exactly enough',
} as const;

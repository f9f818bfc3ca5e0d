import { lastDayOf, yearOf } from '../../format/say/date';
import type { Fact } from '../../schema/fact';
import type { Formula } from '../../schema/formula';
import { bySide, type Side } from '../../schema/check';
import type { Dated } from './dates';
import { calculate, counted, inputsOf, statedInputs, thingOf } from './derive';
import type { Input } from './interval';

export interface Finders {
  findFact: (address: string) => Fact;
  findDate: (address: string) => Pick<Dated, 'date' | 'to'>;
}

/** A side as something to reckon with. */
export interface Worth {
  /** What it counts; nothing where it is a share. */
  thing: string;
  /** A formula, or a number of ours: not printed. */
  workedOut: boolean;
  facts: Fact[];
  dates: Input[];
  work: (values: ReadonlyMap<string, number>) => number;
}

/** What counts of anything are, and dates. */
export const [anything, moment] = ['a count', 'a date'];

/**
 * A side with all that it rests on.
 * @throws Problem where there is no such row or event, or the units do not go together.
 */
export function worthOf(side: Side, find: Finders): Worth {
  const exact = { workedOut: false, facts: [], dates: [] };
  const { findFact } = find;
  const formula = (formula: Formula, workedOut: boolean): Worth => ({
    thing: thingOf(formula, findFact),
    workedOut,
    facts: [...statedInputs(formula, findFact).values()],
    dates: [],
    work: (values) => calculate(formula, findFact, values),
  });
  const row = (address: string) => formula(address, Boolean(findFact(address).derived));
  return bySide<Worth>(side, {
    whole: () => ({ ...exact, thing: '', work: () => 1 }),
    row,
    number: (address) => ({ ...row(address), thing: counted(findFact(address).unit) && anything }),
    count: (named) => ({ ...exact, thing: anything, work: () => named.length }),
    date: (address) => ({
      ...exact,
      thing: moment,
      dates: [dateInput(address, find)],
      work: (values) => values.get(address) ?? Number.NaN,
    }),
    formula: (worked) => formula(worked, true),
  });
}

/** A date from its first day to its last, as years. */
function dateInput(address: string, { findDate }: Finders): Input {
  const { date, to = date } = findDate(address);
  return { address, value: Number.NaN, low: yearOf(date), high: lastDayOf(to) };
}

/** The addresses that a side names, and whether it is a date or a formula. */
export const partsOf = (side: Side) =>
  bySide<{ of: string[]; dated?: true; formula?: true }>(side, {
    whole: () => ({ of: [] }),
    row: (address) => ({ of: [address] }),
    number: (address) => ({ of: [address] }),
    count: (named) => ({ of: named }),
    date: (address) => ({ of: [address], dated: true }),
    formula: (formula) => ({ of: inputsOf(formula), formula: true }),
  });

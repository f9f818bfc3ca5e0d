import type { Formula } from './formula';
import type { Bound } from './quantity';
import type { Says } from './speaker';
import type { Unit } from './unit';

/** A row as prose, charts and tables read it: complete, with its address and its value. */
export interface Fact {
  /** `dataset/table/row` */
  address: string;
  id: string;
  label: string;
  actor: string;
  unit: Unit;
  /** In `unit`; a range is its two ends; otherwise words, which may be `not stated`. */
  value: number | [number, number] | string;
  /** Decimals shown; by default those of the value. */
  decimals?: number;
  bound?: Bound;
  suspected?: true;
  /** Promised, planned or forecast. */
  planned?: true;
  /** As the report prints it; only what is stated is printed. */
  printed?: string;
  /** Whom the text of the report names for it. */
  says?: Says;
  part?: string;
  /** `undated`, or a year, month or day. */
  asOf: string;
  /** The note that vouches for it; `null` where the report gives none, or where we derived it. */
  note: number | null;
  /** The printed page; `null` where we derived it. */
  page: number | null;
  /** How we worked it out, and between which values the rounding of the inputs leaves it. */
  derived?: { formula: Formula; low: number; high: number; refines?: string };
}

/** A fact whose value is one number, so that it has one place on a scale. */
export type Measured = Fact & { value: number };

export const isMeasured = (fact: Fact): fact is Measured => typeof fact.value === 'number';

/** Whether its value is a number, or a range of two; else it is in words, or not stated. */
export const isKnown = ({ value }: Pick<Fact, 'value'>) => typeof value !== 'string';

/** Whether the report states it; else we derived it. */
export const isStated = ({ derived }: Fact) => !derived;

/** Half a step in the last decimal of a value: how far off its print may be. */
export const halfStep = ({ value, decimals }: Measured) =>
  10 ** -(decimals ?? String(value).split('.')[1]?.length ?? 0) / 2;

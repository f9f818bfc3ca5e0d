import type { Derived, Stated } from './quantity';

/** What a row may leave to its table. */
type Shared = Pick<Stated, 'unit' | 'asOf'>;

/** A row as prose, charts and tables read it: complete, and with its address. */
export interface Fact extends Omit<Stated, keyof Shared>, Required<Shared> {
  /** `dataset/table/row` */
  address: string;
  /**
   * How we worked it out, and between which values the rounding of the inputs leaves it; where it can
   * be read otherwise, so as well, between which both readings do, and what comes of the other.
   */
  derived?: Pick<Derived, 'formula' | 'refines' | 'reading'> & {
    low: number;
    high: number;
    other?: Fact;
  };
}

/** A fact whose value is one number, so that it has one place on a scale. */
export type Measured = Fact & { value: number };

export const isMeasured = (fact: Fact): fact is Measured => typeof fact.value === 'number';

/** Whether its value is a number, or a range of two; else it is in words, or not stated. */
export const isKnown = <Given extends Pick<Fact, 'value'>>(
  fact: Given,
): fact is Given & { value: number | [number, number] } => typeof fact.value !== 'string';

/**
 * The end that its bound leaves open, if it does. “As many as”, “as much as” and “as low as” may
 * bound a number or stress it: they are taken to bound one without decimals.
 */
export function openEnd({ value, bound }: Pick<Fact, 'value' | 'bound'>) {
  if (bound === 'more than') return 'upper';
  if (!bound || bound === 'about' || !Number.isInteger(value)) return undefined;
  return bound === 'as low as' ? 'upper' : 'lower';
}

/** Whether the report states it; else we derived it. */
export const isStated = ({ derived }: Fact) => !derived;

/** Half a step in the last decimal of a value: how far off its print may be. */
export const halfStep = ({ value, decimals }: Measured) =>
  10 ** -(decimals ?? String(value).split('.')[1]?.length ?? 0) / 2;

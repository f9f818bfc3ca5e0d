import { labelFact } from '../format/fact';
import { sayFormula } from '../format/formula';
import type { Fact } from '../schema/fact';
import { measure, type } from './measure';

/** A label, placed. */
export interface Text {
  words: string;
  /** The class that sets it. */
  set: 'name' | 'value' | 'small';
  x: number;
  y: number;
  anchor?: 'start' | 'end';
  actor?: string;
}

/** Where labels beside a bar begin or end. */
export interface Side {
  x: number;
  anchor: 'start' | 'end';
}

interface Labels {
  fact: Fact;
  value: string;
  remark: string | undefined;
  side: Side;
  y: number;
}

/** Name above the bar, value at the right edge, remark beside the bar. */
export function narrowTexts({
  fact,
  value,
  remark,
  side,
  y,
  width,
}: Labels & { width: number }): Text[] {
  const under: Text[] = remark ? [{ words: remark, set: 'small', ...side, y: y + 14 }] : [];
  return [
    { words: fact.label, set: 'name', x: 0, y: y - 8 },
    { words: value, set: 'value', x: width, y: y - 8, anchor: 'end', actor: fact.actor },
    ...under,
  ];
}

/** Name in its column, value beside the bar; the remark under the value or, if short, before it. */
export function wideTexts({
  fact,
  value,
  remark,
  side,
  y,
  refined,
}: Labels & { refined: boolean }): Text[] {
  const middle = y + 17;
  const valueText: Omit<Text, 'y'> = { words: value, set: 'value', ...side, actor: fact.actor };
  const name: Text = { words: fact.label, set: 'name', x: 0, y: middle };
  if (refined) {
    const under: Text = { words: remark ?? '', set: 'small', ...side, y: y + 27 };
    return [name, { ...valueText, y: y + 10 }, under];
  }
  if (!remark) return [name, { ...valueText, y: middle }];
  const width = measure(side.anchor === 'end' ? value : remark, type.value) + 6;
  const [shift, other] = side.anchor === 'end' ? [-width, 0] : [0, width];
  return [
    name,
    { words: remark, set: 'small', ...side, x: side.x + shift, y: middle },
    { ...valueText, x: side.x + other, y: middle },
  ];
}

/** A derived value after the formula it follows from: `25.5% × 1,250 = 319 derived`. */
export function labelDerived(fact: Fact | undefined, find: (address: string) => Fact) {
  return fact?.derived && `${sayFormula(fact.derived.formula, find)} = ${labelFact(fact)} derived`;
}

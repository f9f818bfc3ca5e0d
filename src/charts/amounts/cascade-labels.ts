import { labelFact, labelNumber } from '../../format/say/fact';
import { sayFormula } from '../../format/say/formula';
import type { Fact } from '../../schema/fact';
import { measure, type } from '../base/measure';
import type { Side, Text } from '../marks/text';

interface Labels {
  fact: Fact;
  value: string;
  remark: string | undefined;
  side: Side;
  y: number;
}

/** Name above the bar, value at the right edge, remark beside the bar. */
export function narrowTexts({ fact, value, remark, side, y }: Labels, width: number): Text[] {
  const under: Text[] = remark ? [{ words: remark, set: 'small', ...side, y: y + 14 }] : [];
  return [
    { words: fact.label, set: 'name', x: 0, y: y - 8 },
    { words: value, set: 'value', x: width, y: y - 8, anchor: 'end', actor: fact.actor },
    ...under,
  ];
}

/** Name in its column, value beside the bar; the remark under the value or, if short, before it. */
export function wideTexts({ fact, value, remark, side, y }: Labels, refined: boolean): Text[] {
  const middle = y + 17;
  const valueText: Omit<Text, 'y'> = { words: value, set: 'value', ...side, actor: fact.actor };
  const name: Text = { words: fact.label, set: 'name', x: 0, y: middle };
  if (refined) {
    const under: Text = { words: remark ?? '', set: 'small', ...side, y: y + 27 };
    return [name, { ...valueText, y: y + 10 }, under];
  }
  if (!remark) return [name, { ...valueText, y: middle }];
  const turned = side.anchor === 'end';
  const shift = turned ? -measure(value, type.value) - space : 0;
  const after = turned ? 0 : measure(remark, type.small) + space;
  return [
    name,
    { words: remark, set: 'small', ...side, x: Math.round(side.x + shift), y: middle },
    { ...valueText, x: Math.round(side.x + after), y: middle },
  ];
}

/** From a short remark to the value after it. */
const space = 6;

/** How much room value and remark take beside a bar: one under the other, or one after the other. */
export function roomBeside(value: string, remark: string | undefined, refined: boolean) {
  const [first, second] = [measure(value, type.value), measure(remark ?? '', type.small)];
  if (refined) return Math.max(first, second);
  return remark ? first + space + second : first;
}

/** A derived value after the formula it follows from: `25.5% × 1,250 = 319 derived`. */
export function labelDerived(fact: Fact | undefined, find: (address: string) => Fact) {
  return (
    fact?.derived &&
    `${sayFormula(fact.derived.formula, find, labelNumber)} = ${labelFact(fact)} derived`
  );
}

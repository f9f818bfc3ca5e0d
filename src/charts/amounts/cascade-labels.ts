import { labelFact, labelNumber } from '../../format/say/fact';
import { sayFormula } from '../../format/say/formula';
import type { Fact } from '../../schema/fact';
import { measure, type } from '../base/measure';
import type { As } from '../base/order';
import { type Side, text, type Text } from '../marks/text';

interface Labels {
  fact: Fact;
  value: string;
  remark: string;
  side: Side;
  y: number;
}

/** Name above the bar, value at the right edge, remark beside the bar. */
export function narrowTexts({ fact, value, remark, side, y }: Labels, width: number): Text[] {
  return [
    text('name', fact.label, 0, y - 8),
    { ...text('value', value, width, y - 8, 'end'), actor: fact.actor },
    ...(remark ? [text('small', remark, side.x, y + 14, side.anchor)] : []),
  ];
}

/** Name in its column, value beside the bar; the remark under the value or, if short, before it. */
export function wideTexts(labels: Labels, refined: boolean): Text[] {
  const { fact, value, remark, side, y } = labels;
  const beside = (set: Text['set'], words: string, x: number, down: number) =>
    text(set, words, Math.round(side.x + x), y + down, side.anchor);
  const turned = side.anchor === 'end';
  const before = turned || !remark || refined ? 0 : measure(remark, type.small) + space;
  const shift = turned && !refined ? -measure(value, type.value) - space : 0;
  const name = text('name', fact.label, 0, y + 17);
  const first = { ...beside('value', value, before, refined ? 10 : 17), actor: fact.actor };
  const small = remark ? [beside('small', remark, shift, refined ? 27 : 17)] : [];
  return refined ? [name, first, ...small] : [name, ...small, first];
}

/** From a short remark to the value after it. */
const space = 6;

/** How much room value and remark take beside a bar: one under the other, or one after the other. */
export function roomBeside(value: string, remark: string, refined: boolean) {
  const [first, second] = [measure(value, type.value), measure(remark, type.small)];
  if (refined) return Math.max(first, second);
  return remark ? first + space + second : first;
}

/** A derived value after the formula it follows from: `25.5% × 1,250 = 319 derived`; in another state of the chart, without it. */
export function labelDerived(fact: Fact | undefined, find: (address: string) => Fact, as?: As) {
  if (!fact?.derived) return '';
  const value = `${labelFact(fact)} derived`;
  return as ? value : `${sayFormula(fact.derived.formula, find, labelNumber)} = ${value}`;
}

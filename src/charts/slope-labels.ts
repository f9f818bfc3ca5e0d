import { labelNumber, sayNumber } from '../format/fact';
import type { Fact } from '../schema/fact';
import { measure, type } from './measure';

/** A line of the label of a point. */
interface Line {
  text: string;
  set: 'value' | 'small';
}

const leading = 17;

/** The lines of a label, from the top: name, bound, number, unit, part; each where there is one. */
export function linesOf(fact: Fact, name: string, withUnit: boolean): Line[] {
  const { bound, unit, part } = fact;
  const number = withUnit
    ? sayNumber({ ...fact, unit: { ...unit, after: '' } })
    : labelNumber(fact);
  const small = (text = ''): Line[] => (text ? [{ text, set: 'small' }] : []);
  return [
    ...small(name),
    ...small(bound),
    { text: number, set: 'value' },
    ...small(withUnit ? unit.after : ''),
    ...small(part),
  ];
}

/** How wide a label is. */
export const widthOf = (lines: readonly Line[]) =>
  Math.max(...lines.map(({ text, set }) => measure(text, type[set])));

/** Stack the lines so that the number stands at `y`, but inside the drawing and over `baseline`. */
export function stackBeside(lines: readonly Line[], y: number, baseline: number) {
  const number = lines.findIndex(({ set }) => set === 'value');
  const lowest = baseline - 6 - leading * (lines.length - 1);
  return stack(lines, Math.max(12, Math.min(y - leading * number, lowest)));
}

/** Stack the lines so that the last stands at `y`. */
export const stackAbove = (lines: readonly Line[], y: number) =>
  stack(lines, y - leading * (lines.length - 1));

const stack = (lines: readonly Line[], first: number) =>
  lines.map((line, i) => ({ ...line, y: first + leading * i }));

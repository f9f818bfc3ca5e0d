import { labelNumber, sayNumber } from '../../format/say/fact';
import type { Fact } from '../../schema/fact';
import { leading, type Line, numberLine, smallLine } from '../marks/text';
import { measure, type } from '../base/measure';

/** The lines of a label, from the top: name, bound, number, unit, part; each where there is one. */
export function linesOf(fact: Fact, name: string, withUnit: boolean): Line[] {
  const { bound, unit, part } = fact;
  const number = withUnit
    ? sayNumber({ ...fact, unit: { ...unit, after: '' } })
    : labelNumber(fact);
  return [
    ...smallLine(name),
    ...smallLine(bound),
    numberLine(number),
    ...smallLine(withUnit ? unit.after : ''),
    ...smallLine(part),
  ];
}

/** How wide a label is. */
export const widthOf = (lines: readonly Line[]) =>
  Math.max(...lines.map(({ words, set }) => measure(words, type[set])));

/** Stack the lines so that the number stands at `y`, but inside the drawing and over `baseline`. */
export function stackBeside(lines: readonly Line[], y: number, baseline: number) {
  const number = lines.findIndex(({ set }) => set === 'value');
  const lowest = baseline - 6 - leading * (lines.length - 1);
  return downwards(lines, Math.max(12, Math.min(y - leading * number, lowest)));
}

/** Stack the lines so that the last stands at `y`. */
export const stackAbove = (lines: readonly Line[], y: number) =>
  downwards(lines, y - leading * (lines.length - 1));

const downwards = (lines: readonly Line[], first: number) =>
  lines.map((line, i) => ({ ...line, y: first + leading * i }));

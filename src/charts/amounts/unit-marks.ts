import { range } from 'd3';
import { labelNumber } from '../../format/say/fact';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { certaintyOf } from '../marks/certainty';
import { round } from '../base/measure';

/** Where marks stand: as many a line as there is room for, from a corner down. */
interface Grid {
  x: number;
  y: number;
  /** Marks a line. */
  per: number;
  side: number;
  /** From one mark to the next. */
  pitch: number;
}

/**
 * Marks drawn alike: there, one of them by itself, promised or possible; the class that draws them,
 * and from where to where.
 */
export interface Run {
  role: 'mark' | 'single' | 'outline' | 'dashed';
  from: number;
  to: number;
}

/** How many marks one row may take. */
const most = 500;

/** In a row that is “about” so many, so many marks at its end are dashed. */
const loose = 4;

/**
 * The marks of a row, as its value bounds them: a range is outlined up to its lower end, and dashed
 * to the upper.
 * @throws Problem where the value is no count, or marks have no way to show how sure it is.
 */
export function runsOf(fact: Fact, each: number): Run[] {
  const { address, value, unit, planned } = fact;
  const certainty = certaintyOf(fact);
  if (value === 'not stated') return [];
  if (typeof value === 'string' || unit.before || unit.scale) {
    throw new Problem(`${address} is ${labelNumber(fact)}; marks stand for things counted`);
  }
  if (fact.part || (certainty !== 'stated' && certainty !== 'about')) {
    throw new Problem(`${address} is not simply stated; marks in rows cannot show that`);
  }
  const [low = 0, high = low] = [value].flat().map((end) => end / each);
  if (low < 0) throw new Problem(`${address} is below zero; marks count from zero`);
  if (high > most) {
    throw new Problem(
      `${address} takes ${Math.ceil(high)} marks, more than ${most}; let each stand for more`,
    );
  }
  const firm = certainty === 'about' ? Math.max(0, Math.ceil(low) - loose) : low;
  const role = planned || low < high ? 'outline' : 'mark';
  const runs: Run[] = [
    { role, from: 0, to: firm },
    { role: 'dashed', from: firm, to: high },
  ];
  return runs.filter(({ from, to }) => from < to);
}

/** The path of the marks between two counts; what is less than a mark has that share of its area. */
export function pathOf({ role, from, to }: Run, { x, y, per, side, pitch }: Grid) {
  if (role === 'single') return diamond(x, y, side);
  const inset = role === 'mark' ? 0 : 0.5;
  return range(Math.floor(from), Math.ceil(to))
    .map((i) => {
      const start = Math.max(from, i) - i;
      const width = round((Math.min(to, i + 1) - i - start) * side - 2 * inset, 2);
      const left = round(x + (i % per) * pitch + start * side + inset, 2);
      const top = round(y + Math.floor(i / per) * pitch + inset, 2);
      return `M${left} ${top}h${width}v${side - 2 * inset}h${-width}z`;
    })
    .join('');
}

/** A square on its corner, which is told from others without its colour. */
const diamond = (x: number, y: number, side: number) => {
  const half = side / 2;
  return `M${x + half} ${y - 1}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z`;
};

import { range } from 'd3';
import { labelNumber } from '../../format/say/fact';
import { formatNumber } from '../../format/say/number';
import type { ChartOf } from '../../schema/chart';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { certaintyOf } from '../marks/certainty';
import { round } from '../base/measure';
import { placeLegend, swatch } from '../marks/legend';

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

/** What a mark means, and whose colour it wears, where it is somebody’s. */
interface Meaning {
  words: string;
  role: Run['role'];
  actor?: string;
}

/** Under marks in rows, what they mean where that is not just one thing that is there. */
export function placeUnitLegend(
  chart: ChartOf<'units'>,
  facts: readonly Fact[],
  below: { x: number; y: number; width: number },
) {
  return placeLegend(meanings(chart, facts), below).map((item) => {
    const { x, text } = item;
    const grid = { x, y: text.y - swatch + 2, side: swatch, per: 1, pitch: swatch };
    return { ...item, d: pathOf({ role: item.role, from: 0, to: 1 }, grid) };
  });
}

function meanings({ each, one }: ChartOf<'units'>, facts: readonly Fact[]) {
  const ranged = facts.some(({ value }) => Array.isArray(value));
  const promised = facts.some(({ planned }) => planned);
  const about = facts.some(({ bound }) => bound === 'about');
  const items: (Meaning | false)[] = [
    each > 1 && { words: `stands for ${formatNumber(each)}`, role: 'mark' },
    one !== undefined && { words: one.name, role: 'single', actor: one.actor },
    promised && { words: 'promised', role: 'outline' },
    ranged && { words: 'up to the higher number', role: 'dashed' },
    about && { words: 'about', role: 'dashed' },
  ];
  return items.filter((item) => item !== false);
}

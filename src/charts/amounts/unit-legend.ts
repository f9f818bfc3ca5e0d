import { formatNumber } from '../../format/say/number';
import type { ChartOf } from '../../schema/chart';
import type { Fact } from '../../schema/fact';
import { placeLegend, swatch } from '../marks/legend';
import { pathOf, type Run } from './unit-marks';

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

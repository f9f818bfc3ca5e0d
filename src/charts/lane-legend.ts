import type { Happening } from './happening';
import { measure, type } from './measure';

/** One entry of the legend, and how a mark looks that it explains. */
export interface LegendEntry {
  label: string;
  actors: string[];
  planned?: true;
  open?: true;
}

const swatch = 16;
const arm = 14;
const gap = 20;
export const legendLeading = 22;

/** Place whose colours the marks wear and what else they say, in as many lines as it takes. */
export function placeLegend(happenings: readonly Happening[], width: number) {
  let x = 0;
  let line = 0;
  return entriesOf(happenings).map((entry) => {
    const room = swatch + (entry.open ? arm : 0) + measure(entry.label, type.small);
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const placed = { ...entry, x: x + 6, y: 8 + line * legendLeading, line };
    x += Math.ceil(room) + gap;
    return { ...placed, labelX: placed.x + swatch - 6 + (entry.open ? arm : 0) };
  });
}

function entriesOf(happenings: readonly Happening[]): LegendEntry[] {
  const actors = new Map(
    happenings.flatMap((one) => one.actors.map(({ id, label }) => [id, label] as const)),
  );
  const [first = ''] = actors.keys();
  const several = happenings.find((one) => one.actors.length > 1);
  const ids = several?.actors.slice(0, 2).map(({ id }) => id) ?? [];
  return [
    ...[...actors].map(([id, label]) => ({ label, actors: [id] })),
    ...(several ? [{ label: 'Several together', actors: ids }] : []),
    ...(happenings.some(({ planned }) => planned)
      ? [{ label: 'Planned or expected', actors: [first], planned: true as const }]
      : []),
    ...(happenings.some(({ extent }) => extent)
      ? [{ label: 'Since, from or until', actors: [first], open: true as const }]
      : []),
  ];
}

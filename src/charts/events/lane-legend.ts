import type { Happening } from '../base/happening';
import { inLines } from '../marks/legend';
import { text } from '../marks/text';
import { measure, type } from '../base/measure';

/** One entry of the legend, and how a mark looks that it explains. */
interface LegendEntry {
  label: string;
  actors: string[];
  planned?: true;
  open?: true;
}

const radius = 6;
const swatch = 16;
/** How far an open end reaches. */
export const arm = 14;
const gap = 20;
export const legendLeading = 22;

/** Place whose colours the marks wear and what else they say, in as many lines as it takes. */
export function placeLaneLegend(happenings: readonly Happening[], width: number) {
  const entries = entriesOf(happenings);
  const lengths = entries.map((entry) => beforeWords(entry) + measure(entry.label, type.small));
  const places = inLines(lengths, width, gap);
  return entries.map((entry, i) => {
    const { x, line } = places[i] ?? { x: 0, line: 0 };
    const y = radius + 2 + line * legendLeading;
    const words = text('small', entry.label, x + beforeWords(entry), y + 5);
    return { ...entry, x: x + radius, y, line, text: words };
  });
}

/** From the left edge of a mark to its words. */
const beforeWords = ({ open }: LegendEntry) => swatch + (open ? arm : 0);

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

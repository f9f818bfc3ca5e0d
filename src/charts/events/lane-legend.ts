import type { Happening } from '../base/happening';
import { placeLegend } from '../marks/legend';

/** How far an open end reaches. */
export const arm = 14;

/** Place whose colours the marks wear and what else they say, and say where that ends. */
export function placeLaneLegend(happenings: readonly Happening[], width: number) {
  const legend = placeLegend(entriesOf(happenings), { y: 13, width, between: 20 });
  return { legend, end: legend.at(-1)?.text.y ?? 13 };
}

/** One entry of the legend, and how a mark looks that it explains. */
interface LegendEntry {
  words: string;
  lead: number;
  actors: string[];
  planned?: true;
  open?: true;
}

function entriesOf(happenings: readonly Happening[]): LegendEntry[] {
  const actors = new Map(
    happenings.flatMap((one) => one.actors.map(({ id, label }) => [id, label] as const)),
  );
  const [first = ''] = actors.keys();
  const several = happenings.find((one) => one.actors.length > 1);
  const ids = several?.actors.slice(0, 2).map(({ id }) => id) ?? [];
  const entries: (LegendEntry | false)[] = [
    ...[...actors].map(([id, words]) => ({ words, lead, actors: [id] })),
    several !== undefined && { words: 'Several together', lead, actors: ids },
    happenings.some(({ planned }) => planned) && {
      words: 'Planned or expected',
      lead,
      actors: [first],
      planned: true,
    },
    happenings.some(({ extent }) => extent) && {
      words: 'Since, from or until',
      lead: lead + arm,
      actors: [first],
      open: true,
    },
  ];
  return entries.filter((entry) => entry !== false);
}

/** From the left edge of a mark to its words. */
const lead = 16;

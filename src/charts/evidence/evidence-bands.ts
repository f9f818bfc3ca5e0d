import type { ScaleLinear } from 'd3';
import type { Footnote } from '../base/frame';
import { measure, type } from '../base/measure';

/** How much wider than its band a head may be, to stand over it all the same. */
const slack = 5;

/**
 * Place a band for the notes of each section, and its head over it; where the band is too narrow,
 * the head stands one line higher, with a stroke down to the band.
 */
export function placeBands(records: readonly Footnote[], x: ScaleLinear<number, number>) {
  return [...Map.groupBy(records, ({ section }) => section)].map(([section, notes], i) => {
    const from = Math.round(x((notes[0]?.n ?? 0) - 0.5));
    const to = Math.round(x((notes.at(-1)?.n ?? 0) + 0.5));
    const room = measure(section, type.small);
    const middle = Math.round((from + to) / 2);
    const [least = 0, most = least] = x.range();
    return {
      section,
      from,
      to,
      shaded: i % 2 === 0,
      raised: room > to - from + slack,
      middle,
      /** The middle of the head. */
      headX: Math.round(Math.max(least + room / 2, Math.min(middle, most - room / 2))),
    };
  });
}

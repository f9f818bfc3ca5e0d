import { round } from '../base/measure';

/** Parts of a disc about 0, 0, one an actor, clockwise from its foot: as areas, and as arcs of its rim. */
export function sectors(count: number, r: number) {
  return Array.from({ length: count }, (_, i) => {
    const from = point((i / count) * 2 * Math.PI, r);
    const to = point(((i + 1) / count) * 2 * Math.PI, r);
    const rim = `${from}A${r} ${r} 0 0 1 ${to}`;
    return { area: `M0 0L${rim}Z`, arc: `M${rim}` };
  });
}

const point = (angle: number, r: number) =>
  [-Math.sin(angle) * r, Math.cos(angle) * r].map((one) => round(one, 2)).join(' ');

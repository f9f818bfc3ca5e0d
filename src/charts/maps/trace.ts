import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3';

/** A place in a drawing. */
export type Point = readonly [x: number, y: number];

/**
 * A geometry as projected: a path in relative steps of whole tenths, which take half the bytes of
 * coordinates; and the corners of its lines.
 */
export function trace(geometry: GeoPermissibleObjects, projection: GeoProjection) {
  let path = '';
  let [x, y] = [0, 0];
  const lines: Point[][] = [];
  const step = (toX: number, toY: number) => {
    const [dx, dy] = [Math.round(toX * 10) - x, Math.round(toY * 10) - y];
    if (!dx && !dy) return '';
    [x, y] = [x + dx, y + dy];
    return joined(tenths(dx), tenths(dy));
  };
  geoPath(projection, {
    moveTo(toX, toY) {
      [x, y] = [Math.round(toX * 10), Math.round(toY * 10)];
      path += `M${joined(tenths(x), tenths(y))}l`;
      lines.push([[toX, toY]]);
    },
    lineTo(toX, toY) {
      path = joined(path, step(toX, toY));
      lines.at(-1)?.push([toX, toY]);
    },
    closePath() {
      path += 'z';
    },
    beginPath() {},
    arc() {},
  })(geometry);
  return { path, lines };
}

const tenths = (n: number) => String(n / 10).replace(/^(-?)0\./, '$1.');

/** A minus or a letter parts numbers as well as a space does. */
const joined = (one: string, next: string) =>
  !next || /[a-z]$/i.test(one) || next.startsWith('-') ? one + next : `${one} ${next}`;

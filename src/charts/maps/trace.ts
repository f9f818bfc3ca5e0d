import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3';

/** A place in a drawing. */
export type Point = readonly [x: number, y: number];

/**
 * A geometry as projected: a path in relative steps of whole tenths, which take half the bytes of
 * coordinates, and none so short that it could hardly be seen; and the corners of its lines.
 */
export function trace(geometry: GeoPermissibleObjects, projection: GeoProjection) {
  let path = '';
  /** Where the path has come to, in tenths; and where its line goes that is not drawn yet. */
  let [x, y] = [0, 0];
  let ahead: Point | undefined;
  const lines: Point[][] = [];
  const draw = ([toX, toY]: Point) => {
    path = joined(path, joined(tenths(toX - x), tenths(toY - y)));
    [x, y] = [toX, toY];
    ahead = undefined;
  };
  const end = () => {
    if (ahead && (ahead[0] !== x || ahead[1] !== y)) draw(ahead);
    ahead = undefined;
  };
  geoPath(projection, {
    moveTo(toX, toY) {
      end();
      [x, y] = [Math.round(toX * 10), Math.round(toY * 10)];
      path += `M${joined(tenths(x), tenths(y))}l`;
      lines.push([[toX, toY]]);
    },
    lineTo(toX, toY) {
      ahead = [Math.round(toX * 10), Math.round(toY * 10)];
      if (Math.hypot(ahead[0] - x, ahead[1] - y) >= least) draw(ahead);
      lines.at(-1)?.push([toX, toY]);
    },
    closePath() {
      ahead = undefined;
      path += 'z';
    },
    beginPath() {},
    arc() {},
  })(geometry);
  end();
  return { path, lines };
}

/** The shortest step inside of a line, in tenths. */
const least = 12;

const tenths = (n: number) => String(n / 10).replace(/^(-?)0\./, '$1.');

/** A minus or a letter parts numbers as well as a space does. */
const joined = (one: string, next: string) =>
  !next || /[a-z]$/i.test(one) || next.startsWith('-') ? one + next : `${one} ${next}`;

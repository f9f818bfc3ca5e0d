import type { GeoProjection } from 'd3';
import type { ChartOf } from '../../schema/chart';
import type { Position } from '../../schema/locality';
import { Problem } from '../../schema/problem';
import {
  boxOf,
  centred,
  choose,
  crossings,
  foldings,
  type Label,
  leading,
  sidesOf,
} from './beside';
import { stack } from '../marks/text';
import { round } from '../base/measure';
import type { Box } from '../marks/crowding';
import type { Placed } from '../base/frame';
import type { Point } from './trace';

interface Ground {
  /** The first is the one in the middle. */
  countries: readonly ChartOf<'map'>['centre'][];
  places: readonly Placed[];
  projection: GeoProjection;
  room: Box;
  /** What a name had better not cross. */
  lines: readonly Point[];
}

/** Half of a mark, and from its middle to the name. */
const radius = 5;
const gap = 10;
/** From the middle of a corridor to its name, below it. */
const lead = 34;

/**
 * Place names so that none covers another or a mark: those of countries and regions at their
 * positions, as they cannot give way, then those of other places beside them.
 * @throws Problem where there is no room for one.
 */
export function nameMap({ countries, places, projection, room, lines }: Ground) {
  const points = places.map((place) => ({ ...place, point: project(projection, place.at) }));
  const taken = points.filter(hasMark).map(({ point }) => boxAround(point));
  const take = (name: string, candidates: readonly Label[], cure: string) => {
    const label = choose(candidates, room, taken, lines);
    if (!label) throw new Problem(`no room on the map for the name ${name}; shorten it${cure}`);
    taken.push(boxOf(label));
    return label;
  };
  const named = countries.flatMap(({ name, at }, i) => {
    if (!at) return [];
    const spot = [centred([name], 'value', project(projection, at))];
    const label = take(`“${name}”`, spot, ', move its "at", or drop that');
    return { label, texts: textsOf(label, i === 0 ? 'country inner' : 'country') };
  });
  const settle = (place: Placed & { point: Point }) => {
    const { name, address, href, kind, point } = place;
    const [x, y] = point;
    const cure = ` in data/records/places.json, or drop ${address} there`;
    const label = take(`“${name}”`, candidatesOf(place), cure);
    const across = crossings(label, lines) > 0 && 'halo thin';
    const look = [hasMark(place) && 'point', across].filter(Boolean).join(' ');
    return { address, href, kind, x, y, label, texts: textsOf(label, look) };
  };
  const inTurn = [...points.filter(isRegion), ...points.filter((place) => !isRegion(place))];
  return { countries: named, places: inTurn.map(settle) };
}

/** The lines of a name, and how they look. */
const textsOf = ({ lines, ...first }: Label, look: string) =>
  stack(lines, { ...first, look: look || undefined }, leading);

/** Where the name of a place may stand, the best first. */
function candidatesOf({ name, kind, point }: Placed & { point: Point }): Label[] {
  const [x, y] = point;
  const folded = foldings(name).map((lines) => centred(lines, 'small', point));
  if (kind === 'region') return folded;
  if (kind !== 'corridor') return sidesOf(name, 'small', point, gap);
  return [x, x - lead, x + lead].flatMap((middle) => ({
    ...centred([name], 'small', [round(middle, 1), y]),
    y: round(y + lead, 1),
  }));
}

const isRegion = ({ kind }: Placed) => kind === 'region';

/** Whether a place is a point, with a mark of its own. */
const hasMark = ({ kind }: Pick<Placed, 'kind'>) => kind === 'town' || kind === 'pass';

const boxAround = ([x, y]: Point): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function project(projection: GeoProjection, position: Position): Point {
  const [x = Number.NaN, y = Number.NaN] = projection(position) ?? [];
  return [round(x, 1), round(y, 1)];
}

import { list } from '../../format/say/list';
import { Problem } from '../../schema/problem';
import { bordersOf, coastsOf, countryOf, fit, mainland } from './atlas';
import { along } from './beside';
import type { RecordProps } from '../base/frame';
import { nameMap } from './map-names';
import { trace } from './trace';

export type Props = RecordProps<'map', 'places'>;

/** Room around the country in the middle: for its neighbours, most of it where their names are. */
const margins = {
  wide: { left: 84, right: 104, top: 34, bottom: 84 },
  narrow: { left: 56, right: 54, top: 26, bottom: 60 },
};

/**
 * Place a country in the middle of its neighbours, the borders around it, and places with names.
 * @throws Problem where a border cannot be drawn heavier, or a name has no room.
 */
export function placeMap({ chart, places, frame: { width, narrow } }: Props) {
  const { centre, neighbours } = chart;
  const { projection, height } = fit(
    mainland(countryOf(centre.id)),
    width,
    narrow ? margins.narrow : margins.wide,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const heavy = neighbours.filter((country) => country.heavy);
  const land = trace(countryOf(centre.id), projection);
  const around = neighbours.map(({ id }) => id);
  const geometries = [bordersOf(around), coastsOf(around)];
  const others = trace({ type: 'GeometryCollection', geometries }, projection);
  const heavier = heavy.map(({ id, name }) => {
    const border = trace(bordersOf([centre.id, id]), projection);
    if (border.path) return border;
    throw new Problem(
      `${name} has no border with ${centre.name} that could be drawn heavier; take "heavy" out`,
    );
  });
  const names = nameMap({
    countries: [centre, ...neighbours],
    places,
    projection,
    room: { left: 0, right: width, top: 0, bottom: height },
    // The heavier borders are part of the outline, too, and so count twice.
    lines: along([land, others, ...heavier].flatMap(({ lines }) => lines)),
  });
  return {
    width,
    height,
    land: land.path,
    others: others.path,
    heavier: heavier.map(({ path }) => path).join(''),
    ...names,
    texts: [...names.countries, ...names.places].flatMap(({ texts }) => texts),
  };
}

/** Say what is drawn: the countries, and whose borders stand out. */
export function formOfMap({ chart: { centre, neighbours } }: Pick<Props, 'chart'>) {
  const heavy = neighbours.filter((country) => country.heavy).map(({ name }) => name);
  const around =
    neighbours.length > 0
      ? ` and its surroundings: ${list(neighbours.map(({ name }) => name))}`
      : '';
  const bold = heavy.length > 0 ? ` Drawn heavier are its borders with ${list(heavy)}.` : '';
  return `A map of ${centre.name}${around}.${bold}`;
}

/** Say that, and what places are named. */
export function describeMap({ chart, places }: Pick<Props, 'chart' | 'places'>) {
  const named = places.length > 0 ? ` Places named: ${list(places.map(({ name }) => name))}.` : '';
  return formOfMap({ chart }) + named;
}

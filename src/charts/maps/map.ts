import { list } from '../../format/say/list';
import type { ChartOf } from '../../schema/chart';
import { bordersOf, countryOf, fit } from './atlas';
import { along } from './beside';
import type { RecordProps } from '../base/frame';
import { nameMap } from './map-names';
import { trace } from './trace';

type Props = RecordProps<ChartOf<'map'>, 'places'>;

/** Room around the country in the middle: for its neighbours, most of it where their names are. */
const margins = {
  wide: { left: 84, right: 104, top: 34, bottom: 84 },
  narrow: { left: 56, right: 54, top: 26, bottom: 60 },
};

/** Place a country in the middle of its neighbours, the borders around it, and places with names. */
export function placeMap({ chart, places, frame: { width, narrow } }: Props) {
  const { centre, neighbours } = chart;
  const { projection, height } = fit(
    countryOf(centre.id),
    width,
    narrow ? margins.narrow : margins.wide,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const heavy = neighbours.filter((country) => country.heavy).map(({ id }) => id);
  const land = trace(countryOf(centre.id), projection);
  const others = trace(bordersOf(neighbours.map(({ id }) => id)), projection);
  const heavier = heavy.map((id) => trace(bordersOf([centre.id, id]), projection));
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
  };
}

/** Say what lies around what, and which places are named; what is told about them, the table says. */
export function describeMap({ chart, places }: Pick<Props, 'chart' | 'places'>) {
  const { centre, neighbours } = chart;
  const heavy = neighbours.filter((country) => country.heavy).map(({ name }) => name);
  return [
    `A map of ${centre.name} and its surroundings: ${list(neighbours.map(({ name }) => name))}.`,
    heavy.length > 0 && `Drawn heavier are its borders with ${list(heavy)}.`,
    `Places named: ${list(places.map(({ name }) => name))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

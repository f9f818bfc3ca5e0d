import {
  type GeoConicProjection,
  geoArea,
  geoBounds,
  geoCentroid,
  geoConicEqualArea,
  geoDistance,
  geoPath,
  greatest,
  max,
} from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
// The countries of Natural Earth at 1:50 million, known by their numbers in ISO 3166-1.
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { Problem } from '../../schema/problem';
import type { Box } from '../marks/crowding';

const { geometries } = atlas.objects.countries;

/** Radius of the sphere that areas and scales are worked out on, in kilometres. */
export const earth = 6371;

type Outline = Feature<Polygon | MultiPolygon>;

/**
 * The land of a country, on the sphere.
 * @throws Problem where the atlas has none of this number.
 */
export const countryOf = (id: string) => feature(atlas, geometryOf(id)) as Outline;

function geometryOf(id: string) {
  const geometry = geometries.find((one) => one.id === id);
  if (geometry) return geometry;
  throw new Problem(`no country "${id}" in the atlas; it knows them by three digits of ISO 3166-1`);
}

/**
 * The borders that some countries have with each other, each once.
 * @throws Problem as `countryOf`.
 */
export function bordersOf(ids: readonly string[]) {
  const held = ids.map((id) => geometryOf(id));
  return mesh(atlas, { type: 'GeometryCollection', geometries: held }, (a, b) => a !== b);
}

/**
 * The coasts of some countries: what borders on no other country of the atlas.
 * @throws Problem as `countryOf`.
 */
export function coastsOf(ids: readonly string[]) {
  const held = ids.map((id) => geometryOf(id));
  return mesh(atlas, atlas.objects.countries, (a, b) => a === b && held.includes(a));
}

/** A country without its far islands: its largest land, and what lies near that. */
export function mainland(country: Outline): Outline {
  const { geometry } = country;
  if (geometry.type === 'Polygon') return country;
  const parts = geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: geoArea({ type: 'Polygon', coordinates }),
    middle: geoCentroid({ type: 'Polygon', coordinates }),
  }));
  const largest = greatest(parts, ({ area }) => area);
  if (!largest) return country;
  const from = ([x = 0, y = 0]: Position) => geoDistance(largest.middle, [x, y]);
  const reach = nearby * (max(largest.coordinates.flat(), from) ?? 0);
  const coordinates = parts
    .filter(({ middle }) => from(middle) <= reach)
    .map((part) => part.coordinates);
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

/** How far from the middle of a mainland its islands may lie, for each unit that it reaches itself. */
const nearby = 2.5;

/**
 * A projection in which an outline fills a width but for empty room at its sides, and the height that takes.
 *
 * It is Albers' conic projection, which keeps areas: what is drawn n times as large is n times as
 * large on the sphere. Its standard parallels lie a sixth of the outline's height inside its ends,
 * and its middle meridian is that of the outline, so that shapes and distances are kept, too, as far
 * as they can be. One radian of the sphere is `projection.scale()` units of the drawing.
 */
export function fit(outline: Outline, width: number, { left, right, top, bottom }: Box) {
  const [[, south], [, north]] = geoBounds(outline);
  const sixth = (north - south) / 6;
  const projection: GeoConicProjection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-geoCentroid(outline)[0], 0])
    .fitWidth(width - left - right, outline);
  const [[x, y], [, foot]] = geoPath(projection).bounds(outline);
  const [dx, dy] = projection.translate();
  projection.translate([dx + left - x, dy + top - y]);
  return { projection, height: Math.round(foot - y + top + bottom) };
}

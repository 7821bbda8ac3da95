/**
 * Writes `scenes/outline.json`: the Caspian shore around Mangistau, for the map. The line is Natural Earth's
 * (public domain) at 1:50 million; at 1:10 million that data set counts the Caspian as land.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const west = 49.6;
const east = 54.6;
const south = 42.6;
const north = 45.6;

const atlas = createRequire(import.meta.url)('world-atlas/land-50m.json') as Topology<{
  land: GeometryCollection;
}>;

type Ring = readonly (readonly number[])[];
const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }): readonly Ring[] =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.flat()
    : geometry.type === 'Polygon'
      ? geometry.coordinates
      : [],
);

/** The parts of a ring that lie within the map, each with one point beyond its edge at both ends. */
function within(ring: Ring): readonly (readonly [number, number])[][] {
  const inside = ([x = 0, y = 0]: readonly number[]): boolean =>
    x > west && x < east && y > south && y < north;
  const parts: (readonly [number, number])[][] = [];
  let part: (readonly [number, number])[] | undefined;
  for (const [index, point] of ring.entries()) {
    const near = inside(point) || inside(ring[index - 1] ?? point) || inside(ring[index + 1] ?? point);
    if (!near) part = undefined;
    else {
      if (!part) parts.push((part = []));
      part.push([round(point[0]), round(point[1])]);
    }
  }
  return parts.filter((each) => each.length > 1);
}

const round = (degrees = 0): number => Math.round(degrees * 1000) / 1000;

const outline = {
  $schema: 'schema/outline.schema.json',
  lines: rings.flatMap(within),
  labels: [{ text: 'Caspian Sea', latitude: 44.1, longitude: 49.7 }],
};
writeFileSync('scenes/outline.json', `${JSON.stringify(outline)}\n`);

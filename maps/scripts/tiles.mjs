// Cuts the layers into vector tiles, zoom 0 to 6, and writes dist/base.pack (format: README.md).
import GeoJSONVT from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { boundariesOf } from './boundaries.mjs';
import { cityPoints } from './cities.mjs';
import { readInlandWater } from './inland_water.mjs';
import { writePack } from './pack.mjs';
import { countryLabels, provinceLabels, waterLabels } from './points.mjs';
import { readJson } from './tables.mjs';

const MAX_ZOOM = 6;
const PROVINCE_FROM_ZOOM = 3;
const PROVINCE_LINES_FROM_ZOOM = 4;
const INLAND_WATER_FROM_ZOOM = 2;
const EXTENT = 4096;
const BUFFER = 64;
/** Points carry their labels with them: a wider margin keeps a label whole across tiles. */
const POINT_BUFFER = 256;

const statuses = new Map(
  readJson('dist/countries.json').map(({ iso3, status, names }) => [iso3, { status, name: names.en }]),
);
const withGeometry = (features) => features.filter(({ geometry }) => geometry);

function countriesOf(zoom) {
  return withGeometry(readJson(`work/levels/countries-${zoom}.json`).features).map(
    ({ properties: { iso3 }, geometry }) => {
      const { status, name } = statuses.get(iso3) ?? { status: 'undetermined', name: '' };
      return { type: 'Feature', properties: { iso3, status, name }, geometry };
    },
  );
}

function provincesOf(zoom) {
  return withGeometry(readJson(`work/levels/units-${zoom}.json`).features).map(({ properties, geometry }) => {
    const { code, iso3, name } = properties;
    return { type: 'Feature', properties: { code, iso3, name }, geometry };
  });
}

const lakes = await readInlandWater('lakes');
const rivers = await readInlandWater('rivers');
const labels = [...countryLabels(), ...provinceLabels(), ...waterLabels()];
const cities = cityPoints();

/** A tile of zoom z is drawn from zoom z up to z + 1; the last one for ever. */
const shownBy =
  (zoom) =>
  ({ properties }) =>
    zoom === MAX_ZOOM || properties.min_zoom < zoom + 1;

/** Returns the layers of one zoom: name, features, whether they are already simplified, margin. */
function layersOf(zoom) {
  const lines = boundariesOf(zoom).filter(
    ({ properties }) => properties.kind !== 'province' || zoom >= PROVINCE_LINES_FROM_ZOOM,
  );
  const shape = { tolerance: 0, buffer: BUFFER };
  const water = { tolerance: 2, buffer: BUFFER };
  const label = { tolerance: 0, buffer: POINT_BUFFER };
  return [
    { name: 'country', features: countriesOf(zoom), ...shape },
    { name: 'admin1', features: zoom >= PROVINCE_FROM_ZOOM ? provincesOf(zoom) : [], ...shape },
    { name: 'lake', features: zoom >= INLAND_WATER_FROM_ZOOM ? lakes : [], ...water },
    { name: 'river', features: zoom >= INLAND_WATER_FROM_ZOOM ? rivers : [], ...water },
    { name: 'boundary', features: lines, ...shape },
    { name: 'city', features: cities.filter(shownBy(zoom)), ...label },
    { name: 'label', features: labels.filter(shownBy(zoom)), ...label },
  ].filter(({ features }) => features.length > 0);
}

/** Cuts one layer at one zoom. `maxZoom` is one above for water, whose corners are still to be thinned. */
function cutLayer({ features, tolerance, buffer }, zoom) {
  const isThinned = tolerance === 0 || zoom === MAX_ZOOM;
  const options = {
    maxZoom: isThinned ? zoom : zoom + 1,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance,
    extent: EXTENT,
    buffer,
  };
  const index = new GeoJSONVT({ type: 'FeatureCollection', features }, options);
  const coordinates = index.tileCoords.filter(({ z }) => z === zoom);
  return coordinates.map(({ x, y }) => ({ x, y, tile: index.getTile(zoom, x, y) }));
}

function cutZoom(zoom) {
  const tiles = new Map();
  for (const layer of layersOf(zoom)) {
    for (const { x, y, tile } of cutLayer(layer, zoom)) {
      if (!tile || tile.features.length === 0) continue;
      const key = `${x}/${y}`;
      if (!tiles.has(key)) tiles.set(key, { z: zoom, x, y, layers: {} });
      tiles.get(key).layers[layer.name] = tile;
    }
  }
  const sorted = [...tiles.values()].sort((a, b) => a.x - b.x || a.y - b.y);
  return sorted.map(({ z, x, y, layers }) => ({
    z,
    x,
    y,
    bytes: Buffer.from(vtpbf.fromGeojsonVt(layers, { version: 2, extent: EXTENT })),
  }));
}

const tiles = [];
for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
  const cut = cutZoom(zoom);
  const size = cut.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`zoom ${zoom}: ${cut.length} tiles, ${Math.round(size / 1000)} kB`);
  tiles.push(...cut);
}
writePack('dist/base.pack', tiles);

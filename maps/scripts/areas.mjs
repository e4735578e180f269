// Writes dist/areas.bin: countries and admin-1 units for finding the place of a point.
// The format is described in README.md; `tests/areas.mjs` is its reader.
import { boundsOf, polygonsOf } from './bounds.mjs';
import { labelOf } from './labels.mjs';
import { readJson, writeFile } from './tables.mjs';

const MAGIC = 'SITAREA1';
const PER_DEGREE = 1e5;
const fixed = (degrees) => Math.round(degrees * PER_DEGREE);

/** Grows a list of bytes: unsigned and zigzag varints, length-prefixed UTF-8. */
class Bytes {
  list = [];
  unsigned(value) {
    for (; value > 127; value = Math.floor(value / 128)) this.list.push((value % 128) | 128);
    this.list.push(value);
  }
  signed(value) {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }
  text(value) {
    const utf8 = Buffer.from(value, 'utf8');
    this.unsigned(utf8.length);
    this.list.push(...utf8);
  }
}

/** Returns a ring in fixed point, without its closing point and without points that fall together. */
function toFixedRing(ring) {
  const points = ring.slice(0, -1).map(([lon, lat]) => [fixed(lon), fixed(lat)]);
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

function writeRings(bytes, geometry) {
  const polygons = polygonsOf(geometry)
    .map((rings) => rings.map(toFixedRing).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0);
  let [lastX, lastY] = [0, 0];
  bytes.unsigned(polygons.length);
  for (const rings of polygons) {
    bytes.unsigned(rings.length);
    for (const ring of rings) {
      bytes.unsigned(ring.length);
      for (const [x, y] of ring) {
        bytes.signed(x - lastX);
        bytes.signed(y - lastY);
        [lastX, lastY] = [x, y];
      }
    }
  }
}

function writeArea(bytes, kind, { code, iso3, name, names }, geometry) {
  const label = labelOf(geometry);
  bytes.unsigned(kind);
  for (const text of [code, iso3, name, names]) bytes.text(text);
  for (const degrees of [label.lon, label.lat, ...boundsOf(polygonsOf(geometry))]) {
    bytes.signed(fixed(degrees));
  }
  writeRings(bytes, geometry);
}

const countryNames = new Map(readJson('dist/countries.json').map((row) => [row.iso3, row]));
const placed = (feature) => feature.geometry && feature.properties.iso3;
const countries = readJson('work/levels/countries-6.json').features.filter(placed);
const units = readJson('work/levels/units-6.json').features.filter(placed);
countries.sort((a, b) => (a.properties.iso3 < b.properties.iso3 ? -1 : 1));
units.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));

const bytes = new Bytes();
for (const { properties, geometry } of countries) {
  const { names, aka } = countryNames.get(properties.iso3);
  const area = { code: properties.iso3, iso3: properties.iso3, name: names.en, names: aka.join('|') };
  writeArea(bytes, 0, area, geometry);
}
for (const { properties, geometry } of units) writeArea(bytes, 1, properties, geometry);

const head = Buffer.alloc(12);
head.write(MAGIC, 'latin1');
head.writeUInt32LE(countries.length + units.length, 8);
writeFile('dist/areas.bin', Buffer.concat([head, Buffer.from(bytes.list)]));

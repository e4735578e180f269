// Reads dist/areas.bin (format: README.md) and answers which area holds a point.
import { readFileSync } from 'node:fs';

const PER_DEGREE = 1e5;

/** Returns all areas: {kind, code, iso3, name, names, label, bbox, polygons} in degrees. */
export function readAreas(url = new URL('../dist/areas.bin', import.meta.url)) {
  const data = readFileSync(url);
  if (data.toString('latin1', 0, 8) !== 'SITAREA1') throw new Error(`${url} is not an area file`);
  let at = 12;
  const unsigned = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = data[at++];
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  const signed = () => {
    const value = unsigned();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const text = () => {
    const length = unsigned();
    at += length;
    return data.toString('utf8', at - length, at);
  };
  const numbers = (count) => Array.from({ length: count }, () => signed() / PER_DEGREE);
  const polygons = () => {
    let [x, y] = [0, 0];
    const point = () => {
      x += signed();
      y += signed();
      return [x / PER_DEGREE, y / PER_DEGREE];
    };
    const ring = () => Array.from({ length: unsigned() }, point);
    return Array.from({ length: unsigned() }, () => Array.from({ length: unsigned() }, ring));
  };
  const area = () => ({
    kind: unsigned() === 0 ? 'country' : 'admin1',
    code: text(),
    iso3: text(),
    name: text(),
    names: text().split('|').filter(Boolean),
    label: numbers(2),
    bbox: numbers(4),
    polygons: polygons(),
  });
  const areas = Array.from({ length: data.readUInt32LE(8) }, area);
  if (at !== data.length) throw new Error(`${data.length - at} bytes follow the last area`);
  return areas;
}

function crosses([x1, y1], [x2, y2], [lon, lat]) {
  return y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
}

/** Says whether a point lies in an area, by the even-odd rule over all its rings. */
export function holds({ bbox: [west, south, east, north], polygons }, point) {
  const [lon, lat] = point;
  const beside = west <= east ? lon < west || lon > east : lon < west && lon > east;
  if (beside || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0; i < ring.length; i++) {
      if (crosses(ring[i], ring[(i + 1) % ring.length], point)) inside = !inside;
    }
  }
  return inside;
}

/** Returns the area of a kind that holds the point, or undefined at sea. */
export const locate = (areas, kind, point) => areas.find((area) => area.kind === kind && holds(area, point));

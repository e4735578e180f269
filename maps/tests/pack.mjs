// Reads dist/base.pack and, of a vector tile, the layers with their features' properties (formats: README.md
// and the Mapbox Vector Tile specification 2.1). Geometry is left unread.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const HEAD_BYTES = 12;
const ENTRY_BYTES = 20;

/** Returns {count, tile(z, x, y)}; a tile that is not in the pack is undefined. */
export function readPack(url = new URL('../dist/base.pack', import.meta.url)) {
  const data = readFileSync(url);
  if (data.toString('latin1', 0, 8) !== 'SITPACK1') throw new Error(`${url} is not a tile pack`);
  const count = data.readUInt32LE(8);
  const entry = (i) => [0, 1, 2, 3, 4].map((column) => data.readUInt32LE(HEAD_BYTES + ENTRY_BYTES * i + 4 * column));
  const keys = Array.from({ length: count }, (_, i) => entry(i));
  const find = (z, x, y) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [kz, kx, ky] = keys[middle];
      if (kz - z || kx - x || ky - y) {
        if ((kz - z || kx - x || ky - y) < 0) low = middle + 1;
        else high = middle;
      } else return keys[middle];
    }
    return undefined;
  };
  const tile = (z, x, y) => {
    const found = find(z, x, y);
    return found && readTile(gunzipSync(data.subarray(found[3], found[3] + found[4])));
  };
  return { count, keys, tile };
}

/** Yields [field number, value] of a protocol buffer message; bytes for length-delimited fields. */
function* fieldsOf(bytes) {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const wire = tag & 7;
    if (wire === 0) yield [tag >> 3, varint()];
    else {
      const length = wire === 2 ? varint() : wire === 1 ? 8 : 4;
      at += length;
      yield [tag >> 3, bytes.subarray(at - length, at)];
    }
  }
}

function readValue(bytes) {
  const [[field, value]] = fieldsOf(bytes);
  if (field === 1) return value.toString('utf8');
  if (field === 2) return value.readFloatLE();
  if (field === 3) return value.readDoubleLE();
  if (field === 6) return value % 2 ? -(value + 1) / 2 : value / 2;
  return field === 7 ? value === 1 : value;
}

function readLayer(bytes) {
  const layer = { name: '', keys: [], values: [], features: [] };
  for (const [field, value] of fieldsOf(bytes)) {
    if (field === 1) layer.name = value.toString('utf8');
    if (field === 2) layer.features.push(value);
    if (field === 3) layer.keys.push(value.toString('utf8'));
    if (field === 4) layer.values.push(readValue(value));
  }
  const properties = (feature) => {
    const tags = [...fieldsOf(feature)].find(([field]) => field === 2)?.[1] ?? Buffer.alloc(0);
    const numbers = [];
    let [value, unit] = [0, 1];
    for (const byte of tags) {
      value += (byte & 127) * unit;
      unit *= 128;
      if (byte < 128) {
        numbers.push(value);
        [value, unit] = [0, 1];
      }
    }
    const pairs = Array.from({ length: numbers.length / 2 }, (_, i) => numbers.slice(2 * i, 2 * i + 2));
    return Object.fromEntries(pairs.map(([key, of]) => [layer.keys[key], layer.values[of]]));
  };
  return [layer.name, layer.features.map(properties)];
}

/** Returns the layers of a tile: name → list of properties. */
function readTile(bytes) {
  const layers = [...fieldsOf(bytes)].filter(([field]) => field === 3);
  return Object.fromEntries(layers.map(([, layer]) => readLayer(layer)));
}

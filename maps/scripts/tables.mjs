// Reads and writes the small files of the build: tab-separated facts, JSON, GeoJSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns the absolute path of a file inside `maps/`. */
export const inMaps = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Returns the rows of a tab-separated file as objects keyed by its first line. */
export function readTable(path) {
  const [head, ...lines] = readFileSync(inMaps(path), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}

export const readJson = (path) => JSON.parse(readFileSync(inMaps(path), 'utf8'));

/** Writes a file, making its folder when that is missing. */
export function writeFile(path, bytes) {
  mkdirSync(dirname(inMaps(path)), { recursive: true });
  writeFileSync(inMaps(path), bytes);
}

/** Writes an array as JSON with one element per line, so that a change shows as one line. */
export function writeJsonLines(path, rows) {
  writeFile(path, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

/** Writes features as one GeoJSON collection. */
export function writeFeatures(path, features) {
  writeFile(path, JSON.stringify({ type: 'FeatureCollection', features }));
}

// Writes tiles into one file that is read by a binary search: head, index, gzip blobs (README.md).
// fflate compresses in plain JavaScript, so every version of Node writes the same bytes.
import { gzipSync } from 'fflate';
import { writeFile } from './tables.mjs';

const MAGIC = 'SITPACK1';
const HEAD_BYTES = 12;
const ENTRY_BYTES = 20;

/** Writes tiles {z, x, y, bytes}, already sorted by z, then x, then y. */
export function writePack(path, tiles) {
  const blobs = tiles.map(({ bytes }) => gzipSync(bytes, { level: 9, mtime: 0 }));
  const head = Buffer.alloc(HEAD_BYTES + ENTRY_BYTES * tiles.length);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(tiles.length, 8);
  let offset = head.length;
  tiles.forEach(({ z, x, y }, i) => {
    const entry = [z, x, y, offset, blobs[i].length];
    entry.forEach((value, column) => {
      head.writeUInt32LE(value, HEAD_BYTES + ENTRY_BYTES * i + 4 * column);
    });
    offset += blobs[i].length;
  });
  writeFile(path, Buffer.concat([head, ...blobs]));
}

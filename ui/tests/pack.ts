/** Reads tiles of the base map from its pack, for developing in a plain browser (the format is in `maps/README.md`). */
import packUrl from '@maps/dist/base.pack?url';

const HEAD = 12;
const ENTRY = 20;
let pack: Promise<DataView> | undefined;

async function load(): Promise<DataView> {
  return new DataView(await (await fetch(packUrl)).arrayBuffer());
}

/** Returns a tile unpacked, no bytes where there is open sea. */
export async function packedTile(z: number, x: number, y: number): Promise<ArrayBuffer> {
  pack ??= load();
  const view = await pack;
  const count = view.getUint32(8, true);
  for (let at = HEAD; at < HEAD + count * ENTRY; at += ENTRY) {
    const [tz, tx, ty] = [0, 4, 8].map((part) => view.getUint32(at + part, true));
    if (tz !== z || tx !== x || ty !== y) continue;
    const offset = view.getUint32(at + 12, true);
    const bytes = new Uint8Array(view.buffer, offset, view.getUint32(at + 16, true)).slice();
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  }
  return new ArrayBuffer(0);
}

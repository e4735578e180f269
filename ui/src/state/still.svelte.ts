/**
 * Which map did the window show last? A still of it is kept beside what it was drawn from, and shown when the window opens until the
 * map is drawn, where that would be the same: of the same stored events and records, under the same view. Otherwise there is none.
 */
import { asked, backend } from '@/backend';
import { desk } from './desk.svelte';
import { recordMap } from './recordMap.svelte';
import { selection } from './selection.svelte';
import { texts } from './texts.svelte';
import { theme } from './theme.svelte';
import { view } from './view.svelte';

/** Pixels as they stood on the screen. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each, row by row from above. */
  bytes: Uint8ClampedArray<ArrayBuffer>;
}

/** Digits that count of longitude, latitude and zoom: less than a hundredth of a pixel is the same place. */
const PLACE_DIGITS = 7;
/** Width and height stand before the pixels. */
const HEAD_BYTES = 8;
const PIXEL_BYTES = 4;

export class Still {
  /** All that the map is to be drawn from, as one text; `null` before the desk is open. Its first line is what is stored. */
  key: string | null = $derived(keyOf());

  #found = $state.raw<{ key: string; pixels: Pixels } | null>(null);
  #isOver = false;
  #kept: string | null = null;

  /** What the map will show, until it does; `null` without a still of just that. */
  pixels: Pixels | null = $derived(this.#found && this.#found.key === this.key ? this.#found.pixels : null);

  /** Looks for a still of what the window is about to show. */
  async find(): Promise<void> {
    const { key } = this;
    if (key === null || this.#isOver) return;
    try {
      const pixels = unpacked(await backend().findStill(key));
      if (pixels && !this.#isOver) this.#found = { key, pixels };
    } catch {
      // The map comes by itself, and a profile that cannot be read tells so elsewhere.
    }
  }

  /** The map shows itself, or somebody moved it: from now on there is no still to be shown. */
  end(): void {
    this.#isOver = true;
    this.#found = null;
  }

  /** The map is being drawn anew: what was kept may not be what it shows. */
  forget(): void {
    this.#kept = null;
  }

  /** Keeps what the map shows while it is at rest, unless that was kept already. `draw` is asked only where it is wanted. */
  async keep(draw: () => Pixels | null): Promise<void> {
    const { key } = this;
    if (key === null || key === this.#kept || !isToldPlainly()) return;
    const [drawn, pixels] = [selection.key, draw()];
    if (!pixels) return;
    this.#kept = key;
    try {
      // The core answers by another key once it has other events.
      const { key: now } = await backend().putFilter(selection.filter);
      if (now === drawn && (await backend().keepStill(packed(key, pixels)))) performance.mark('still-kept');
    } catch {
      // Nothing is lost: the next start draws its map.
    }
  }
}

export const still = new Still();

function keyOf(): string | null {
  const { opening } = desk;
  if (!opening) return null;
  const { center, zoom, layers, ...rest } = view.present();
  const place = [...center, zoom].map((number) => number.toFixed(PLACE_DIGITS));
  const members = opening.subregions.map(({ id, members }) => [id, members]);
  // What was done up to a day is drawn by that day; nothing else that is drawn knows of today.
  const day = layers.includes('engagements') ? opening.today : null;
  const beside = [recordMap.distanceKm, texts.locale, theme.drawn, globalThis.devicePixelRatio, day, members];
  return `${opening.stamp}\n${JSON.stringify([rest, place, layers.toSorted(), ...beside], inOrder)}`;
}

/** Tells whether the map shows what is asked for, nothing that the next start will not have selected, and what the next start shows. */
function isToldPlainly(): boolean {
  // A window opens with the record.
  if (desk.exercise) return false;
  const isTold = selection.key !== null && selection.key === selection.toldKey && selection.fault === null;
  return isTold && !asked.failed && selection.event === null && recordMap.selected === null;
}

/** Puts the parts of a value in the order of their names: what was stored meanwhile may come back in another. */
function inOrder(_name: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** Returns the key, a zero, width and height, and the pixels. */
function packed(key: string, { width, height, bytes }: Pixels): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(key);
  const all = new Uint8Array(name.length + 1 + HEAD_BYTES + bytes.length);
  const head = new DataView(all.buffer, name.length + 1, HEAD_BYTES);
  all.set(name);
  head.setUint32(0, width);
  head.setUint32(PIXEL_BYTES, height);
  all.set(bytes, name.length + 1 + HEAD_BYTES);
  return all;
}

/** Returns the pixels behind their width and height; `null` where there are not as many as these say. */
function unpacked(buffer: ArrayBuffer): Pixels | null {
  if (buffer.byteLength <= HEAD_BYTES) return null;
  const head = new DataView(buffer);
  const [width, height] = [head.getUint32(0), head.getUint32(PIXEL_BYTES)];
  if (buffer.byteLength !== HEAD_BYTES + width * height * PIXEL_BYTES) return null;
  return { width, height, bytes: new Uint8ClampedArray(buffer, HEAD_BYTES) };
}

/** The still over a map: it stands until the map shows the same by itself, and the next one is kept whenever the map is at rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { FIRST_MAP_MS, selection } from '@/state/selection.svelte';
import { type Pixels, still } from '@/state/still.svelte';
import { MapRest } from './mapRest';

/** How long the map must be at rest until a still of it is kept. */
const KEEP_AFTER_MS = 3000;
/** How long it must be until it takes the place of the still, longer than frames are held back; and how long that is waited for. */
const SWAP_AFTER_MS = 500;
const SWAP_PATIENCE_MS = 3000;
/** The longest that a still stands, whether the map has come or not. */
const LONGEST_MS = 15_000;
/** How often whoever waits for the end of the still looks. */
const LOOK_MS = 100;
/** What the core keeps at most. */
const MOST_BYTES = 64 * 2 ** 20;

export class StillOnMap {
  /** How many pixels the map has. */
  #size = $state.raw({ width: 0, height: 0 });
  #isAsking = $state(false);
  #isPainted = false;
  #isLeft = false;
  #keeping: MapRest | null = null;
  #swapping: MapRest | null = null;
  readonly #timers: ReturnType<typeof setTimeout>[] = [];

  /** The still, where it is of just this size. */
  pixels: Pixels | null = $derived(
    still.pixels?.width === this.#size.width && still.pixels.height === this.#size.height ? still.pixels : null,
  );
  /** What the map asks about beside its tiles: nothing at first, while the still has what they would answer, for its tiles come first. */
  told: string | null = $derived(this.pixels && !this.#isAsking ? null : selection.toldKey);

  /** Follows what is shown from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      // The still is the picture of the filter: panels need not wait for the map.
      const key = selection.key;
      if (this.pixels && key !== null) untrack(() => selection.drawn(key));
    });
    $effect(() => {
      if (selection.fault) still.end();
    });
    $effect(() => {
      void [still.key, selection.event, recordMap.selected];
      this.#keeping?.begin();
    });
  }

  /** Takes the map that lies under the still. Returns what lets it go. */
  attach(map: MapLibreMap): () => void {
    const canvas = map.getCanvas();
    const resized = () => {
      this.#size = { width: canvas.width, height: canvas.height };
    };
    resized();
    map.on('resize', resized);
    for (const type of ['mousedown', 'touchstart', 'wheel'] as const) map.once(type, () => still.end());
    map.once('webglcontextlost', () => {
      still.end();
      // What it shows from now on may be nothing.
      this.#keeping?.end();
    });
    this.#keeping = new MapRest(
      map,
      KEEP_AFTER_MS,
      () => void still.keep(() => pixelsOf(canvas)),
      () => still.forget(),
    );
    this.#later(FIRST_MAP_MS, () => this.#ask());
    this.#later(LONGEST_MS, () => still.end());
    return () => {
      this.#isLeft = true;
      this.#timers.forEach(clearTimeout);
      this.#swapping?.end();
      this.#keeping?.end();
      this.#keeping = null;
      // Whoever comes back to the map finds it as it is.
      still.end();
    };
  }

  /** The map shows a picture. With the first one, what else is drawn on it is asked for, and when that is there the still goes. */
  painted(map: MapLibreMap): void {
    this.#ask();
    if (this.#isPainted) return;
    this.#isPainted = true;
    const end = () => {
      this.#swapping?.end();
      still.end();
    };
    this.#swapping = new MapRest(map, SWAP_AFTER_MS, end);
    this.#later(SWAP_PATIENCE_MS, end);
  }

  /** Waits until the map shows itself. */
  async over(): Promise<void> {
    while (!this.#isLeft && this.pixels) await new Promise((then) => setTimeout(then, LOOK_MS));
  }

  #ask(): void {
    this.#isAsking = true;
  }

  #later(wait_ms: number, then: () => void): void {
    this.#timers.push(setTimeout(then, wait_ms));
  }
}

/** Returns what a canvas shows; `null` where that is nothing or more than is kept, or the window gives no second one. */
export function pixelsOf(canvas: HTMLCanvasElement): Pixels | null {
  const { width, height } = canvas;
  const size = 4 * width * height;
  if (size === 0 || size > MOST_BYTES) return null;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [width, height];
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(canvas, 0, 0);
  return { width, height, bytes: context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer> };
}

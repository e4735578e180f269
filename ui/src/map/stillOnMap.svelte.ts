/** The still over a map: it stands until the map shows the same by itself, and the next one is kept whenever the map is at rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { FIRST_MAP_MS, selection } from '@/state/selection.svelte';
import { type Pixels, still } from '@/state/still.svelte';
import { MapRest } from './mapRest';

/** How long the map must be at rest until a still of it is kept. */
export const KEEP_AFTER_MS = 3000;
/** How long it must be until it takes the place of the still, and how long that is waited for. */
const SWAP_AFTER_MS = 100;
const SWAP_PATIENCE_MS = 3000;
/** The longest that a still stands: a map that did not come by then does not come. */
const LONGEST_MS = 15_000;

export class StillOnMap {
  /** How many pixels the map has. */
  #size = $state.raw({ width: 0, height: 0 });
  #isAsking = $state(false);
  #keeping: MapRest | null = null;
  #swap: () => void = () => {};

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
      if (this.pixels && selection.key !== null) selection.drawn(selection.key);
    });
    $effect(() => {
      if (selection.fault) still.end();
    });
    $effect(() => {
      void still.key;
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
    for (const type of ['mousedown', 'touchstart', 'wheel', 'webglcontextlost'] as const)
      map.once(type, () => still.end());
    const keep = () => void still.keep(() => pixelsOf(canvas));
    this.#keeping = new MapRest(map, KEEP_AFTER_MS, keep, () => still.forget());
    this.#swap = () => this.#endAtRest(map);
    const timers = [setTimeout(() => this.#ask(), FIRST_MAP_MS), setTimeout(() => still.end(), LONGEST_MS)];
    return () => {
      timers.forEach(clearTimeout);
      this.#keeping?.end();
      this.#keeping = null;
      // Whoever comes back to the map finds it as it is.
      still.end();
    };
  }

  /** The map shows its first picture; what else is drawn on it is asked for now. */
  painted(): void {
    if (this.#isAsking) return;
    this.#ask();
    this.#swap();
  }

  /** Waits until the map shows itself. */
  async over(): Promise<void> {
    while (this.pixels) await new Promise((then) => setTimeout(then, SWAP_AFTER_MS));
  }

  #ask(): void {
    this.#isAsking = true;
  }

  #endAtRest(map: MapLibreMap): void {
    if (!this.pixels) {
      still.end();
      return;
    }
    const end = () => {
      clearTimeout(patience);
      rest.end();
      still.end();
    };
    const rest = new MapRest(map, SWAP_AFTER_MS, end);
    const patience = setTimeout(end, SWAP_PATIENCE_MS);
  }
}

/** Returns what a canvas shows; `null` where the window gives no second one. */
export function pixelsOf(canvas: HTMLCanvasElement): Pixels | null {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return null;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [width, height];
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(canvas, 0, 0);
  return { width, height, bytes: context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer> };
}

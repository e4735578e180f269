/** Takes stills of a map while it is at rest. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pixels } from '@/state/still.svelte';

/** How long a map must be at rest: it costs some hundredths of a second, and nobody waits for it. */
export const REST_MS = 3000;

/** Calls back whenever the map was at rest for a while, from now until the function that is returned is called. */
export function whenAtRest(map: MapLibreMap, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moves = () => clearTimeout(timer);
  const rests = () => {
    clearTimeout(timer);
    timer = setTimeout(then, REST_MS);
  };
  map.on('render', moves);
  map.on('idle', rests);
  return () => {
    clearTimeout(timer);
    map.off('render', moves);
    map.off('idle', rests);
  };
}

/** Returns what a canvas shows; `null` where the window gives no second one. */
export function pixelsOf(canvas: HTMLCanvasElement): Pixels | null {
  const { width, height } = canvas;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [width, height];
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) return null;
  context.drawImage(canvas, 0, 0);
  return { width, height, bytes: context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer> };
}

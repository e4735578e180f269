/** What the map offers to the rest of the window: fitting, flying, panning, picking, and its picture. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Box, MapHandle } from '@/state/camera.svelte';
import { cornersOf, insetsFor } from './bounds';

/** What only the page around the map knows. */
export interface Surroundings {
  /** Width of a panel that lies over the map at its inline end, in CSS pixels. */
  panelPx: () => number;
  rightToLeft: () => boolean;
  /** How long a change of place takes, in milliseconds; zero under reduced motion. */
  calmMs: () => number;
  pick: () => void;
  picture: () => Promise<Uint8Array>;
}

const PAN_SHARE = 0.25;

/** Returns the handle of a map. A place that was fitted stays so when the map's room changes, until someone moves the map. */
export function handleOf(map: MapLibreMap, around: Surroundings): MapHandle {
  let fitted: Box | null = null;
  const fitBox = (box: Box, duration: number) => {
    const { clientWidth, clientHeight } = map.getContainer();
    const padding = insetsFor(clientWidth, clientHeight, around.panelPx(), around.rightToLeft());
    map.fitBounds(cornersOf(box), { padding, duration, maxZoom: 9, linear: true });
  };
  map.on('resize', () => {
    if (fitted) fitBox(fitted, 0);
  });
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) fitted = null;
  });
  return {
    fit: (box) => {
      fitted = box;
      fitBox(box, around.calmMs());
    },
    fly: (center, zoom) => {
      fitted = null;
      map.easeTo({ center, zoom, duration: around.calmMs() });
    },
    pan: (right, down) => {
      fitted = null;
      const { clientWidth, clientHeight } = map.getContainer();
      map.panBy([right * clientWidth * PAN_SHARE, down * clientHeight * PAN_SHARE], { duration: around.calmMs() });
    },
    zoomBy: (levels) => {
      fitted = null;
      map.easeTo({ zoom: map.getZoom() + levels, duration: around.calmMs() });
    },
    pick: around.pick,
    picture: around.picture,
  };
}

/** Returns the duration of a design token such as `--calm`, in milliseconds. */
export function durationMs(element: Element, token: string): number {
  const text = getComputedStyle(element).getPropertyValue(token).trim();
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.endsWith('ms') ? value : value * 1000;
}

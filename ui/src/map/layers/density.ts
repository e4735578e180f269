/** Density in five stepped bands of the sequential scale: no glow, and a clear ground below the first band. */

import type { ExpressionSpecification } from 'maplibre-gl';
import { DENSITY_UNTIL_ZOOM } from '../resolution';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

/** Density from which each band begins; the ground lies below the first. */
const BANDS = [0.06, 0.16, 0.34, 0.58, 0.82] as const;
const CLEAR = 'transparent';
/** How far an event reaches in the kernel, in CSS pixels, by zoom: linear between, even beyond. */
const RADIUS_PX = [
  [2, 10],
  [4, 22],
  [7, 48],
] as const;

/** Returns how far an event reaches at a zoom, in CSS pixels. */
export function densityRadiusPx(zoom: number): number {
  const [[least, first], , [, widest]] = RADIUS_PX;
  if (zoom <= least) return first;
  for (const [index, [until, px]] of RADIUS_PX.entries()) {
    const [from, before] = RADIUS_PX[Math.max(0, index - 1)] ?? [until, px];
    if (zoom <= until) return before + ((px - before) * (zoom - from)) / Math.max(1, until - from);
  }
  return widest;
}

/** Returns the layer of the density. */
export function densityLayers(state: LayerState): PlacedLayer[] {
  if (state.drawing !== 'density' || !state.picture) return [];
  return [
    {
      slot: 'events',
      layer: {
        id: 'density',
        type: 'heatmap',
        source: SOURCE.grid,
        'source-layer': TILE.grid,
        maxzoom: DENSITY_UNTIL_ZOOM,
        paint: {
          'heatmap-weight': weight(state),
          'heatmap-intensity': 1,
          'heatmap-radius': [
            'interpolate',
            ['linear'],
            ['zoom'],
            ...RADIUS_PX.flat(),
          ] as unknown as ExpressionSpecification,
          'heatmap-color': [
            'step',
            ['heatmap-density'],
            CLEAR,
            ...BANDS.flatMap((from, band) => [from, state.colours.sequential[band] ?? CLEAR]),
          ] as unknown as ExpressionSpecification,
          'heatmap-opacity': 0.9,
        },
      },
    },
  ];
}

/** A grid cell weighs its value against the strongest class of the cells, so that one full cell reaches the last band. */
function weight(state: LayerState): ExpressionSpecification {
  const field = state.measure === 'deaths' ? 'deaths' : 'events';
  const strongest = Math.max(1, state.classes && state.measure !== 'change' ? (state.classes.breaks.at(-1) ?? 1) : 8);
  return ['min', 1, ['/', ['coalesce', ['get', field], 1], strongest]];
}

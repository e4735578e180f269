/** Density in five stepped bands of the sequential scale: no glow, and a clear ground below the first band. */

import type { ExpressionSpecification } from 'maplibre-gl';
import { DENSITY_UNTIL_ZOOM } from '../resolution';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

/** Density from which each band begins; the ground lies below the first. */
const BANDS = [0.06, 0.16, 0.34, 0.58, 0.82] as const;
const CLEAR = 'transparent';
/** The weight of a grid cell that is as strong as the strongest class. */
const WHOLE_WEIGHT = 1000;
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
          // The core weighs a grid cell against the strongest class of the cells: one full cell reaches the last band.
          'heatmap-weight': ['/', ['get', 'weight'], WHOLE_WEIGHT],
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

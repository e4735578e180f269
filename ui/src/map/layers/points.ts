/**
 * Rings: surface fill, ink stroke, area in proportion to deaths; no deaths are the smallest ring. At low zoom one ring
 * stands for the events of a grid cell, and its area follows the measure.
 */

import type { CircleLayerSpecification, ExpressionSpecification } from 'maplibre-gl';
import { DENSITY_UNTIL_ZOOM } from '../resolution';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

/** Radius of the smallest ring, which stands for no deaths, in CSS pixels. */
export const SMALLEST_RING_PX = 2.4;
const LARGEST_RING_PX = 22;
const RING_PX_PER_ROOT_DEATH = 1.15;
/** Rings are smaller from afar, so that they do not hide the map. */
const FAR_ZOOM = 3;
const FULL_ZOOM = 6;
const FAR_SHARE = 0.6;

/** Returns the radius of a ring for a number of deaths (or events), in CSS pixels. */
export function ringRadius(value: number, weight: number): number {
  return weight * Math.min(LARGEST_RING_PX, Math.max(SMALLEST_RING_PX, RING_PX_PER_ROOT_DEATH * Math.sqrt(value)));
}

function radius(value: ExpressionSpecification, weight: number): ExpressionSpecification {
  return [
    '*',
    weight,
    ['min', LARGEST_RING_PX, ['max', SMALLEST_RING_PX, ['*', RING_PX_PER_ROOT_DEATH, ['sqrt', value]]]],
  ];
}

/** Returns the layers of the events of the period. */
export function pointLayers(state: LayerState): PlacedLayer[] {
  if (!state.picture || state.drawing === 'cells') return [];
  const rings = ringLayer('points', SOURCE.points, state, state.measure === 'deaths' ? 'deaths' : 'events');
  if (state.drawing === 'density') rings.minzoom = DENSITY_UNTIL_ZOOM;
  return [{ slot: 'marks', layer: rings }];
}

/** Returns the layers of the events of the month at the cursor. They replace each other without a fade. */
export function monthLayers(state: LayerState): PlacedLayer[] {
  if (!state.month) return [];
  const rings = ringLayer('month', SOURCE.month, state, 'deaths');
  if (state.drawing === 'points' && state.picture) {
    rings.paint = { ...rings.paint, 'circle-color': state.colours.ink, 'circle-stroke-color': state.colours.surface };
  }
  return [{ slot: 'marks', layer: rings }];
}

function ringLayer(
  id: string,
  source: string,
  state: LayerState,
  grouped: 'events' | 'deaths',
): CircleLayerSpecification {
  const deaths: ExpressionSpecification = ['coalesce', ['get', 'deaths'], 0];
  const value: ExpressionSpecification =
    grouped === 'deaths' ? deaths : ['case', ['has', 'events'], ['get', 'events'], deaths];
  return {
    id,
    type: 'circle',
    source,
    'source-layer': TILE.points,
    layout: { 'circle-sort-key': ['*', -1, value] },
    paint: {
      'circle-color': state.colours.surface,
      'circle-stroke-color': state.colours.ink,
      'circle-stroke-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        FAR_ZOOM,
        0.8 * state.weight,
        FULL_ZOOM,
        1.1 * state.weight,
      ],
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        FAR_ZOOM,
        radius(value, state.weight * FAR_SHARE),
        FULL_ZOOM,
        radius(value, state.weight),
      ],
      'circle-radius-transition': { duration: 0 },
    },
  };
}

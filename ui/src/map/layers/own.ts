/** The boundaries that an office loads over the base map's. */

import { type LayerState, type PlacedLayer, SOURCE } from './state';

/** Returns the layer of the office's own boundaries. */
export function ownLayers(state: LayerState): PlacedLayer[] {
  if (!state.ownBoundaries) return [];
  return [
    {
      slot: 'marks',
      layer: {
        id: 'own-boundaries',
        type: 'line',
        source: SOURCE.own,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': state.colours.frontier, 'line-width': 1.4 * state.weight },
      },
    },
  ];
}

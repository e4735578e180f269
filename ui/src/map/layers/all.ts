/** All layers of events in the order in which they lie on each other. */

import { areaLayers } from './areas';
import { cellLayers } from './cells';
import { coverageLayers } from './coverage';
import { densityLayers } from './density';
import { impreciseLayers } from './imprecise';
import { ownLayers } from './own';
import { monthLayers, pointLayers } from './points';
import { selectionLayers } from './selection';
import type { LayerState, PlacedLayer } from './state';

/** Returns the layers for a state, lowest first. */
export function layersFor(state: LayerState): PlacedLayer[] {
  return [
    ...areaLayers(),
    ...coverageLayers(state),
    ...impreciseLayers(state),
    ...densityLayers(state),
    ...cellLayers(state),
    ...ownLayers(state),
    ...selectionLayers(state).filter(({ layer }) => layer.type === 'line'),
    ...pointLayers(state),
    ...monthLayers(state),
    ...selectionLayers(state).filter(({ layer }) => layer.type === 'circle'),
  ];
}

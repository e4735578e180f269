/** All layers of ours in the order in which they lie on each other. */

import { areaLayers } from './areas';
import { cellLayers } from './cells';
import { coverageLayers } from './coverage';
import { densityLayers } from './density';
import { hotspotLayers } from './hotspots';
import { impreciseLayers } from './imprecise';
import { outlookLayers } from './outlook';
import { ownLayers } from './own';
import { monthLayers, pointLayers } from './points';
import { recordLayers } from './record';
import { routeLayers } from './routes';
import { selectionLayers } from './selection';
import type { LayerState, PlacedLayer } from './state';

/** Returns the layers for a state, lowest first. */
export function layersFor(state: LayerState): PlacedLayer[] {
  return [
    ...areaLayers(),
    ...coverageLayers(state),
    ...outlookLayers(state),
    ...impreciseLayers(state),
    ...densityLayers(state),
    ...cellLayers(state),
    ...hotspotLayers(state),
    ...ownLayers(state),
    // A selected line is seen as a rim around the route: its dash says how far it is known.
    ...selectionLayers(state).filter(({ layer }) => layer.type === 'line'),
    ...routeLayers(state),
    ...pointLayers(state),
    ...monthLayers(state),
    ...recordLayers(state),
    ...selectionLayers(state).filter(({ layer }) => layer.type === 'circle'),
  ];
}

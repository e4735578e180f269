/** Hot cells: one outline around those that are joined, whole where few can be false, dashed where more can. */
import { type LayerState, type PlacedLayer, SOURCE } from './state';

const WIDTH_PX = 1.7;
const DASH = [2.4, 1.6];

/** Returns the layers of the hot cells; none while their layer is off or nothing is known of them. */
export function hotspotLayers(state: LayerState): PlacedLayer[] {
  if (!state.hotspots) return [];
  const paint = { 'line-color': state.colours.ink, 'line-width': WIDTH_PX * state.weight };
  const line = { type: 'line', source: SOURCE.hotspots, layout: { 'line-join': 'round' } } as const;
  return [
    {
      slot: 'events',
      layer: {
        id: 'hot',
        ...line,
        filter: ['==', ['get', 'level'], 'hot'],
        paint: { ...paint, 'line-dasharray': DASH },
      },
    },
    { slot: 'events', layer: { id: 'very-hot', ...line, filter: ['==', ['get', 'level'], 'very_hot'], paint } },
  ];
}

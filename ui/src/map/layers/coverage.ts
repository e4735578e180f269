/** Countries that the map is about and the stored events do not cover: hatched, since no data is not zero. */

import { AREAS, BASE_FIELD, BASE_LAYER } from '../base';
import { PATTERN } from '../patterns';
import type { LayerState, PlacedLayer } from './state';

/** Returns the hatched countries. */
export function coverageLayers(state: LayerState): PlacedLayer[] {
  const uncovered = state.members.filter((iso3) => !state.covered.includes(iso3));
  if (!state.noData || uncovered.length === 0) return [];
  return [
    {
      slot: 'land',
      layer: {
        id: 'no-data',
        type: 'fill',
        source: AREAS,
        'source-layer': BASE_LAYER.countries,
        filter: ['in', ['get', BASE_FIELD.iso3], ['literal', uncovered]],
        paint: { 'fill-pattern': PATTERN.hatch },
      },
    },
  ];
}

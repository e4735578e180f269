/** The ground: countries that the map is not about, and countries that the stored events do not cover (no data, not zero). */

import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { BASE, BASE_FIELD, BASE_LAYER } from '../base';
import { PATTERN } from '../patterns';
import type { LayerState, PlacedLayer } from './state';

const ISO3: ExpressionSpecification = ['get', BASE_FIELD.iso3];

/** Returns the layers of the ground. */
export function coverageLayers(state: LayerState): PlacedLayer[] {
  const layers: PlacedLayer[] = [];
  if (state.members.length > 0) {
    const outside: FilterSpecification = ['!', ['in', ISO3, ['literal', [...state.members]]]];
    layers.push({
      slot: 'land',
      layer: {
        id: 'land-far',
        type: 'fill',
        source: BASE,
        'source-layer': BASE_LAYER.countries,
        filter: outside,
        paint: { 'fill-color': state.colours.landFar },
      },
    });
  }
  const uncovered = state.members.filter((iso3) => !state.covered.includes(iso3));
  if (state.noData && uncovered.length > 0) {
    layers.push({
      slot: 'land',
      layer: {
        id: 'no-data',
        type: 'fill',
        source: BASE,
        'source-layer': BASE_LAYER.countries,
        filter: ['in', ISO3, ['literal', uncovered]],
        paint: { 'fill-pattern': PATTERN.hatch },
      },
    });
  }
  return layers;
}

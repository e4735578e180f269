/** Events known only to an area: the area dotted, with a dotted edge. Never a point. */

import type { FilterSpecification } from 'maplibre-gl';
import { AREAS, BASE_FIELD, BASE_LAYER } from '../base';
import { PATTERN } from '../patterns';
import type { LayerState, PlacedLayer } from './state';

/** Returns the dotted areas. */
export function impreciseLayers(state: LayerState): PlacedLayer[] {
  const { admin1, countries } = state.imprecise;
  return [
    ...dotted('imprecise-country', BASE_LAYER.countries, BASE_FIELD.iso3, countries, PATTERN.sparse, state),
    ...dotted('imprecise-admin1', BASE_LAYER.admin1, BASE_FIELD.admin1, admin1, PATTERN.dots, state),
  ];
}

function dotted(
  id: string,
  sourceLayer: string,
  field: string,
  codes: readonly string[],
  pattern: string,
  state: LayerState,
): PlacedLayer[] {
  if (codes.length === 0) return [];
  const filter: FilterSpecification = ['in', ['get', field], ['literal', [...codes]]];
  const place = { source: AREAS, 'source-layer': sourceLayer, filter };
  return [
    {
      slot: 'land',
      layer: { id, type: 'fill', ...place, paint: { 'fill-pattern': pattern, 'fill-opacity': 0.6 } },
    },
    {
      slot: 'land',
      layer: {
        id: `${id}-edge`,
        type: 'line',
        ...place,
        paint: {
          'line-color': state.colours.sequential[3],
          'line-width': 0.7 * state.weight,
          'line-dasharray': [2.8, 3.6],
          'line-opacity': 0.6,
        },
      },
    },
  ];
}

/** Areas that are not seen but found under the pointer. */

import { AREAS, BASE_LAYER } from '../base';
import type { PlacedLayer } from './state';

/** Ids of the layers that answer which country and which division lie under a point. */
export const AREA = { country: 'area-country', admin1: 'area-admin1' } as const;

/** Returns the unseen areas. */
export function areaLayers(): PlacedLayer[] {
  return [
    {
      slot: 'land',
      layer: {
        id: AREA.country,
        type: 'fill',
        source: AREAS,
        'source-layer': BASE_LAYER.countries,
        paint: { 'fill-opacity': 0 },
      },
    },
    {
      slot: 'land',
      layer: {
        id: AREA.admin1,
        type: 'fill',
        source: AREAS,
        'source-layer': BASE_LAYER.admin1,
        paint: { 'fill-opacity': 0 },
      },
    },
  ];
}

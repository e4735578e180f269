/** Sea, land, lakes and rivers: what lies under everything. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors';
import { SOURCE, TILE_LAYER } from './names';

/** Returns the colour of land: that of the chosen subregion's countries, and a further one for all others. */
export function landColour(flavor: Flavor, members: readonly string[]): string | ExpressionSpecification {
  if (members.length === 0) return flavor.land;
  return ['match', ['get', 'iso3'], [...members], flavor.land, flavor.landFar];
}

/** Returns the layers from the sea up to the rivers. */
export function groundLayers(flavor: Flavor, members: readonly string[]): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': flavor.sea } },
    {
      id: 'land',
      type: 'fill',
      source: SOURCE,
      'source-layer': TILE_LAYER.country,
      paint: { 'fill-color': landColour(flavor, members) },
    },
    {
      id: 'lake',
      type: 'fill',
      source: SOURCE,
      'source-layer': TILE_LAYER.lake,
      paint: { 'fill-color': flavor.sea, 'fill-outline-color': flavor.river },
    },
    {
      id: 'river',
      type: 'line',
      source: SOURCE,
      'source-layer': TILE_LAYER.river,
      minzoom: 3,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          0.4 * flavor.stroke_px,
          5,
          flavor.stroke_px,
          9,
          2 * flavor.stroke_px,
        ],
      },
    },
  ];
}

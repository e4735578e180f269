/** H3 cells in five classes, with a seam of land between them. Empty cells are not drawn. */

import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { classColour, FEW_EVENTS } from '../classes';
import { PATTERN } from '../patterns';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

const SEAM_PX = 0.6;

/** Cells that say too little about a change. */
const FEW: ExpressionSpecification = [
  'all',
  ['<', ['coalesce', ['get', 'events'], 0], FEW_EVENTS],
  ['<', ['coalesce', ['get', 'before'], 0], FEW_EVENTS],
];

/** Returns the layers of the cells; none while the classes are not known. */
export function cellLayers(state: LayerState): PlacedLayer[] {
  if (state.drawing !== 'cells' || !state.picture) return [];
  const colour = classColour(state.classes, state.measure, state.colours);
  if (!colour) return [];
  const cells = { source: SOURCE.cells, 'source-layer': TILE.cells };
  const layers: PlacedLayer['layer'][] = [
    {
      id: 'cells',
      type: 'fill',
      ...cells,
      filter: drawnFilter(state),
      paint: { 'fill-color': colour, 'fill-antialias': false },
    },
  ];
  if (state.measure === 'change') {
    const filter = FEW as FilterSpecification;
    layers.push({ id: 'cells-few', type: 'fill', ...cells, filter, paint: { 'fill-pattern': PATTERN.few } });
  }
  const seam = { 'line-color': state.colours.land, 'line-width': SEAM_PX * state.weight };
  layers.push({ id: 'cells-seam', type: 'line', ...cells, paint: seam });
  return layers.map((layer) => ({ slot: 'events', layer }));
}

function drawnFilter(state: LayerState): FilterSpecification {
  if (state.measure === 'change') return ['!', FEW] as FilterSpecification;
  // A cell that had events only in the period before is there for the change alone.
  return ['>', ['get', 'events'], 0];
}

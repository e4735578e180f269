/** H3 cells in five classes, with a seam of land between them. Empty cells are not drawn. */

import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { FEW_EVENTS, shadeColours } from '../classes';
import { PATTERN } from '../patterns';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

const SEAM_PX = 0.6;

/** Cells that have a class: those that had events only in the period before are there for the change alone. */
const CLASSED: FilterSpecification = ['has', 'shade'];
/** Cells that say too little about a change. */
const FEW: ExpressionSpecification = [
  'all',
  ['<', ['coalesce', ['get', 'events'], 0], FEW_EVENTS],
  ['<', ['coalesce', ['get', 'before'], 0], FEW_EVENTS],
];

/** Returns the layers of the cells. They stay as they are under any filter: the core says which shade each cell has. */
export function cellLayers(state: LayerState): PlacedLayer[] {
  if (state.drawing !== 'cells' || !state.picture) return [];
  const [lowest, ...rest] = shadeColours(state.colours);
  const shades = rest.flatMap((colour, index) => [index + 1, colour]);
  const colour = ['step', ['get', 'shade'], lowest, ...shades] as unknown as ExpressionSpecification;
  const cells = { source: SOURCE.cells, 'source-layer': TILE.cells };
  const change = state.measure === 'change';
  const drawn = (change ? ['all', CLASSED, ['!', FEW]] : CLASSED) as FilterSpecification;
  const layers: PlacedLayer['layer'][] = [
    {
      id: 'cells',
      type: 'fill',
      ...cells,
      filter: drawn,
      paint: { 'fill-color': colour, 'fill-antialias': false },
    },
  ];
  if (change) {
    const filter = ['all', CLASSED, FEW] as FilterSpecification;
    layers.push({ id: 'cells-few', type: 'fill', ...cells, filter, paint: { 'fill-pattern': PATTERN.few } });
  }
  const seam = { 'line-color': state.colours.land, 'line-width': SEAM_PX * state.weight };
  layers.push({ id: 'cells-seam', type: 'line', ...cells, filter: CLASSED, paint: seam });
  return layers.map((layer) => ({ slot: 'events', layer }));
}

/**
 * Routes as directed lines: width is volume in three classes, dash is certainty, the arrow at the middle says which way. A
 * stretch near a border with violence near it lies heavier, with a dark casing, under the line.
 */
import type { ExpressionSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { RECORD_IMAGE } from '../recordImages';
import { type LayerState, type PlacedLayer, SOURCE } from './state';

/** Ids of the layers that the pointer asks. */
export const ROUTE_LAYER = {
  overlap: 'record-route-overlap',
  seen: 'record-route-seen',
  reported: 'record-route-reported',
  supposed: 'record-route-supposed',
  crossing: 'record-route-crossing',
} as const;

/** Width of the line of each class of volume, in CSS pixels. */
export const WIDTHS_PX = [1.4, 2.6, 4.2] as const;
const CASING_PX = 2.4;
const OVERLAP_PX = 5;
const OVERLAP_CASING_PX = 8;

type Certainty = 'seen' | 'reported' | 'supposed';
/** Solid seen, long dash reported, dots supposed; in widths of the line. */
export const DASHES: Readonly<Record<Certainty, readonly number[] | null>> = {
  seen: null,
  reported: [5, 3],
  supposed: [0, 2.4],
};

/** Returns the lines of the routes, with their arrows and crossings. */
export function routeLayers(state: LayerState): PlacedLayer[] {
  if (!state.record.includes('routes')) return [];
  const { surface, ink, route } = state.colours;
  const layers: PlacedLayer['layer'][] = [
    line('record-route-overlap-casing', 'overlap', ink, OVERLAP_CASING_PX, state),
    line(ROUTE_LAYER.overlap, 'overlap', surface, OVERLAP_PX, state),
    line('record-route-casing', 'line', surface, CASING_PX, state, { 'line-opacity': 0.85 }),
    ...(['seen', 'reported', 'supposed'] as const).map((certainty) => certaintyLine(certainty, route, state)),
    symbol(ROUTE_LAYER.crossing, 'crossing', `${RECORD_IMAGE.crossing}`, state),
    arrows(state),
  ];
  return layers.map((layer) => ({ slot: 'marks', layer }));
}

function width(more: number, state: LayerState): ExpressionSpecification {
  const [small, medium, large] = WIDTHS_PX.map((px) => (px + more) * state.weight);
  return ['match', ['get', 'width'], 3, large, 2, medium, small] as ExpressionSpecification;
}

function line(
  id: string,
  part: 'overlap' | 'line',
  colour: string,
  more: number,
  state: LayerState,
  paint: LineLayerSpecification['paint'] = {},
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE.routes,
    filter: ['==', ['get', 'part'], part],
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: { 'line-color': colour, 'line-width': width(more, state), ...paint },
  };
}

function certaintyLine(certainty: Certainty, colour: string, state: LayerState): LineLayerSpecification {
  const layer = line(ROUTE_LAYER[certainty], 'line', colour, 0, state);
  const dash = DASHES[certainty];
  return {
    ...layer,
    filter: ['all', ['==', ['get', 'part'], 'line'], ['==', ['get', 'certainty'], certainty]],
    layout: { 'line-join': 'round', 'line-cap': certainty === 'reported' ? 'butt' : 'round' },
    paint: { ...layer.paint, ...(dash ? { 'line-dasharray': [...dash] } : {}) },
  };
}

function symbol(id: string, part: string, image: string, state: LayerState): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.routes,
    filter: ['==', ['get', 'part'], part],
    layout: {
      'icon-image': image,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-size': state.weight,
    },
  };
}

/** The arrow turns with the line, and grows with its width. */
function arrows(state: LayerState): SymbolLayerSpecification {
  const layer = symbol('record-route-arrow', 'arrow', RECORD_IMAGE.arrow, state);
  const size = (share: number) => share * state.weight;
  return {
    ...layer,
    layout: {
      ...layer.layout,
      'icon-rotate': ['get', 'turn'],
      'icon-rotation-alignment': 'map',
      'icon-size': ['match', ['get', 'width'], 3, size(1.3), 2, size(1.05), size(0.85)],
    },
  };
}

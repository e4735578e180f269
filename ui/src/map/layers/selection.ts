/** What is selected: an accent line with a light casing under it, so that it is seen on every ground. */

import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import { AREAS, BASE_FIELD, BASE_LAYER } from '../base';
import { liftOf } from './record';
import { type LayerState, type PlacedLayer, SOURCE, TILE } from './state';

const LINE_PX = 2.6;
const CASING_PX = 5;

/** Returns the outline of the selected place, and the rings of the selected event and of what is selected of the record. */
export function selectionLayers(state: LayerState): PlacedLayer[] {
  return [...placeLayers(state), ...recordLine(state), ...eventLayers(state), ...recordRing(state)];
}

function placeLayers(state: LayerState): PlacedLayer[] {
  const outline = outlineOf(state);
  if (!outline) return [];
  const line = (id: string, colour: string, width: number, opacity: number): PlacedLayer => ({
    slot: 'marks',
    layer: {
      id,
      type: 'line',
      ...outline,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width * state.weight, 'line-opacity': opacity },
    } satisfies LineLayerSpecification,
  });
  return [
    line('selected-casing', state.colours.surface, CASING_PX, 0.85),
    line('selected', state.colours.accent, LINE_PX, 1),
  ];
}

interface Outline {
  source: string;
  'source-layer'?: string;
  filter: FilterSpecification;
}

function outlineOf({ selected: place, outlook }: LayerState): Outline | null {
  switch (place?.type) {
    case 'country':
      return {
        source: AREAS,
        'source-layer': BASE_LAYER.countries,
        filter: ['==', ['get', BASE_FIELD.iso3], place.iso3],
      };
    case 'admin1':
      return {
        source: AREAS,
        'source-layer': BASE_LAYER.admin1,
        filter: ['==', ['get', BASE_FIELD.admin1], place.code],
      };
    case 'cell':
      if (outlook?.units === 'cells') {
        return { source: SOURCE.outlook, filter: ['==', ['get', 'cell'], place.cell] };
      }
      return { source: SOURCE.cells, 'source-layer': TILE.cells, filter: ['==', ['get', 'cell'], place.cell] };
    default:
      return null;
  }
}

function eventLayers(state: LayerState): PlacedLayer[] {
  if (!state.selectedEvent) return [];
  const ring = (id: string, colour: string, width: number): PlacedLayer => ({
    slot: 'marks',
    layer: {
      id,
      type: 'circle',
      source: SOURCE.event,
      paint: {
        'circle-radius': 8 * state.weight,
        'circle-opacity': 0,
        'circle-stroke-color': colour,
        'circle-stroke-width': width * state.weight,
      },
    },
  });
  return [
    ring('selected-event-casing', state.colours.surface, CASING_PX),
    ring('selected-event', state.colours.accent, LINE_PX),
  ];
}

/** The selected route. Its source holds a line or a point, never both, so that one of the two layers draws. */
function recordLine(state: LayerState): PlacedLayer[] {
  if (!state.selectedRecord) return [];
  const line = (id: string, colour: string, width: number): PlacedLayer => ({
    slot: 'marks',
    layer: {
      id,
      type: 'line',
      source: SOURCE.selectedRecord,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': width * state.weight },
    },
  });
  return [
    line('selected-record-casing', state.colours.surface, 2 * CASING_PX),
    line('selected-record', state.colours.accent, CASING_PX + LINE_PX),
  ];
}

/** Rings around the selected mark, the larger ones around warnings; those that stand higher than their place have them there. */
function recordRing(state: LayerState): PlacedLayer[] {
  if (!state.selectedRecord) return [];
  const ring = (id: string, of: 'place' | 'division' | 'country', colour: string, width: number): PlacedLayer => ({
    slot: 'marks',
    layer: {
      id: of === 'place' ? id : `${id}-${of}`,
      type: 'circle',
      source: SOURCE.selectedRecord,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['==', ['coalesce', ['get', 'of'], 'place'], of]],
      paint: {
        'circle-radius': ['match', ['get', 'what'], 'warning', 15 * state.weight, 11 * state.weight],
        'circle-opacity': 0,
        'circle-stroke-color': colour,
        'circle-stroke-width': width * state.weight,
        'circle-translate': liftOf(of, state.weight),
      },
    },
  });
  return (['place', 'division', 'country'] as const).flatMap((of) => [
    ring('selected-record-ring-casing', of, state.colours.surface, CASING_PX),
    ring('selected-record-ring', of, state.colours.accent, LINE_PX),
  ]);
}

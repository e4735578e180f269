/**
 * The record over the events: warnings as triangles, presence as squares, engagements as discs and rings, trafficking as squares with
 * a letter. Form says how grave, whose and how far; no colour carries a meaning of its own.
 */
import { FONT } from '@maps/styles/fonts';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { RECORD_IMAGE } from '../recordImages';
import { type LayerState, type PlacedLayer, SOURCE } from './state';

/** Ids of the layers, by what they draw; the pointer asks them. */
export const RECORD_LAYER = {
  warnings: 'record-warnings',
  presence: 'record-presence',
  engagements: 'record-engagements',
  traffickingFine: 'record-trafficking-fine',
  traffickingCoarse: 'record-trafficking-coarse',
} as const;

/** From this zoom on squares of presence carry initials. */
export const INITIALS_FROM_ZOOM = 6;
/** From this zoom on trafficking is drawn by cells of half a degree, before by cells of two. */
const FINE_FROM_ZOOM = 5.5;
const TEXT_PX = 11;
/** How much higher than the middle of its area a mark of warnings stands, so that the name there can be read. */
const LIFT_PX = 23;
/** From this zoom on divisions carry their names. */
const DIVISION_NAMES_FROM_ZOOM = 6;

/** Returns the squares, discs and rings of the record. */
export function recordLayers(state: LayerState): PlacedLayer[] {
  const on = (name: LayerState['record'][number]) => state.record.includes(name);
  const layers = [
    ...(on('trafficking') ? [traffickingLayer('coarse', state), traffickingLayer('fine', state)] : []),
    ...(on('engagements') ? [engagementLayer(state)] : []),
    ...(on('presence') ? [presenceLayer(state)] : []),
  ];
  const warnings = on('warnings') ? [warningLayer(state)] : [];
  return [
    ...layers.map((layer) => ({ slot: 'marks' as const, layer })),
    // No name of a town or a country is written over a warning.
    ...warnings.map((layer) => ({ slot: 'top' as const, layer })),
  ];
}

/** What all symbols have in common: none gives way to another, and its words give way before it does. */
function symbols(id: string, source: string, state: LayerState): SymbolLayerSpecification & { layout: object } {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-size': state.weight,
      'text-font': [...FONT.regular],
      'text-size': TEXT_PX * state.weight,
      'text-anchor': 'left',
      'text-offset': [0.7, 0],
      'text-optional': true,
    },
    paint: { 'text-color': state.colours.ink, 'text-halo-color': state.colours.surface, 'text-halo-width': 1.4 },
  };
}

/** Returns by how many pixels the mark of an area stands higher than its middle: of a country always, of a division beside its name. */
export function liftOf(
  of: 'place' | 'division' | 'country',
  weight: number,
): [number, number] | ExpressionSpecification {
  const up: [number, number] = [0, -LIFT_PX * weight];
  if (of === 'place') return [0, 0];
  return of === 'country' ? up : ['step', ['zoom'], ['literal', [0, 0]], DIVISION_NAMES_FROM_ZOOM, ['literal', up]];
}

/** Returns the one of two offsets that a mark has: where it stands higher, and where it stands in the middle. */
function lifted(up: [number, number], flat: [number, number]): ExpressionSpecification {
  const higherFor = (...areas: string[]): ExpressionSpecification => [
    'case',
    ['in', ['get', 'of'], ['literal', areas]],
    ['literal', up],
    ['literal', flat],
  ];
  return ['step', ['zoom'], higherFor('country'), DIVISION_NAMES_FROM_ZOOM, higherFor('country', 'division')];
}

/** The gravest lie on top, names of the map give way, and the number stands beside what stands for more than one. */
function warningLayer(state: LayerState): SymbolLayerSpecification {
  const layer = symbols(RECORD_LAYER.warnings, SOURCE.warnings, state);
  layer.layout = {
    ...layer.layout,
    'icon-image': [
      'concat',
      `${RECORD_IMAGE.warning}-`,
      ['get', 'level'],
      '-',
      ['get', 'known'],
      '-',
      ['get', 'stage'],
    ],
    'icon-offset': lifted([0, -LIFT_PX], [0, 0]),
    'icon-ignore-placement': false,
    'icon-padding': 0,
    'symbol-sort-key': ['get', 'rank'],
    'text-field': ['get', 'label'],
    'text-font': [...FONT.bold],
    'text-offset': lifted([1.4, -LIFT_PX / TEXT_PX], [1.4, 0]),
    'text-allow-overlap': true,
  };
  return layer;
}

function presenceLayer(state: LayerState): SymbolLayerSpecification {
  const layer = symbols(RECORD_LAYER.presence, SOURCE.presence, state);
  layer.layout = {
    ...layer.layout,
    'icon-image': ['concat', `${RECORD_IMAGE.presence}-`, ['get', 'who'], '-', ['get', 'known']],
    'text-field': ['step', ['zoom'], '', INITIALS_FROM_ZOOM, ['get', 'label']] as ExpressionSpecification,
  };
  return layer;
}

function engagementLayer(state: LayerState): SymbolLayerSpecification {
  const layer = symbols(RECORD_LAYER.engagements, SOURCE.engagements, state);
  layer.layout = {
    ...layer.layout,
    'icon-image': ['concat', `${RECORD_IMAGE.engagement}-`, ['get', 'state']],
    'text-field': ['get', 'label'],
    'text-font': [...FONT.bold],
    'text-offset': [0.9, 0],
  };
  return layer;
}

/** The four kinds of one cell stand beside each other, two and two. */
function traffickingLayer(grain: 'fine' | 'coarse', state: LayerState): SymbolLayerSpecification {
  const fine = grain === 'fine';
  const id = fine ? RECORD_LAYER.traffickingFine : RECORD_LAYER.traffickingCoarse;
  const layer = symbols(id, SOURCE.trafficking, state);
  layer.filter = ['==', ['get', 'grain'], grain];
  if (fine) layer.minzoom = FINE_FROM_ZOOM;
  else layer.maxzoom = FINE_FROM_ZOOM;
  const size = (px: number) => px * state.weight;
  layer.layout = {
    ...layer.layout,
    'icon-image': ['concat', `${RECORD_IMAGE.trafficking}-`, ['get', 'kind']],
    'icon-size': ['step', ['get', 'count'], size(0.62), 10, size(0.8), 100, size(1), 1000, size(1.25)],
    'icon-offset': [
      'match',
      ['get', 'kind'],
      'people',
      ['literal', [-9, -9]],
      'drugs',
      ['literal', [9, -9]],
      'arms',
      ['literal', [-9, 9]],
      ['literal', [9, 9]],
    ],
    'symbol-sort-key': ['get', 'count'],
  };
  return layer;
}

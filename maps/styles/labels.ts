/** Names on the map: waters in italics, countries in tracked capitals, capitals with a square, towns with a dot. */
import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors';
import { FONT } from './fonts';
import { ANCHOR, SOURCE, TILE_LAYER } from './names';

/** Languages of the United Nations. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';

/** Each label carries the zoom from which it has room; the filter is judged at whole zooms. */
const HAS_ROOM: ExpressionSpecification = ['<=', ['get', 'min_zoom'], ['+', ['zoom'], 0.5]];

const kindIs = (kind: string): FilterSpecification => ['all', ['==', ['get', 'kind'], kind], HAS_ROOM];

/** Returns the name in a language; cities have one in Russian and Arabic where the register has it. */
function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name_${language}`], ['get', 'name'], ['get', 'name_en']];
}

function haloOf(flavor: Flavor, width: number) {
  return { 'text-halo-color': flavor.halo, 'text-halo-width': width * Math.sqrt(flavor.text_px / 11) };
}

function waterLabels(flavor: Flavor, language: Language): SymbolLayerSpecification {
  return {
    id: ANCHOR.marks,
    type: 'symbol',
    source: SOURCE,
    'source-layer': TILE_LAYER.label,
    filter: kindIs('water'),
    layout: {
      'text-field': nameIn(language),
      'text-font': [...FONT.italic],
      'text-size': 1.05 * flavor.text_px,
      'text-max-width': 7,
    },
    paint: { 'text-color': flavor.ink3, ...haloOf(flavor, 0.6) },
  };
}

function provinceLabels(flavor: Flavor): SymbolLayerSpecification {
  return {
    id: 'label-admin1',
    type: 'symbol',
    source: SOURCE,
    'source-layer': TILE_LAYER.label,
    minzoom: 6,
    filter: kindIs('admin1'),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [...FONT.regular],
      'text-size': flavor.text_px,
      'text-letter-spacing': 0.04,
      'text-max-width': 7,
    },
    paint: { 'text-color': flavor.ink3, ...haloOf(flavor, 1.2) },
  };
}

function countryLabels(flavor: Flavor, language: Language): SymbolLayerSpecification {
  const size = flavor.text_px;
  return {
    id: 'label-country',
    type: 'symbol',
    source: SOURCE,
    'source-layer': TILE_LAYER.label,
    maxzoom: 8,
    filter: kindIs('country'),
    layout: {
      'text-field': nameIn(language),
      'text-font': [...FONT.regular],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 0.9 * size, 5, 1.1 * size],
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.14,
      'text-line-height': 1.15,
      'text-max-width': 8,
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'symbol-sort-key': ['-', 0, ['get', 'size']],
    },
    paint: { 'text-color': flavor.ink3, ...haloOf(flavor, 1.4) },
  };
}

/** Returns the layer of capitals or of towns. Outside the chosen countries, only capitals, and from zoom 5. */
function cityLayer(
  flavor: Flavor,
  language: Language,
  members: readonly string[],
  capital: boolean,
): SymbolLayerSpecification {
  const isNear: ExpressionSpecification = ['in', ['get', 'iso3'], ['literal', [...members]]];
  const isFarCapital: ExpressionSpecification = ['all', capital, ['>=', ['zoom'], 5]];
  const near: ExpressionSpecification[] = members.length > 0 ? [['any', isNear, isFarCapital]] : [];
  return {
    id: capital ? 'label-capital' : 'label-town',
    type: 'symbol',
    source: SOURCE,
    'source-layer': TILE_LAYER.city,
    minzoom: capital ? 3 : 4,
    filter: ['all', ['==', ['get', 'capital'], capital ? 1 : 0], ['<=', ['get', 'min_zoom'], ['zoom']], ...near],
    layout: {
      'icon-image': capital ? 'capital' : 'town',
      'icon-padding': 0,
      'text-field': nameIn(language),
      'text-font': [...FONT.regular],
      'text-size': capital ? 1.1 * flavor.text_px : flavor.text_px,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-max-width': 12,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': capital ? flavor.ink : flavor.ink2, ...haloOf(flavor, 1.4) },
  };
}

/** Returns the labels, lowest first: what is placed last wins the room. */
export function labelLayers(
  flavor: Flavor,
  language: Language,
  members: readonly string[],
): SymbolLayerSpecification[] {
  return [
    waterLabels(flavor, language),
    provinceLabels(flavor),
    cityLayer(flavor, language, members, false),
    countryLabels(flavor, language),
    cityLayer(flavor, language, members, true),
  ];
}

/** Composes the base map's style from its parts. It asks for tiles and for nothing else. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors';
import { groundLayers } from './ground';
import { type Language, labelLayers } from './labels';
import { boundaryLayers } from './lines';
import { PROMOTED_ID, SOURCE } from './names';

export { FLAVORS, type Flavor } from './flavors';
export { loadMapFonts } from './fonts';
export { landColour } from './ground';
export { type MapImage, type MapImageName, mapImages } from './images';
export type { Language } from './labels';
export { ANCHOR, PROMOTED_ID, SOURCE, TILE_LAYER } from './names';

/** Zoom of the deepest tiles; the map draws them larger beyond it. */
export const TILES_MAX_ZOOM = 6;

export interface BaseStyleOptions {
  /** Template with {z}/{x}/{y}. */
  readonly tileUrl: string;
  readonly language: Language;
  /** Countries of the chosen subregion by ISO 3166-1 alpha-3; none: all land is alike. */
  readonly members?: readonly string[];
  /** Template of glyph ranges. Left out, the page's own fonts draw every letter. */
  readonly glyphs?: string;
}

/** Returns the style of the base map in one look and one language. */
export function baseStyle(flavor: Flavor, options: BaseStyleOptions): StyleSpecification {
  const { tileUrl, language, members = [], glyphs } = options;
  return {
    version: 8,
    name: `Sitroom ${flavor.name}`,
    ...(glyphs === undefined ? {} : { glyphs }),
    sources: {
      [SOURCE]: {
        type: 'vector',
        tiles: [tileUrl],
        minzoom: 0,
        maxzoom: TILES_MAX_ZOOM,
        promoteId: { ...PROMOTED_ID },
        attribution: 'Natural Earth; GeoNames, CC BY 4.0',
      },
    },
    layers: [...groundLayers(flavor, members), ...boundaryLayers(flavor), ...labelLayers(flavor, language, members)],
  };
}

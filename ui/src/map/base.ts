/** The base map as the layers of events know it: its style in the theme and language of the window, and its names. */
import { ANCHOR, baseStyle, FLAVORS, type Language, PROMOTED_ID, SOURCE, TILE_LAYER } from '@maps/styles/style';
import type { StyleSpecification } from 'maplibre-gl';
import type { DrawnTheme } from '@/state/theme.svelte';
import type { Anchors } from './apply';
import { BASE_TILES } from './protocols';

/** The base map's source. */
export const BASE = SOURCE;

/**
 * A second source of the base map's tiles, for areas of which the layers of events pick some. Which they pick changes with every filter;
 * were they cut from the base map's own source, all of it would be laid out again each time, labels and all.
 */
export const AREAS = 'areas';

/** Layers within its tiles. */
export const BASE_LAYER = { countries: TILE_LAYER.country, admin1: TILE_LAYER.admin1 } as const;

/** Properties that name its features. */
export const BASE_FIELD = { iso3: PROMOTED_ID.country, admin1: PROMOTED_ID.admin1 } as const;

/** The base layers that ours lie under: fills under provinces, cells under boundaries, rings under labels, warnings under nothing. */
export const ANCHORS: Anchors = { ...ANCHOR, top: undefined };

const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** What decides the look of the base map. */
export interface BaseLook {
  theme: DrawnTheme;
  locale: string;
  /** Alpha-3 codes that the map is about; the other countries stand back. */
  members: readonly string[];
}

/** Returns the style of the base map. */
export function styleOf(look: BaseLook): StyleSpecification {
  const language = LANGUAGES.find((known) => known === look.locale) ?? 'en';
  return baseStyle(FLAVORS[look.theme], { tileUrl: BASE_TILES, language, members: look.members });
}

/** Names by which others find their way in the base map: source, tile layers, and layers to stand under. */

/** Id of the vector source. */
export const SOURCE = 'base';

/** Layers within a tile. */
export const TILE_LAYER = {
  country: 'country',
  admin1: 'admin1',
  lake: 'lake',
  river: 'river',
  boundary: 'boundary',
  city: 'city',
  label: 'label',
} as const;

/** Property of a feature that names it, for feature state and filters. */
export const PROMOTED_ID = { country: 'iso3', admin1: 'code' } as const;

/**
 * Ids of the style's layers beneath which others are put: fills of areas beneath `admin1` (province lines), cells and
 * densities beneath `boundaries`, points and warnings beneath `labels`.
 */
export const ANCHOR = { land: 'admin1', events: 'boundaries', marks: 'labels' } as const;

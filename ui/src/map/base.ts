/** Names within the base map's tiles and style that layers of events stand on. */

import type { Anchors } from './apply';

/** The base map's source. */
export const BASE = 'base';

/** Layers within its tiles. */
export const BASE_LAYER = { countries: 'country', admin1: 'admin1' } as const;

/** Properties of its features. */
export const BASE_FIELD = { iso3: 'iso3', admin1: 'code' } as const;

/** The base layers that ours lie under: boundaries over cells, labels over rings. */
export const ANCHORS: Anchors = { land: 'admin1', events: 'boundaries', marks: 'labels' };

/** Returns the name of a feature of the base map in a language, else its own name. */
export function nameIn(properties: Record<string, unknown>, locale: string): string {
  return String(properties[`name_${locale}`] ?? properties.name_en ?? properties.name ?? '');
}

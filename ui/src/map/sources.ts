/** The sources: tiles of events from the core for each kind of layer, and those that hold shapes of ours. */

import { TILES_MAX_ZOOM } from '@maps/styles/style';
import type { SourceSpecification } from 'maplibre-gl';
import type { Measure } from '@/contract/Measure';
import type { TileLayer } from '@/contract/TileLayer';
import { AREAS } from './base';
import { SOURCE } from './layers/state';
import { BASE_TILES, type TileCut } from './protocols';

/** What the sources are cut from. */
export interface TileKeys {
  /** Filter of the picture. */
  key: string;
  /** Filter of the month at the cursor; null while there is none. */
  monthKey: string | null;
  /** H3 resolution of the cells. */
  resolution: number;
  measure: Measure;
}

/** A source of tiles: which layer it asks for and down to which zoom tiles are cut. */
interface TileSource {
  id: string;
  layer: TileLayer;
  maxzoom: number;
  ofMonth: boolean;
}

const TILE_SOURCES: readonly TileSource[] = [
  { id: SOURCE.cells, layer: 'cells', maxzoom: 9, ofMonth: false },
  { id: SOURCE.points, layer: 'points', maxzoom: 12, ofMonth: false },
  { id: SOURCE.grid, layer: 'grid', maxzoom: 7, ofMonth: false },
  { id: SOURCE.month, layer: 'points', maxzoom: 12, ofMonth: true },
];

/** Returns what the tiles of each source are cut from. */
export function cutsFor({ key, monthKey, resolution, measure }: TileKeys): Record<string, TileCut> {
  return Object.fromEntries(
    TILE_SOURCES.map(({ id, layer, ofMonth }): [string, TileCut] => {
      const cut = { key: ofMonth ? (monthKey ?? key) : key, layer };
      // Points are the same whatever is measured.
      return [id, layer === 'points' ? { ...cut, resolution: 0, measure: 'events' } : { ...cut, resolution, measure }];
    }),
  );
}

/** Returns the sources of tiles as they are put on the map, those of events by the templates of their addresses. */
export function sourcesFor(templates: Readonly<Record<string, string>>): Record<string, SourceSpecification> {
  const tiles = TILE_SOURCES.map(({ id, maxzoom }): [string, SourceSpecification] => [
    id,
    { type: 'vector', tiles: [templates[id] ?? ''], minzoom: 0, maxzoom },
  ]);
  const areas: SourceSpecification = { type: 'vector', tiles: [BASE_TILES], minzoom: 0, maxzoom: TILES_MAX_ZOOM };
  return { ...Object.fromEntries(tiles), [AREAS]: areas };
}

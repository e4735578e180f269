/** The sources: tiles of events from the core for each kind of layer, and those that hold shapes of ours. */
import type { SourceSpecification } from 'maplibre-gl';
import type { TileLayer } from '@/contract/TileLayer';
import { SOURCE } from './layers/state';
import { eventTiles } from './protocols';
import { RECORD_SOURCES } from './recordFeatures';

/** What the sources are cut from. */
export interface TileKeys {
  /** Filter of the picture. */
  key: string;
  /** Filter of the month at the cursor; null while there is none. */
  monthKey: string | null;
  /** H3 resolution of the cells. */
  resolution: number;
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

const NOTHING: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/** Returns the template of each source of tiles. Only cells change with the resolution. */
export function templatesFor(keys: TileKeys): Record<string, string> {
  return Object.fromEntries(
    TILE_SOURCES.map(({ id, layer, ofMonth }) => {
      const key = ofMonth ? (keys.monthKey ?? keys.key) : keys.key;
      return [id, eventTiles(key, layer, layer === 'cells' ? keys.resolution : 0)];
    }),
  );
}

/** Returns all sources as they are first put on the map. */
export function sourcesFor(templates: Readonly<Record<string, string>>): Record<string, SourceSpecification> {
  const tiles = TILE_SOURCES.map(({ id, maxzoom }): [string, SourceSpecification] => [
    id,
    { type: 'vector', tiles: [templates[id] ?? ''], minzoom: 0, maxzoom },
  ]);
  const record = RECORD_SOURCES.map((id): [string, SourceSpecification] => [id, NOTHING]);
  return {
    ...Object.fromEntries([...tiles, ...record]),
    [SOURCE.event]: NOTHING,
    [SOURCE.own]: NOTHING,
    [SOURCE.hotspots]: NOTHING,
    [SOURCE.outlook]: NOTHING,
  };
}

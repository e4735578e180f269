/**
 * Tiles for the map come from the core through two protocols: `base://` for the base map, `core://` for events. A tile
 * without bytes is an empty tile. No request leaves the machine.
 */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { asFault, backend } from '@/backend';
import type { TileLayer } from '@/contract/TileLayer';

/** Template of the base map's tiles. */
export const BASE_TILES = 'base://{z}/{x}/{y}';

/** Returns the template of event tiles under a filter. */
export function eventTiles(key: string, layer: TileLayer, resolution: number): string {
  return `core://${encodeURIComponent(key)}/${layer}/${resolution}/{z}/{x}/{y}`;
}

/** What a `core://` address asks for. */
export interface EventTileAddress {
  key: string;
  layer: TileLayer;
  resolution: number;
  z: number;
  x: number;
  y: number;
}

/** Returns what the address asks for, or null when it is not one of ours. */
export function parseEventTile(url: string): EventTileAddress | null {
  const match = /^core:\/\/([^/]+)\/(cells|points|grid)\/(\d+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  if (!match) return null;
  const [resolution, z, x, y] = match.slice(3).map(Number) as [number, number, number, number];
  return { key: decodeURIComponent(match[1] ?? ''), layer: match[2] as TileLayer, resolution, z, x, y };
}

/** Returns z, x, y of a `base://` address, or null when it is not one. */
export function parseBaseTile(url: string): [number, number, number] | null {
  const match = /^base:\/\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  return match ? (match.slice(1).map(Number) as [number, number, number]) : null;
}

/** MapLibre passes errors on, but not the faults of the core. */
function asError(thrown: unknown): never {
  throw new Error(asFault(thrown).message);
}

let registered = false;

/** Registers both protocols, once for the window. */
export function registerProtocols(): void {
  if (registered) return;
  registered = true;
  addProtocol('base', async ({ url }: RequestParameters) => {
    const tile = parseBaseTile(url);
    if (!tile) throw new Error(`${url} is no address of a base map tile; write base://z/x/y.`);
    return {
      data: await backend()
        .baseTile(...tile)
        .catch(asError),
    };
  });
  addProtocol('core', async ({ url }: RequestParameters) => {
    const tile = parseEventTile(url);
    if (!tile) throw new Error(`${url} is no address of an event tile; write core://key/layer/resolution/z/x/y.`);
    const { key, layer, resolution, z, x, y } = tile;
    return { data: await backend().eventTile(key, layer, resolution, z, x, y).catch(asError) };
  });
}

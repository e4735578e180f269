/**
 * Tiles for the map come from the core through two protocols: `base://` for the base map, `core://` for events. A tile
 * without bytes is an empty tile. No request leaves the machine.
 */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { asFault, backend } from '@/backend';
import type { TileRequest } from '@/contract/TileRequest';

/** Template of the base map's tiles. */
export const BASE_TILES = 'base://{z}/{x}/{y}';

/** What event tiles are cut from, wherever they lie. */
export type TileCut = Omit<TileRequest, 'z' | 'x' | 'y'>;

const cuts = new Map<string, () => TileCut | null>();
let served = 0;

/** Serves event tiles under a name that is like no other; what they are cut from is what `cut` returns as each is asked for. */
export function serveTiles(name: string, cut: () => TileCut | null): string {
  served += 1;
  const own = `${name}-${served}`;
  cuts.set(own, cut);
  return own;
}

/** Serves the tiles of a name no longer. */
export function releaseTiles(name: string): void {
  cuts.delete(name);
}

/** Returns the template of the tiles of a name. The round makes their addresses new: MapLibre keeps pieces of tiles by address. */
export function tileTemplate(name: string, round: number): string {
  return `core://${name}/${round}/{z}/{x}/{y}`;
}

/** Returns which tile an address asks for, or null when none is served there. */
export function parseEventTile(url: string): TileRequest | null {
  const match = /^core:\/\/([^/]+)\/\d+\/(\d+)\/(\d+)\/(\d+)$/.exec(url);
  const cut = match && cuts.get(match[1] ?? '')?.();
  if (!cut) return null;
  const [z, x, y] = match.slice(2).map(Number) as [number, number, number];
  return { ...cut, z, x, y };
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

/** A filter that the core has dropped is on its way out of the window too; a tile that fails could not be asked for anew. */
function orNothing(thrown: unknown): ArrayBuffer {
  return asFault(thrown).code === 'stale' ? new ArrayBuffer(0) : asError(thrown);
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
    if (!tile) throw new Error(`No event tile is served at ${url}.`);
    return { data: await backend().eventTile(tile).catch(orNothing) };
  });
}

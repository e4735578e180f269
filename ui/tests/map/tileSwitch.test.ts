import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameHold, PATIENCE_MS } from '@/map/frameHold';
import { parseEventTile, type TileCut } from '@/map/protocols';
import { TileSwitch } from '@/map/tileSwitch';

const cut = (key: string): TileCut => ({ key, layer: 'cells', resolution: 4, measure: 'events' });

/** A map of one source, whose tiles are there when the test says so. */
class OneSource {
  loaded = false;
  refreshed = 0;
  moving = false;
  frames = 0;
  source = { tiles: [''] };
  #listeners = new Map<string, Set<(event: object) => void>>();

  on(type: string, listener: (event: object) => void) {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
  }
  off(type: string, listener: (event: object) => void) {
    this.#listeners.get(type)?.delete(listener);
  }
  getSource() {
    return this.source;
  }
  isSourceLoaded() {
    return this.loaded;
  }
  refreshTiles() {
    this.refreshed += 1;
    this.loaded = false;
  }
  isMoving() {
    return this.moving;
  }
  triggerRepaint() {
    this.frames += 1;
  }
  /** The last tile comes. */
  arrive() {
    this.loaded = true;
    for (const listener of this.#listeners.get('sourcedata') ?? []) listener({ sourceId: 'events' });
  }
}

function open() {
  const map = new OneSource();
  const around = { changed: vi.fn(), styled: vi.fn(() => true) };
  const tiles = new TileSwitch(map as unknown as MapLibreMap, 'events', around);
  map.source.tiles = [tiles.template];
  const url = () => (map.source.tiles[0] ?? '').replace('{z}', '5').replace('{x}', '15').replace('{y}', '14');
  const asked = () => parseEventTile(url())?.key;
  const show = (key: string) => {
    tiles.want(cut(key));
    tiles.proceed();
  };
  return { map, tiles, around, url, asked, show };
}

/** The same with the tiles of one filter there. */
function shown() {
  const opened = open();
  opened.tiles.begin(cut('first'));
  opened.asked();
  opened.map.arrive();
  opened.around.changed.mockClear();
  return opened;
}

describe('a switch of tiles', () => {
  it('lets a source that is put on the map ask for its first tiles by itself', () => {
    const { map, tiles, around, asked } = open();
    tiles.begin(cut('first'));
    expect([tiles.begun, tiles.settledOnWanted]).toEqual([false, false]);
    expect(asked()).toBe('first');
    expect([tiles.begun, tiles.settledOnWanted, around.changed.mock.calls.length]).toEqual([true, false, 1]);
    map.arrive();
    expect([map.refreshed, tiles.settledOnWanted, around.changed.mock.calls.length]).toEqual([0, true, 2]);
  });

  it('asks for the first tiles under the filter that came last before they were asked for', () => {
    const { map, tiles, show, asked } = open();
    tiles.begin(cut('first'));
    show('second');
    expect([map.refreshed, asked()]).toEqual([0, 'second']);
  });

  it('is settled when the tiles of the new filter are there, and not before', () => {
    const { map, tiles, around, show, asked } = shown();
    show('second');
    expect([map.refreshed, tiles.settledOnWanted, asked()]).toEqual([1, false, 'second']);
    expect(around.changed).not.toHaveBeenCalled();
    map.arrive();
    expect(tiles.settledOnWanted).toBe(true);
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('asks under a new address, since pieces of a tile are kept by it', () => {
    const { show, url } = shown();
    const before = url();
    show('second');
    expect(url()).not.toBe(before);
  });

  it('carries out only the last of those that come while one is under way', () => {
    const { map, tiles, around, show, asked } = shown();
    for (const key of ['second', 'third', 'fourth']) show(key);
    expect([map.refreshed, asked()]).toEqual([1, 'second']);
    map.arrive();
    expect([map.refreshed, asked(), tiles.settledOnWanted]).toEqual([2, 'fourth', false]);
    map.arrive();
    expect(around.changed).toHaveBeenCalledTimes(1);
  });

  it('waits for tiles of what is shown that are still on their way', () => {
    const { map, show, asked } = shown();
    map.loaded = false;
    show('second');
    expect([map.refreshed, asked()]).toEqual([0, 'first']);
    map.arrive();
    expect([map.refreshed, asked()]).toEqual([1, 'second']);
  });

  it('waits until the style is taken up: the old tiles would be made anew instead', () => {
    const { map, tiles, around, show } = shown();
    around.styled.mockReturnValue(false);
    show('second');
    expect([map.refreshed, tiles.settledOnWanted]).toEqual([0, false]);
    around.styled.mockReturnValue(true);
    tiles.proceed();
    expect(map.refreshed).toBe(1);
  });

  it('asks for nothing when the same is asked for again', () => {
    const { map, tiles, show } = shown();
    show('first');
    expect([map.refreshed, tiles.settledOnWanted]).toEqual([0, true]);
  });

  it('serves no tiles when it has ended', () => {
    const { tiles, asked } = shown();
    tiles.end();
    expect(asked()).toBeUndefined();
  });
});

describe('frames that are held back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are drawn as one when they are released', () => {
    const map = new OneSource();
    const frames = new FrameHold(map as unknown as MapLibreMap);
    frames.hold(PATIENCE_MS);
    for (let tile = 0; tile < 6; tile += 1) map.triggerRepaint();
    expect(map.frames).toBe(0);
    frames.release();
    expect(map.frames).toBe(1);
    map.triggerRepaint();
    expect(map.frames).toBe(2);
  });

  it('are drawn all the same while the map moves, and once patience ends', () => {
    const map = new OneSource();
    const frames = new FrameHold(map as unknown as MapLibreMap);
    frames.hold(PATIENCE_MS);
    map.moving = true;
    map.triggerRepaint();
    expect(map.frames).toBe(1);
    map.moving = false;
    map.triggerRepaint();
    expect(map.frames).toBe(1);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(map.frames).toBe(2);
  });
});

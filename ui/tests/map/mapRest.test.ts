import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, counted } from '@/backend';
import { MapRest } from '@/map/mapRest';
import { pixelsOf, StillOnMap } from '@/map/stillOnMap.svelte';
import { openFilter } from '@/state/filter';
import { recordMap } from '@/state/recordMap.svelte';
import { FIRST_MAP_MS } from '@/state/selection.svelte';
import { still } from '@/state/still.svelte';
import { fakeBackend } from '../backend';

const REST_MS = 1000;

/** What a map says of its frames. */
class Frames {
  readonly #listeners = new Map<string, Set<() => void>>();

  on(type: string, then: () => void): void {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(then));
  }

  off(type: string, then: () => void): void {
    this.#listeners.get(type)?.delete(then);
  }

  loaded(): boolean {
    return false;
  }

  say(type: 'render' | 'idle'): void {
    for (const then of this.#listeners.get(type) ?? []) then();
  }
}

let map: Frames;
let then: ReturnType<typeof vi.fn<() => void>>;
let rest: MapRest;

beforeEach(() => {
  vi.useFakeTimers();
  [map, then] = [new Frames(), vi.fn<() => void>()];
  rest = new MapRest(map as unknown as MapLibreMap, REST_MS, then);
});
afterEach(() => {
  rest.end();
  vi.useRealTimers();
});

/** Lets more time pass than a rest takes, and the frame after it. */
const wait = () => vi.advanceTimersByTime(2 * REST_MS);

describe('the rest of a map', () => {
  it('comes once the map has drawn all and nothing more for a while', () => {
    wait();
    expect(then, 'it has not drawn anything yet').not.toHaveBeenCalled();
    map.say('render');
    map.say('idle');
    vi.advanceTimersByTime(REST_MS - 1);
    map.say('render');
    wait();
    expect(then, 'a frame came, and not the last').not.toHaveBeenCalled();
    map.say('idle');
    wait();
    expect(then).toHaveBeenCalledTimes(1);
    wait();
    expect(then, 'one rest is one').toHaveBeenCalledTimes(1);
    map.say('idle');
    rest.end();
    wait();
    map.say('idle');
    wait();
    expect(then, 'nobody waits any more').toHaveBeenCalledTimes(1);
  });

  it('begins anew with what the map is to be drawn from', () => {
    map.say('idle');
    vi.advanceTimersByTime(REST_MS - 1);
    rest.begin();
    vi.advanceTimersByTime(REST_MS - 1);
    expect(then).not.toHaveBeenCalled();
    wait();
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('does not come while anything is asked, and begins with the answer', async () => {
    let give: (answer: never) => void = () => {};
    const slow = { ...fakeBackend(), putFilter: () => new Promise<never>((answer) => (give = answer)) };
    map.say('idle');
    const answer = counted(slow).putFilter(openFilter());
    wait();
    expect(then).not.toHaveBeenCalled();
    give(undefined as never);
    await answer;
    await Promise.resolve();
    vi.advanceTimersByTime(REST_MS - 1);
    expect(then).not.toHaveBeenCalled();
    wait();
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('comes to a map that had drawn all before', () => {
    rest.end();
    map.loaded = () => true;
    rest = new MapRest(map as unknown as MapLibreMap, REST_MS, then);
    wait();
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('waits for a frame of a window that nobody sees', () => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    map.say('idle');
    wait();
    expect(then).not.toHaveBeenCalled();
    frames.mock.calls.at(-1)?.[0](0);
    expect(then).toHaveBeenCalledTimes(1);
    frames.mockRestore();
  });
});

describe('what was asked for the map', () => {
  const fails = () => Promise.reject(new Error('no'));
  const bytes = async () => new ArrayBuffer(0);
  const settle = (answer: Promise<unknown>) => answer.catch(() => undefined).then(() => undefined);

  it('failed until the same is answered, and a tile until the events are asked for anew', async () => {
    const fake = fakeBackend();
    const [sound, broken] = [
      counted({ ...fake, eventTile: bytes }),
      counted({ ...fake, getRecordMap: fails, eventTile: fails, saveRecords: fails }),
    ];
    await settle(broken.saveRecords([]));
    expect(asked.failed, 'that is not drawn').toBe(false);
    await settle(broken.getRecordMap({} as never));
    expect([asked.open, asked.failed]).toEqual([0, true]);
    await settle(sound.putFilter(openFilter()));
    expect(asked.failed, 'the record was not asked again').toBe(true);
    await settle(sound.getRecordMap({ ...recordMap.request(), layers: [] }));
    expect(asked.failed).toBe(false);
    await settle(broken.eventTile({} as never));
    await settle(sound.eventTile({} as never));
    expect(asked.failed, 'another tile is there').toBe(true);
    await settle(sound.putFilter(openFilter()));
    expect(asked.failed).toBe(false);
  });
});

describe('the still over a map', () => {
  it('goes when the map is whole, also where that took long', async () => {
    const pixels = { width: 300, height: 150, bytes: new Uint8ClampedArray(4 * 300 * 150) };
    const found = vi.spyOn(still, 'pixels', 'get').mockReturnValue(pixels);
    const ended = vi.spyOn(still, 'end').mockImplementation(() => void found.mockReturnValue(null));
    const late = Object.assign(new Frames(), { getCanvas: () => document.createElement('canvas'), once: () => {} });
    const onMap = new StillOnMap();
    const letGo = onMap.attach(late as unknown as MapLibreMap);
    expect(onMap.pixels).toBe(pixels);
    vi.advanceTimersByTime(FIRST_MAP_MS + 100);
    onMap.painted(late as unknown as MapLibreMap);
    late.say('render');
    vi.advanceTimersByTime(1000);
    expect(ended, 'more is still drawn').not.toHaveBeenCalled();
    late.say('idle');
    vi.advanceTimersByTime(1000);
    expect(ended).toHaveBeenCalled();
    letGo();
    vi.restoreAllMocks();
  });
});

describe('the pixels of a canvas', () => {
  it('are none where it has no room, or the window gives no surface', () => {
    const canvas = document.createElement('canvas');
    const surface = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(pixelsOf(canvas)).toBeNull();
    expect(surface).toHaveBeenCalled();
    surface.mockClear();
    canvas.width = 0;
    expect(pixelsOf(canvas)).toBeNull();
    expect(surface, 'it is not even tried').not.toHaveBeenCalled();
    surface.mockRestore();
  });
});

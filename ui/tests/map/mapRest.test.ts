import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, counted } from '@/backend';
import { MapRest } from '@/map/mapRest';
import { pixelsOf } from '@/map/stillOnMap.svelte';
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
    const slow = { ...fakeBackend(), openDesk: () => new Promise<never>((answer) => (give = answer)) };
    map.say('idle');
    const answer = counted(slow).openDesk();
    wait();
    expect(then).not.toHaveBeenCalled();
    give(undefined as never);
    await answer;
    await Promise.resolve();
    vi.advanceTimersByTime(REST_MS - 1);
    expect(then).not.toHaveBeenCalled();
    wait();
    expect(then).toHaveBeenCalledTimes(1);
    expect(asked.failed).toBe(false);
    await counted({ ...slow, openDesk: () => Promise.reject(new Error('no')) })
      .openDesk()
      .catch(() => undefined);
    expect([asked.open, asked.failed]).toEqual([0, true]);
    asked.failed = false;
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

import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pixelsOf, REST_MS, whenAtRest } from '@/map/stillKeeper';

/** What a map says of its frames. */
class Frames {
  readonly #listeners = new Map<string, Set<() => void>>();

  on(type: string, then: () => void): void {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(then));
  }

  off(type: string, then: () => void): void {
    this.#listeners.get(type)?.delete(then);
  }

  say(type: 'render' | 'idle'): void {
    for (const then of this.#listeners.get(type) ?? []) then();
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a map at rest', () => {
  it('is told of once it has drawn nothing for a while', () => {
    const [map, then] = [new Frames(), vi.fn()];
    const end = whenAtRest(map as unknown as MapLibreMap, then);
    vi.advanceTimersByTime(2 * REST_MS);
    expect(then, 'it has not drawn anything yet').not.toHaveBeenCalled();
    map.say('render');
    map.say('idle');
    vi.advanceTimersByTime(REST_MS - 1);
    map.say('render');
    vi.advanceTimersByTime(2 * REST_MS);
    expect(then, 'a frame came, and it does not rest yet').not.toHaveBeenCalled();
    map.say('idle');
    vi.advanceTimersByTime(REST_MS);
    expect(then).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10 * REST_MS);
    expect(then).toHaveBeenCalledTimes(1);
    map.say('idle');
    end();
    vi.advanceTimersByTime(2 * REST_MS);
    map.say('idle');
    vi.advanceTimersByTime(2 * REST_MS);
    expect(then, 'nobody listens any more').toHaveBeenCalledTimes(1);
  });

  it('has no pixels where the window gives no surface, or the map has no room', () => {
    const canvas = document.createElement('canvas');
    // The page of these tests draws nothing.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(pixelsOf(canvas)).toBeNull();
    vi.restoreAllMocks();
  });
});

import type { StyleSpecification } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EventMap, type MapLook } from '@/map/eventMap';
import { type LayerState, SOURCE } from '@/map/layers/state';
import { colours, state } from './layerState';

type Listener = (event: object) => void;

/** What MapLibre does of its work without a canvas: it takes a style, and says later that it is there. */
const { FakeMap } = vi.hoisted(() => {
  class FakeMap {
    static last: FakeMap;
    style: { sources: Record<string, unknown> } = { sources: {} };
    ready = false;
    data = new Map<string, unknown>();
    styles = 0;
    frames = 0;
    touchZoomRotate = { disableRotation() {} };
    #listeners = new Map<string, Listener[]>();
    constructor() {
      FakeMap.last = this;
    }
    on(type: string, listener: Listener) {
      this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    }
    once = this.on;
    off() {}
    say(type: string, event: object = {}) {
      for (const listener of this.#listeners.get(type) ?? []) listener(event);
    }
    setStyle(style: { sources: Record<string, { data?: unknown }> }) {
      this.styles += 1;
      this.style = style;
      for (const [id, source] of Object.entries(style.sources)) this.data.set(id, source.data);
    }
    load() {
      this.ready = true;
      this.say('style.load');
    }
    getSource(id: string) {
      if (!this.ready || !(id in this.style.sources)) return undefined;
      return { setData: (data: unknown) => this.data.set(id, data) };
    }
    addSource(id: string, source: { data?: unknown }) {
      this.style.sources[id] = source;
      this.data.set(id, source.data);
    }
    loaded = false;
    refreshed: string[] = [];
    isSourceLoaded = () => this.loaded;
    isMoving = () => false;
    triggerRepaint() {
      this.frames += 1;
    }
    hasImage = () => true;
    updateImage() {}
    addImage() {}
    addLayer() {}
    refreshTiles(id: string) {
      this.refreshed.push(id);
    }
    removeLayer() {}
    setFilter() {}
    setPaintProperty() {}
    setLayoutProperty() {}
    resize() {}
    remove() {}
  }
  return { FakeMap };
});

vi.mock('maplibre-gl', () => ({ Map: FakeMap, addProtocol() {}, setWorkerUrl() {}, prewarm() {} }));
vi.mock('@/map/patterns', async (original) => ({ ...(await original<object>()), putPatterns() {} }));
const { forgetGround, keepGround } = vi.hoisted(() => {
  const forgetGround = vi.fn();
  type Told = [map: object, isGround: (layer: string) => boolean, isPassing: (source: string) => boolean];
  return { forgetGround, keepGround: vi.fn((..._told: Told) => forgetGround) };
});
vi.mock('@/map/keptGround', () => ({ keepGround }));
vi.mock('@/map/recordImages', async (original) => ({ ...(await original<object>()), putRecordImages() {} }));

const style: StyleSpecification = {
  version: 8,
  sources: { base: { type: 'vector', tiles: ['base://{z}/{x}/{y}'] } },
  layers: [{ id: 'sea', type: 'background' }],
};
const look = { theme: 'light', style, colours, letters: {}, font: 'Noto Sans' } as unknown as MapLook;
const keys = { key: 'k', monthKey: null, resolution: 4, measure: 'events' } as const;
const shape = {
  type: 'FeatureCollection' as const,
  features: [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [2, 14] } }],
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function open(of: LayerState | null): { map: EventMap; fake: InstanceType<typeof FakeMap> } {
  const opening = { center: [0, 15] as [number, number], zoom: 3, shown: of && { state: of, keys } };
  const map = new EventMap(document.createElement('div'), look, opening, () => {});
  return { map, fake: FakeMap.last };
}

describe('a map of events', () => {
  it('begins with what it shows, in one style', () => {
    const { fake } = open(state);
    fake.load();
    expect(fake.styles).toBe(1);
    expect(Object.keys(fake.style.sources)).toEqual(expect.arrayContaining(['base', 'areas', SOURCE.cells]));
  });

  it('draws shapes that came while its style was on the way', () => {
    const { map, fake } = open({ ...state, hotspots: true });
    map.setShapes({ [SOURCE.hotspots]: shape });
    fake.load();
    expect(fake.data.get(SOURCE.hotspots)).toEqual(shape);
  });

  it('puts only those shapes on the map that a layer draws', () => {
    const { map, fake } = open(state);
    fake.load();
    map.setShapes({ [SOURCE.hotspots]: shape, [SOURCE.outlook]: shape });
    expect(fake.data.has(SOURCE.outlook)).toBe(false);
    map.show({ ...state, hotspots: true }, keys);
    expect(fake.data.get(SOURCE.hotspots)).toEqual(shape);
  });

  it('has the ground drawn anew when it looks otherwise or its labels may make way, not when areas are dotted', () => {
    const { map, fake } = open(state);
    fake.load();
    forgetGround.mockClear();
    const dotted = { ...state, imprecise: { admin1: ['MLI-1'], countries: [] } };
    map.show(dotted, keys);
    map.show({ ...dotted, imprecise: { admin1: ['MLI-2'], countries: [] } }, keys);
    expect(forgetGround).not.toHaveBeenCalled();
    map.show({ ...dotted, record: ['presence'] }, keys);
    expect(forgetGround).toHaveBeenCalledTimes(1);
    const [, isGround, isPassing] = keepGround.mock.lastCall ?? [];
    expect(['sea', 'cells'].map((layer) => isGround?.(layer))).toEqual([true, false]);
    const sources = ['base', 'areas', SOURCE.cells, SOURCE.hotspots, SOURCE.presence];
    expect(sources.map((source) => isPassing?.(source))).toEqual([false, true, true, true, false]);
    map.show({ ...dotted, record: [] }, keys);
    expect(forgetGround, 'names that made way come back').toHaveBeenCalledTimes(2);
    expect(isPassing?.(SOURCE.presence)).toBe(true);
    map.restyle(look);
    expect(forgetGround).toHaveBeenCalledTimes(3);
  });

  it('asks for tiles of another filter once the frame with the new style is out, and says so when they are there', () => {
    const { map, fake } = open(state);
    fake.load();
    fake.loaded = true;
    fake.say('render');
    fake.say('sourcedata', { sourceId: SOURCE.cells });
    fake.refreshed = [];
    map.show({ ...state, noData: !state.noData }, { ...keys, key: 'k2' });
    expect(fake.refreshed).toEqual([]);
    fake.say('render');
    expect(fake.refreshed).toContain(SOURCE.cells);
  });

  it('keeps sources and shapes when the theme changes', () => {
    const { map, fake } = open(null);
    fake.load();
    map.show({ ...state, hotspots: true }, keys);
    map.setShapes({ [SOURCE.hotspots]: shape });
    map.restyle({ ...look, theme: 'dark' });
    expect(fake.data.get(SOURCE.hotspots)).toEqual(shape);
    expect(Object.keys(fake.style.sources)).toEqual(expect.arrayContaining([SOURCE.cells, SOURCE.hotspots, 'areas']));
  });
});

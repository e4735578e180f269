import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepGround } from '@/map/keptGround';
import type { DrawnLayer, DrawnStyle, Frame, Painter } from '@/map/painter';

const GROUND = ['sea', 'land', 'border', 'label'];
const ORDER = ['sea', 'land', 'cells', 'border', 'seam', 'label', 'town'];
const TILES = [{ key: 'a' }, { key: 'b' }];

/** What was drawn, in its order: layers, `(` and `)` around what goes on a sheet, `put` and `lay` of one, `sky` and `mask`. */
let drawn: string[];
let listeners: Map<string, (event: { sourceId?: string }) => void>;
let painter: Painter;
let baseTiles: { key: string }[];
let style: DrawnStyle & { transitions: boolean };
let view: { zoom: number; modelViewProjectionMatrix: number[] };
let map: MapLibreMap;
let forget: () => void;

/** As much of WebGL as a sheet needs: it says what is drawn where, and answers everything else with a number. */
function recordingGl(): WebGL2RenderingContext {
  const known: Record<string, (...values: unknown[]) => unknown> = {
    blitFramebuffer: () => drawn.push('put'),
    drawArrays: () => drawn.push('lay'),
  };
  return new Proxy({} as WebGL2RenderingContext, { get: (_, name) => known[String(name)] ?? (() => 1) });
}

function layerOf(id: string): DrawnLayer {
  return { id, isHidden: (zoom) => id === 'town' && zoom < 5, isTileClipped: () => !['sea', 'label'].includes(id) };
}

/** Draws as MapLibre does: what is opaque from above, then all layers from below, each after the bounds of its tiles. */
function drawFrame(this: Painter, of: DrawnStyle, { zoom }: { zoom: number }): void {
  const frame: Frame = {
    currentPass: 'opaque',
    opaquePassCutoff: Number.POSITIVE_INFINITY,
    currentStencilSource: undefined,
    clearStencil() {
      this.currentStencilSource = undefined;
    },
    renderTileClippingMasks(layer) {
      if (!layer.isTileClipped() || this.currentStencilSource === sourceOf(layer.id)) return;
      this.currentStencilSource = sourceOf(layer.id);
      drawn.push('mask');
    },
  };
  this.drawFunctions.sky();
  for (const pass of ['opaque', 'translucent'] as const) {
    frame.currentPass = pass;
    for (const id of pass === 'opaque' ? [...of._order].reverse() : of._order) {
      const layer = of._layers[id] as DrawnLayer;
      if (layer.isHidden(zoom)) continue;
      frame.renderTileClippingMasks(layer, TILES);
      this.renderLayer(this, null, layer, TILES, frame);
    }
  }
}

function sourceOf(id: string): string {
  return GROUND.includes(id) ? 'base' : 'events';
}

beforeEach(() => {
  drawn = [];
  baseTiles = TILES;
  listeners = new Map();
  view = { zoom: 4, modelViewProjectionMatrix: [1, 0, 0, 1] };
  const layers = Object.fromEntries(ORDER.map((id) => [id, layerOf(id)]));
  style = {
    _order: ORDER,
    _layers: layers,
    transitions: false,
    hasTransitions: () => style.transitions,
    tileManagers: { base: { getVisibleCoordinates: () => baseTiles } },
  };
  painter = {
    width: 800,
    height: 600,
    context: {
      gl: recordingGl(),
      bindFramebuffer: { set: (to) => to === null || drawn.push('(') },
      clear() {},
      setCustomLayerDefaults() {},
      setDirty() {},
    },
    drawFunctions: { sky: () => drawn.push('sky') },
    setBaseState() {},
    render: drawFrame as Painter['render'],
    renderLayer(_painter, _tiles, layer, _at, frame) {
      if (frame.currentPass === 'opaque' && frame.opaquePassCutoff > 0) drawn.push(`opaque ${layer.id}`);
      if (frame.currentPass === 'translucent') drawn.push(layer.id);
    },
  };
  map = {
    painter,
    on: (type: string, then: () => void) => listeners.set(type, then),
  } as unknown as MapLibreMap;
  forget = keepGround(
    map,
    (id) => GROUND.includes(id),
    (source) => source === 'events',
  );
});

/** Returns what one frame draws. */
function frame(moving = false): string[] {
  drawn = [];
  painter.render(style, view, { moving });
  return drawn;
}

const EVENTS_ALONE = ['put', 'cells', 'lay', 'seam', 'lay'];

describe('the ground of a map', () => {
  it('is drawn once while the map stands still, and never a sky', () => {
    const first = frame().filter((what) => what !== 'mask');
    expect(first).toEqual(['(', 'sea', 'land', 'put', 'cells', '(', 'border', 'lay', 'seam', '(', 'label', 'lay']);
    expect(frame()).toEqual(['mask', ...EVENTS_ALONE]);
  });

  it('has the bounds of tiles drawn wherever it is drawn on a sheet', () => {
    expect(frame()).toEqual(
      ['mask', '(', 'sea', 'mask', 'land', 'put', 'mask', 'cells', '(', 'mask', 'border', 'lay', 'mask', 'seam'].concat(
        ['(', 'label', 'lay'],
      ),
    );
  });

  it.each([
    ['it looks otherwise', () => forget()],
    ['a layer comes between', () => (style._order = ['sea', 'cells', 'land', 'border', 'seam', 'label', 'town'])],
    ['a layer is no longer drawn', () => ((style._layers.seam as DrawnLayer).isHidden = () => true)],
    ['tiles of the ground come', () => listeners.get('sourcedata')?.({ sourceId: 'base' })],
    ['the camera stands elsewhere', () => (view.modelViewProjectionMatrix = [2, 0, 0, 2])],
    ['another tile stands in for one that failed', () => (baseTiles = [{ key: 'parent' }])],
    ['the canvas has another size', () => (painter.width = 900)],
  ])('is drawn anew when %s', (_, change) => {
    frame();
    change();
    expect(frame()).toContain('land');
    expect(frame()).not.toContain('land');
  });

  it('is taken once where the map says again that it has its painter', () => {
    frame();
    listeners.get('webglcontextrestored')?.({});
    expect(frame()).toContain('land');
    expect(frame()).toEqual(['mask', ...EVENTS_ALONE]);
  });

  it('is drawn anew after a frame that failed', () => {
    const { renderLayer } = painter;
    painter.renderLayer = (...drawn) => {
      if (drawn[2].id === 'label' && drawn[4].currentPass === 'translucent') throw new Error('no glyph');
      renderLayer(...drawn);
    };
    expect(() => frame()).toThrow('no glyph');
    painter.renderLayer = renderLayer;
    expect(frame()).toContain('land');
  });

  it('stays when tiles of events come', () => {
    frame();
    listeners.get('sourcedata')?.({ sourceId: 'events' });
    expect(frame()).not.toContain('land');
  });

  it('is drawn as the map does it while that moves or fades, and the sheets stay', () => {
    const all = ORDER.slice(0, -1);
    frame();
    expect(frame(true).filter((what) => all.includes(what))).toEqual(all);
    expect(frame(true)).toContain('opaque land');
    expect(frame(true)).not.toContain('(');
    style.transitions = true;
    expect(frame()).not.toContain('put');
    style.transitions = false;
    expect(frame()).toEqual(['mask', ...EVENTS_ALONE]);
  });

  it('takes up layers that another zoom shows', () => {
    frame();
    view = { zoom: 6, modelViewProjectionMatrix: [4, 0, 0, 4] };
    expect(frame()).toContain('town');
    expect(frame().slice(-3)).toEqual(['seam', 'lay', 'town']);
  });

  it('is left to a painter that is not known', () => {
    const other = { painter: { render() {} }, on() {} } as unknown as MapLibreMap;
    keepGround(
      other,
      () => true,
      () => true,
    );
    expect(Object.keys((other as unknown as { painter: object }).painter)).toEqual(['render']);
  });
});

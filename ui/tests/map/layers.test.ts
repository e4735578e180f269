import { describe, expect, it } from 'vitest';
import { layersFor } from '@/map/layers/all';
import type { LayerState } from '@/map/layers/state';
import { colours, state } from './layerState';

const ids = (of: LayerState) => layersFor(of).map(({ layer }) => layer.id);
const find = (of: LayerState, id: string) => layersFor(of).find(({ layer }) => layer.id === id)?.layer;

function coloursIn(value: unknown): string[] {
  if (typeof value === 'string') return /^#|^rgb|^hsl|^(white|black|red|blue)$/.test(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(coloursIn);
  return [];
}

describe('layers', () => {
  const tokens = new Set(coloursIn(colours));
  const states: LayerState[] = (['density', 'cells', 'points'] as const).flatMap((drawing) =>
    (['events', 'deaths', 'change'] as const).map((measure) => ({
      ...state,
      drawing,
      measure,
      classes: measure === 'change' ? { ...classesOfChange } : state.classes,
    })),
  );

  it('take every colour from the tokens', () => {
    for (const each of states) {
      const used = coloursIn(layersFor(each));
      expect(used.length).toBeGreaterThan(5);
      for (const colour of used) expect(tokens).toContain(colour);
    }
  });

  it('never carry two of the same id', () => {
    for (const each of states) expect(new Set(ids(each)).size).toBe(ids(each).length);
  });

  it('draw the accent for what is selected and for nothing else', () => {
    for (const { layer } of layersFor(state)) {
      if (coloursIn(layer).includes(colours.accent)) expect(layer.id).toMatch(/^selected/);
    }
  });

  it('put cells under the boundaries and rings over them', () => {
    const slots = Object.fromEntries(layersFor(state).map(({ layer, slot }) => [layer.id, slot]));
    expect(slots).toMatchObject({ cells: 'events', month: 'marks', 'no-data': 'land', selected: 'marks' });
  });

  it('are the same for the same state', () => {
    expect(layersFor(state)).toEqual(layersFor({ ...state }));
  });
});

const classesOfChange = { resolution: 4, cell_km2: 1770.3, cells: 300, breaks: [-8, -3, 3, 8], largest: 20 };

describe('cells', () => {
  it('step through the five colours at the lower bounds of the classes', () => {
    expect(find(state, 'cells')?.paint).toMatchObject({
      'fill-color': [
        'step',
        ['get', 'events'],
        colours.sequential[0],
        2,
        colours.sequential[1],
        4,
        colours.sequential[2],
        8,
        colours.sequential[3],
        15,
        colours.sequential[4],
      ],
    });
  });

  it('are divided symmetrically about zero when they show a change', () => {
    const paint = find({ ...state, measure: 'change', classes: classesOfChange }, 'cells')?.paint;
    expect(paint).toMatchObject({
      'fill-color': [
        'step',
        ['get', 'change'],
        colours.diverging[0],
        -7,
        colours.diverging[1],
        -2,
        colours.diverging[2],
        3,
        colours.diverging[3],
        8,
        colours.diverging[4],
      ],
    });
  });

  it('are hatched instead of coloured where both periods have few events', () => {
    const change: LayerState = { ...state, measure: 'change', classes: classesOfChange };
    const few = find(change, 'cells-few');
    const coloured = find(change, 'cells');
    expect(few && 'filter' in few && few.filter).toEqual([
      'all',
      ['<', ['coalesce', ['get', 'events'], 0], 5],
      ['<', ['coalesce', ['get', 'before'], 0], 5],
    ]);
    expect(coloured && 'filter' in coloured && coloured.filter).toEqual(['!', few && 'filter' in few && few.filter]);
    expect(ids(state)).not.toContain('cells-few');
  });

  it('wait for their classes', () => {
    expect(ids({ ...state, classes: null })).not.toContain('cells');
  });

  it('have a seam in the colour of the land, 0.6 px wide', () => {
    expect(find(state, 'cells-seam')?.paint).toEqual({ 'line-color': colours.land, 'line-width': 0.6 });
  });
});

describe('density', () => {
  it('is stepped, clear below the first band', () => {
    const paint = find({ ...state, drawing: 'density' }, 'density')?.paint as Record<string, unknown[]>;
    const ramp = paint['heatmap-color'] ?? [];
    expect(ramp.slice(0, 3)).toEqual(['step', ['heatmap-density'], 'transparent']);
    expect(ramp.filter((part) => colours.sequential.includes(String(part)))).toEqual([...colours.sequential]);
  });

  it('gives way to points where the density ends', () => {
    const density: LayerState = { ...state, drawing: 'density' };
    expect(find(density, 'points')?.minzoom).toBe(find(density, 'density')?.maxzoom);
  });
});

describe('coverage', () => {
  it('hatches the countries of the area that the events do not cover, and only those', () => {
    const layer = find(state, 'no-data');
    expect(layer && 'filter' in layer && layer.filter).toEqual(['in', ['get', 'iso3'], ['literal', ['GIN']]]);
    expect(layer?.paint).toEqual({ 'fill-pattern': 'hatch' });
  });

  it('hatches nothing when the map is about the whole world', () => {
    expect(ids({ ...state, members: [] })).not.toContain('no-data');
  });
});

describe('imprecise areas', () => {
  it('are dotted and never points', () => {
    const dotted = layersFor(state).filter(({ layer }) => layer.id.startsWith('imprecise'));
    expect(dotted.map(({ layer }) => layer.type)).toEqual(['fill', 'line', 'fill', 'line']);
  });
});

describe('selection', () => {
  it('has a casing under the accent line', () => {
    const order = ids(state);
    expect(order.indexOf('selected-casing')).toBeLessThan(order.indexOf('selected'));
    expect(find(state, 'selected-casing')?.paint).toMatchObject({ 'line-color': colours.surface });
  });

  it('outlines a cell from the tiles of events', () => {
    const layer = find({ ...state, selected: { type: 'cell', cell: '84592a3ffffffff' } }, 'selected');
    expect(layer && 'source' in layer && layer.source).toBe('events-cells');
  });

  it('outlines nothing for a subregion, which is the whole map', () => {
    expect(ids({ ...state, selected: { type: 'subregion', id: 'west-africa' } })).not.toContain('selected');
  });
});

import { describe, expect, it } from 'vitest';
import { layersFor } from '@/map/layers/all';
import type { LayerState } from '@/map/layers/state';
import { classesOfChange, colours, state } from './layerState';

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

describe('cells', () => {
  it('have the shade that the core gives them, whatever is measured under whatever filter', () => {
    const steps = [...colours.sequential, ...colours.diverging].flatMap((colour, at) =>
      at === 0 ? [colour] : [at, colour],
    );
    const paint = { 'fill-color': ['step', ['get', 'shade'], ...steps] };
    expect(find(state, 'cells')?.paint).toMatchObject(paint);
    expect(find({ ...state, measure: 'change', classes: classesOfChange }, 'cells')?.paint).toMatchObject(paint);
    expect(find({ ...state, classes: null }, 'cells')?.paint).toMatchObject(paint);
  });

  it('are hatched instead of coloured where both periods have few events', () => {
    const change: LayerState = { ...state, measure: 'change', classes: classesOfChange };
    const few = find(change, 'cells-few');
    const coloured = find(change, 'cells');
    const saysLittle = [
      'all',
      ['<', ['coalesce', ['get', 'events'], 0], 5],
      ['<', ['coalesce', ['get', 'before'], 0], 5],
    ];
    expect(few && 'filter' in few && few.filter).toEqual(['all', ['has', 'shade'], saysLittle]);
    expect(coloured && 'filter' in coloured && coloured.filter).toEqual(['all', ['has', 'shade'], ['!', saysLittle]]);
    expect(ids(state)).not.toContain('cells-few');
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

import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { type Anchors, changesBetween } from '@/map/apply';
import { composeStyle } from '@/map/compose';
import { layersFor } from '@/map/layers/all';
import { state } from './layerState';

const anchors: Anchors = { land: 'province', events: 'boundary', marks: 'label', top: undefined };
const base: StyleSpecification = {
  version: 8,
  sources: { base: { type: 'vector', tiles: ['base://{z}/{x}/{y}'] } },
  layers: ['land', 'province', 'boundary', 'label'].map((id) => ({ id, type: 'background' })),
};

describe('changes between two lists of layers', () => {
  it('are none for the same list', () => {
    expect(changesBetween(layersFor(state), layersFor(state), anchors)).toEqual([]);
  });

  it('repaint cells in place when the theme changes, and leave them as they are when only their classes do', () => {
    const classes = { resolution: 4, cell_km2: 1770, cells: 9, breaks: [1, 3], shades: [1, 4], largest: 20 };
    expect(changesBetween(layersFor(state), layersFor({ ...state, classes }), anchors)).toEqual([]);
    const darker = { ...state, colours: { ...state.colours, land: '#202020' } };
    const cells = changesBetween(layersFor(state), layersFor(darker), anchors).filter(
      (change) => 'id' in change && change.id.startsWith('cells'),
    );
    expect(cells.map(({ kind }) => kind)).toEqual(['paint']);
  });

  it('put a new layer under the next one of its slot, or under the anchor', () => {
    const changes = changesBetween(layersFor({ ...state, month: false }), layersFor(state), anchors);
    expect(changes).toMatchObject([{ kind: 'add', layer: { id: 'month' }, before: 'selected-event-casing' }]);
    const all = changesBetween([], layersFor(state), anchors);
    expect(all.every((change) => change.kind === 'add' && Object.values(anchors).includes(change.before))).toBe(true);
  });

  it('move an outline to another source by taking it off and putting it on again', () => {
    const cell = { ...state, selected: { type: 'cell' as const, cell: '84592a3ffffffff' } };
    const changes = changesBetween(layersFor(state), layersFor(cell), anchors);
    expect(changes.map(({ kind }) => kind)).toEqual(['remove', 'add', 'remove', 'add']);
  });
});

describe('the composed style', () => {
  it('puts each slot under its anchor and keeps the order within it', () => {
    const style = composeStyle(base, {}, layersFor(state), anchors);
    const order = style.layers.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    expect(at('land')).toBeLessThan(at('no-data'));
    expect(at('no-data')).toBeLessThan(at('province'));
    expect(at('province')).toBeLessThan(at('cells'));
    expect(at('cells')).toBeLessThan(at('boundary'));
    expect(at('boundary')).toBeLessThan(at('month'));
    expect(at('month')).toBeLessThan(at('label'));
  });

  it('loses no layer when the base style has no anchor', () => {
    const style = composeStyle({ ...base, layers: [] }, {}, layersFor(state), anchors);
    expect(style.layers).toHaveLength(layersFor(state).length);
  });
});

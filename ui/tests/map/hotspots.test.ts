import { describe, expect, it } from 'vitest';
import type { HotspotMap } from '@/contract/HotspotMap';
import { hotspotFeatures } from '@/map/hotspotFeatures';
import { layersFor } from '@/map/layers/all';
import { legendOf } from '@/map/legend';
import { hotspotsOf } from '../hotspots';
import { state } from './layerState';

const ids = layersFor(state).map(({ layer }) => layer.id);
const features = (answer: HotspotMap | null) =>
  hotspotFeatures(answer).features.map(({ properties, geometry }) => [properties.level, geometry.coordinates.length]);

describe('hot cells', () => {
  it('are outlined over the cells and under the marks', () => {
    expect(ids.indexOf('very-hot')).toBeGreaterThan(ids.indexOf('cells'));
    expect(ids.indexOf('very-hot')).toBeLessThan(ids.indexOf('month'));
    const off = layersFor({ ...state, hotspots: false }).map(({ layer }) => layer.id);
    expect(off).not.toContain('hot');
  });

  it('share no line: what is very hot is not dashed too, wherever its ring begins', () => {
    const square: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const turned: [number, number][] = [
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 0],
    ];
    const other: [number, number][] = [
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
    ];
    const answer = { ...hotspotsOf(4), very_hot: [[square]], hot: [[turned], [other]] };
    expect(features(answer)).toEqual([
      ['hot', 1],
      ['very_hot', 1],
    ]);
    expect(features(null)).toEqual([]);
  });

  it('stand in the legend with how many there are of how many, and none is said as well', () => {
    const facts = {
      state,
      month: null,
      threshold: 9,
      grouped: false,
      reachKm: 97.4,
      pointsForDensity: false,
      outlook: null,
      record: null,
    };
    const told = (hotspots: ReturnType<typeof hotspotsOf>['hotspots']) =>
      legendOf({ ...facts, hotspots }).entries.map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));
    const { hotspots } = hotspotsOf(4);
    expect(told(hotspots)).toContain('1 hot cells of 300 (Gi*, q < 0.01)');
    expect(told(hotspots)).toContain('1 hot at q < 0.05');
    expect(told({ ...hotspots, hot: [], very_hot: 0 })).toContain('No cell of 300 is hot (Gi*, q < 0.05)');
  });
});

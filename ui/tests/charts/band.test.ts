import { describe, expect, it } from 'vitest';
import { bandShapes } from '@/charts/band';
import type { Trend } from '@/contract/Trend';

const frame = { left: 20, right: 120, top: 10, ground: 90 };
const trend: Trend = {
  start: '2021-01-01',
  events: [5, 9, 1, 4],
  band_low: [null, 2, 2, 2],
  band_high: [null, 8, 8, 8],
  method: 'own-past band 1.0',
};

describe('the band of the own past', () => {
  it('marks the months above and below it', () => {
    const { above, below } = bandShapes(trend, frame);
    expect(above.map(({ index }) => index)).toEqual([1]);
    expect(below.map(({ index }) => index)).toEqual([2]);
  });

  it('judges no month for which there is no band', () => {
    const none = { ...trend, band_low: [null, null, null, null], band_high: [null, null, null, null] };
    const shapes = bandShapes(none, frame);
    expect([shapes.band, shapes.above, shapes.below]).toEqual(['', [], []]);
  });

  it('is interrupted where it is not known', () => {
    const holed = { ...trend, band_low: [1, null, 1, 1], band_high: [6, null, 6, 6] };
    expect(bandShapes(holed, frame).band.match(/M/g)).toHaveLength(2);
  });

  it('puts the largest value at the top and zero on the ground', () => {
    const shapes = bandShapes({ ...trend, events: [0, 9] }, frame);
    expect(shapes.line).toBe('M20 90L120 10');
  });
});

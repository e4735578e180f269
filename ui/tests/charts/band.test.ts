import { describe, expect, it } from 'vitest';
import { type BandMonth, bandOfTrend, bandShapes } from '@/charts/band';
import { bandTable, bandWords } from '@/charts/bandTable';
import type { Trend } from '@/contract/Trend';

const frame = { left: 20, right: 120, top: 10, ground: 90 };
const trend: Trend = {
  start: '2021-01-01',
  events: [5, 9, 1, 4],
  band_low: [null, 2, 2, 2],
  expected: [null, 5, 5, 5],
  band_high: [null, 8, 8, 8],
  verdict: [null, 'above', 'below', 'within'],
  why_none: null,
  method: 'surge 1.0',
};
const judged: BandMonth[] = [
  { month: '2021-01-01', value: 3, low: 1, expected: 2.5, high: 6, verdict: 'within' },
  { month: '2021-02-01', value: null, low: 1, expected: 2.5, high: 6, verdict: 'none' },
  { month: '2021-03-01', value: 12, low: 1, expected: 2.5, high: 6, verdict: 'above' },
];

describe('the band of the own past', () => {
  it('marks the months above and below it', () => {
    const { above, below } = bandShapes(bandOfTrend(trend), frame);
    expect(above.map(({ index }) => index)).toEqual([1]);
    expect(below.map(({ index }) => index)).toEqual([2]);
  });

  it('judges no month for which there is no band', () => {
    const none = { ...trend, verdict: [null, null, null, null] };
    const shapes = bandShapes(bandOfTrend(none), frame);
    expect([shapes.band, shapes.above, shapes.below]).toEqual(['', [], []]);
  });

  it('is interrupted where it is not known', () => {
    const holed: Trend = {
      ...trend,
      band_low: [1, null, 1, 1],
      band_high: [6, null, 6, 6],
      verdict: ['within', null, 'within', 'within'],
    };
    expect(bandShapes(bandOfTrend(holed), frame).band.match(/M/g)).toHaveLength(2);
  });

  it('puts the largest value at the top and zero on the ground', () => {
    const shapes = bandShapes(bandOfTrend({ ...trend, events: [0, 9] }), frame);
    expect(shapes.line).toBe('M45 90L95 10');
  });
});

describe('a series judged by another method', () => {
  it('follows the verdict of the method, not the figures beside it', () => {
    const shapes = bandShapes(
      judged.map((month) => ({ ...month, verdict: 'none' as const })),
      frame,
    );
    expect([shapes.band, shapes.expected, shapes.above]).toEqual(['', '', []]);
  });

  it('leaves a gap where there is no data, and still shows a month that stands alone', () => {
    const shapes = bandShapes(judged, { ...frame, right: 50 });
    expect(shapes.line).toBe('M25 70M45 10');
    expect(shapes.missing).toEqual([{ x: 30, width: 10 }]);
    expect(shapes.alone.map(({ index }) => index)).toEqual([0, 2]);
  });

  it('has a table of what is drawn, in which a month without judgement has no band', () => {
    const table = bandTable(judged);
    expect(table.columns.map(({ id }) => id)).toEqual(['month', 'value', 'low', 'expected', 'high', 'verdict']);
    expect(table.rows[1]).toEqual(['2021-02-01', null, '', '', '', 'not judged']);
  });

  it('says a month with what was expected of it', () => {
    expect(bandWords(judged[2])).toBe('March 2021: 12, expected 2.5 (1–6); above the band');
    expect(bandWords(judged[1])).toBe('February 2021: no data, not judged');
  });
});

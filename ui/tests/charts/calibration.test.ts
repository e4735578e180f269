import { describe, expect, it } from 'vitest';
import { chanceCounts } from '@/charts/calibration/binomial';
import { type Calibration, calibrationShapes } from '@/charts/calibration/calibration';
import { calibrationLabel, calibrationTable } from '@/charts/calibration/words';

const frame = { left: 0, right: 100, top: 0, ground: 100 };
const calibration: Calibration = {
  kind: 'coverage',
  series: [
    {
      of: 'model',
      n: 20,
      points: [
        { nominal: 0.8, hits: 16 },
        { nominal: 0.5, hits: 10 },
      ],
    },
    { of: 'benchmark', n: 100, points: [{ nominal: 0.5, hits: 30 }] },
  ],
};

describe('the band of chance', () => {
  it('is the exact central interval of the binomial distribution', () => {
    expect(chanceCounts(10, 0.5)).toEqual([2, 8]);
    expect(chanceCounts(20, 0.5)).toEqual([6, 14]);
    expect(chanceCounts(100, 0.9)).toEqual([84, 95]);
  });

  it('is a point where nothing is left to chance', () => {
    expect([chanceCounts(12, 0), chanceCounts(12, 1), chanceCounts(0, 0.4)]).toEqual([
      [0, 0],
      [12, 12],
      [0, 0],
    ]);
  });

  it('stands for thousands of months', () => {
    const [low, high] = chanceCounts(5000, 0.5);
    expect([low, high]).toEqual([2431, 2569]);
  });
});

describe('the calibration', () => {
  const shapes = calibrationShapes(calibration, frame);

  it('puts a kept word on the diagonal', () => {
    expect(shapes.series[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [50, 50],
      [80, 20],
    ]);
  });

  it('judges each series by its own number of months', () => {
    expect(shapes.series.map(({ points }) => points.map(({ verdict }) => verdict))).toEqual([
      ['within', 'within'],
      ['below'],
    ]);
  });

  it('draws the band of the fewest months', () => {
    expect(shapes.bandMonths).toBe(20);
  });

  it('shows nothing of a series without months', () => {
    const none = calibrationShapes({ kind: 'pit', series: [{ of: 'model', n: 0, points: [] }] }, frame);
    expect([none.series, none.band]).toEqual([[], '']);
  });

  it('says how many points chance does not explain, and the farthest', () => {
    expect(calibrationLabel('West Africa', calibration, shapes)).toContain(
      'Benchmark, 100 months: 1 of 1 points lie outside what chance alone gives; farthest, 50 % stated and 30 % came.',
    );
  });

  it('has a table of every point with its own band', () => {
    const { columns, rows } = calibrationTable(shapes);
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[2]).toEqual(['Benchmark', 100, 0.5, 0.3, 30, 0.4, 0.6, 'below chance']);
  });
});

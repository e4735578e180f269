import { describe, expect, it } from 'vitest';
import { curveShapes } from '@/charts/clock/actionCurve';
import { stripOf } from '@/charts/clock/strip';
import { curveLabel, curveTable, halfWords, medianWords, quartileWords, targetText } from '@/charts/clock/words';
import { monthShapes, monthsTable, monthWords } from '@/charts/warning/warningMonths';
import type { ActionClock } from '@/contract/ActionClock';
import { durationWords } from '@/state/durations';

const CLOCK: ActionClock = {
  warnings: 10,
  acted: 6,
  waiting: 4,
  quartiles: [2, 9, null],
  median_low: 4,
  median_high: null,
  steps: [
    [0, 0],
    [2, 0.3],
    [9, 0.6],
  ],
  target_days: 7.5,
  within_target: [3, 8],
  parts: [],
  method: 'product-limit estimate',
};
const FRAME = { left: 0, right: 100, top: 0, ground: 100 };

describe('the curve of first actions', () => {
  it('rises by steps, never falls, and ends where those who wait begin', () => {
    const { line, quartiles, y } = curveShapes(CLOCK, FRAME);
    expect(line).toMatch(/^M0 100H[\d.]+V70H[\d.]+V40H100$/);
    expect(quartiles.map(({ days }) => days)).toEqual([2, 9]);
    expect(y(0.6)).toBeCloseTo(40);
  });

  it('leaves the interval of the median open where its end is', () => {
    expect(curveShapes(CLOCK, FRAME).interval).toMatchObject({ to: 100, open: true });
    expect(medianWords(CLOCK)).toBe('9 d (90 % at least 4 d, with no upper end yet)');
    expect(medianWords({ ...CLOCK, median_high: 20 })).toBe('9 d (90 % between 4 d and 20 d)');
    expect(halfWords({ ...CLOCK, quartiles: [2, null, null] })).toContain('fewer than half had one so far');
  });

  it('says what it shows, and its table holds exactly the steps', () => {
    expect(curveLabel('First actions', CLOCK)).toContain('10 warnings: 6 with a first action, 4 waiting.');
    expect(quartileWords(CLOCK)).toBe('a quarter after 2 d · half after 9 d · three quarters after not reached');
    expect(curveTable(CLOCK).rows).toEqual(CLOCK.steps);
    expect([targetText(null), targetText(7), targetText(7.5)]).toEqual(['', '7', '7.5']);
  });
});

describe('the clock of one warning', () => {
  it('keeps a moment that was passed over in its place, and counts from the one before', () => {
    const stops = stripOf({
      first_signal: '2023-05-01T00:00Z',
      raised: '2023-06-01T06:00Z',
      acknowledged: null,
      options_weighed: null,
      first_action: '2023-06-09T06:00Z',
      closed: null,
      signal_to_action: 39,
      raised_to_action: 8,
      waiting: null,
    });
    expect(stops.map(({ days }) => days)).toEqual([null, 31.25, null, null, 8, null]);
  });

  it('writes durations in the largest unit that tells them well', () => {
    expect([0.01, 8 / 24, 1.9, 2, 31.25].map(durationWords)).toEqual(['14 min', '8 h', '46 h', '2 d', '31 d']);
  });
});

describe('the months of a warning', () => {
  const months = [
    { month: '2023-01', events: 3, deaths: 1, across: 0 },
    { month: '2023-02', events: null, deaths: null, across: null },
    { month: '2023-03', events: 0, deaths: 0, across: 5 },
  ];

  it('have a bar for what was counted, hatching for no data, and nothing for zero', () => {
    const shapes = monthShapes(months, FRAME, (value) => 100 - value * 10);
    expect(shapes.own.map(({ index }) => index)).toEqual([0]);
    expect(shapes.across.map(({ index }) => index)).toEqual([2]);
    expect(shapes.missing).toHaveLength(1);
  });

  it('never write no data as zero', () => {
    expect(monthWords(months, 1)).toBe('Feb 2023: events no data, deaths no data; events across the border no data');
    expect(monthsTable(months).rows[1]).toEqual(['2023-02-01', null, null, null]);
  });
});

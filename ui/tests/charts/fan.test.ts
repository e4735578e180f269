import { describe, expect, it } from 'vitest';
import { fanMonths, fanShapes, type Outlook, type OutlookMonth } from '@/charts/fan/fan';
import { fanLabel, fanTable, fanWords } from '@/charts/fan/words';

const frame = { left: 0, right: 60, top: 0, ground: 100 };

function ahead(month: string, median: number, came: number | null = null): OutlookMonth {
  return {
    month,
    median,
    band50: [median - 2, median + 2],
    band80: [median - 4, median + 5],
    band90: [median - 5, median + 10],
    benchmark: { median: median + 1, band90: [0, median + 20] },
    came,
  };
}

const outlook: Outlook = {
  observed: [
    { month: '2023-09-01', value: 12 },
    { month: '2023-10-01', value: null },
    { month: '2023-11-01', value: 0 },
  ],
  ahead: [ahead('2024-01-01', 10), ahead('2024-02-01', 9, 14)],
  cutOff: '2023-11-30',
};
const months = fanMonths(outlook, 1000);

describe('the months of an outlook', () => {
  it('have no gap in the calendar', () => {
    expect(months.map(({ month }) => month.slice(0, 7))).toEqual([
      '2023-09',
      '2023-10',
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  it('lose the oldest where there is no room, never what is ahead', () => {
    expect(fanMonths(outlook, 10).map(({ month }) => month)).toEqual(['2023-12-01', '2024-01-01', '2024-02-01']);
  });

  it('are none where nothing is observed and nothing is ahead', () => {
    expect(fanMonths({ observed: [], ahead: [], cutOff: '2023-11-30' }, 1000)).toEqual([]);
  });
});

describe('the fan', () => {
  const shapes = fanShapes(months, outlook.cutOff, 'linear', frame);

  it('hatches months without data, and leaves a month of zero empty', () => {
    expect(shapes.missing).toEqual([
      { x: 10, width: 10 },
      { x: 30, width: 10 },
    ]);
    expect(shapes.bars.match(/M/g)).toHaveLength(1);
  });

  it('nests its bands over the months ahead', () => {
    expect(shapes.bands.map(({ share }) => share)).toEqual([90, 80, 50]);
    const tops = shapes.bands.map(({ path }) => Number(/^M40 ([\d.]+)/.exec(path)?.[1]));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('holds the benchmark on the same axis', () => {
    expect(shapes.benchmark.outline).toMatch(/^M40 0/);
  });

  it('ends what it knows at the cut-off, after the whole month', () => {
    expect(shapes.cutX).toBe(30);
  });

  it('puts a point on what came', () => {
    expect(shapes.came.map(({ index }) => index)).toEqual([5]);
  });

  it('labels the last observation, be it zero', () => {
    expect(shapes.last).toMatchObject({ month: '2023-11-01', value: 0, x: 30 });
  });

  it('draws small figures higher by logarithm than by equal steps', () => {
    const log = fanShapes(months, outlook.cutOff, 'log', frame);
    expect(log.scale.y(10)).toBeLessThan(shapes.scale.y(10));
    expect([log.scale.y(0), log.scale.y(30)]).toEqual([100, 0]);
  });
});

describe('the words of an outlook', () => {
  it('give the figures of a month with its bands, the benchmark and what came', () => {
    expect(fanWords(months[5])).toBe(
      'February 2024: median 9; 50 % 7–11, 80 % 5–14, 90 % 4–19; benchmark 10, 90 % 0–29; 14 came',
    );
  });

  it('say no data, not zero', () => {
    expect(fanWords(months[1])).toBe('October 2023: no data observed');
    expect(fanWords(months[2])).toBe('November 2023: 0 observed');
  });

  it('make one sentence of the last observation and both ends of the outlook', () => {
    const label = fanLabel('Deaths a month, Niger', months, 'data to 30 Nov 2023');
    expect(label).toContain('Observed from Sep 2023, last 0 in Nov 2023; data to 30 Nov 2023.');
    expect(label).toContain('January 2024: median 10');
    expect(label).toContain('February 2024: median 9');
  });

  it('make a table in which what has not come yet is not missing', () => {
    const { columns, rows } = fanTable(months);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[4]?.slice(0, 4)).toEqual(['2024-01-01', '', 10, 8]);
    expect(rows[1]?.[1]).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Timeline } from '@/contract/Timeline';
import { countMarks, timeMarks } from '@/timeline/axis';
import { binsOf, binsToDraw, drawBars, findBin } from '@/timeline/bars';
import { formatDay, parseDay } from '@/timeline/day';
import { type Frame, frameFor, xOf, zoomSpan } from '@/timeline/frame';
import { addBins, startOfBin, unitForSpan } from '@/timeline/units';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const months: Timeline = {
  unit: 'month',
  starts: ['2023-10-01', '2023-11-01', '2023-12-01'],
  events: [
    [10, 0, 3],
    [2, 1, 0],
    [4, 0, 0],
    [0, 0, 1],
  ],
  deaths: [
    [90, 0, 5],
    [1, 1, 0],
    [8, 0, 0],
    [0, 0, 2],
  ],
};
const frame: Frame = { first: day('2023-10-01'), last: day('2023-12-31'), left: 40, width: 920 };

/** The paths of three months with these events of the first three kinds. */
function pathsOf(state: number[], nonState: number[], oneSided: number[], within: Frame, top: number): string[] {
  const events: Timeline['events'] = [state, nonState, oneSided, [0, 0, 0]];
  return drawBars(binsOf({ ...months, events }, 'events'), within, top, 80).paths;
}

/** Days one by one, with as many events as their place in the list. */
function dailyTimeline(count: number): Timeline {
  const starts = Array.from({ length: count }, (_, index) => formatDay(day('1989-01-01') + index));
  const ones = starts.map(() => 1);
  return { unit: 'day', starts, events: [ones, ones, ones, ones], deaths: [ones, ones, ones, ones] };
}

describe('bins', () => {
  it('last until the day before the next one', () => {
    expect(binsOf(months, 'events').map(({ last }) => formatDay(last))).toEqual([
      '2023-10-31',
      '2023-11-30',
      '2023-12-31',
    ]);
  });

  it('are joined when there are more than can be seen, and lose no event', () => {
    const bins = binsOf(dailyTimeline(12_000), 'events');
    const narrow: Frame = { first: day('1989-01-01'), last: day('1989-01-01') + 11_999, left: 0, width: 900 };
    const drawn = binsToDraw(bins, narrow);
    expect(drawn.length).toBeLessThanOrEqual(450);
    expect(drawn.reduce((sum, bin) => sum + bin.total, 0)).toBe(48_000);
  });
});

describe('bars', () => {
  it('are stacked in one path for each kind', () => {
    const bars = drawBars(binsOf(months, 'events'), frame, 16, 80);
    expect(bars.largest).toBe(16);
    expect(bars.paths[0].split('M')).toHaveLength(3);
    expect(bars.paths[0]).toContain('M40 30h');
    expect(bars.paths[1]).toContain('M40 20h');
    expect(bars.paths[2]).toContain('M40 0h');
  });

  it('stand on whole pixels, and few events beside very many still stand', () => {
    const paths = pathsOf([10_000, 1, 0], [0, 0, 3], [0, 0, 0], { ...frame, width: 917.3 }, 10_003.7);
    const numbers =
      paths
        .join('')
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    expect(numbers).toHaveLength(15);
    expect(numbers.every(Number.isInteger)).toBe(true);
    expect(paths[0]).toMatch(/M\d+ 79h\d+V80/);
    expect(paths[1]).toMatch(/M\d+ 79h\d+V80/);
  });

  it('that are too low to be seen have the colour of the kind with most', () => {
    const paths = pathsOf([9_000, 1, 2], [0, 2, 2], [900, 5, 1], frame, 10_000);
    const starts = paths.map((path) => path.split('M').length - 1);
    expect(starts).toEqual([2, 0, 2, 0]);
    expect(paths[0]).toMatch(/^M40 8h\d+V80h-\d+z/);
    expect(paths[2]).toMatch(/^M40 1h\d+V8h-\d+z/);
  });

  it('are found by the day under the pointer', () => {
    expect(findBin(binsOf(months, 'events'), day('2023-11-30'))?.total).toBe(1);
    expect(findBin(binsOf(months, 'events'), day('2024-01-01'))).toBeUndefined();
  });
});

describe('units', () => {
  it('grow with the span', () => {
    expect([60, 700, 35 * 365, 90 * 365, 400 * 365].map(unitForSpan)).toEqual([
      'day',
      'week',
      'month',
      'quarter',
      'year',
    ]);
  });

  it('begin weeks on Monday, quarters in January, April, July and October', () => {
    expect(formatDay(startOfBin('week', day('2023-12-31')))).toBe('2023-12-25');
    expect(formatDay(startOfBin('week', day('1969-12-30')))).toBe('1969-12-29');
    expect(formatDay(startOfBin('quarter', day('2023-12-31')))).toBe('2023-10-01');
    expect(formatDay(addBins('month', day('2023-12-31'), 2))).toBe('2024-02-01');
  });
});

describe('axes', () => {
  it('count in round steps', () => {
    expect(countMarks(112)).toEqual([0, 50, 100]);
    expect(countMarks(3)).toEqual([0, 1, 2, 3]);
    expect(countMarks(0)).toEqual([0]);
  });

  it('name years so far apart that they do not touch', () => {
    const long: Frame = { first: day('1989-01-01'), last: day('2023-12-31'), left: 40, width: 900 };
    const marks = timeMarks(long);
    expect(marks.length).toBeGreaterThan(3);
    for (let index = 1; index < marks.length; index += 1) {
      expect((marks[index]?.x ?? 0) - (marks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(46);
    }
  });

  it('name months where a year is wide', () => {
    expect(timeMarks(frame).map(({ names }) => names)).toContain('month');
  });
});

describe('the frame', () => {
  const covered = { first: day('1989-01-01'), last: day('2023-12-31') };

  it('gives the period its later half', () => {
    const shown = frameFor(covered, { since: day('2021-01-01'), until: day('2023-12-31') });
    expect(formatDay(shown.first)).toBe('2018-01-02');
    expect(frameFor(covered, { since: null, until: null })).toEqual(covered);
  });

  it('stays within what is covered when zoomed, and keeps the day under the pointer', () => {
    const about = day('2010-06-15');
    const zoomed = zoomSpan(covered, covered, about, 0.5);
    const share = (span: { first: number; last: number }) => (about - span.first) / (span.last - span.first + 1);
    expect(share(zoomed)).toBeCloseTo(share(covered), 2);
    expect(zoomSpan(zoomed, covered, about, 100)).toEqual(covered);
  });

  it('puts the first day at its left edge', () => {
    expect(xOf(frame, frame.first)).toBe(40);
    expect(xOf(frame, frame.last + 1)).toBe(960);
  });
});

import { describe, expect, it } from 'vitest';
import type { Unit } from '@/contract/Unit';
import { binsIn, binsPerStep, brushOf, dragged, drawnBetween, moved, withEnd, withStart } from '@/timeline/brush';
import { formatDay, parseDay } from '@/timeline/day';
import type { Span } from '@/timeline/frame';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const span = (first: string, last: string): Span => ({ first: day(first), last: day(last) });
const written = ({ first, last }: Span) => [formatDay(first), formatDay(last)];
const covered = span('2018-01-01', '2023-12-31');
const brush = span('2021-01-01', '2023-06-30');
const UNITS: Unit[] = ['day', 'week', 'month', 'quarter', 'year'];

describe('the brush', () => {
  it('reaches over all that is covered when the period is open', () => {
    expect(brushOf(covered, null, null)).toEqual(covered);
  });

  it('begins and ends with whole months', () => {
    expect(written(withStart(brush, 'month', covered, day('2020-03-17')))).toEqual(['2020-03-01', '2023-06-30']);
    expect(written(withEnd(brush, 'month', covered, day('2022-02-17')))).toEqual(['2021-01-01', '2022-02-28']);
  });

  it('never turns inside out', () => {
    expect(written(withStart(brush, 'month', covered, day('2030-01-01')))).toEqual(['2023-06-01', '2023-06-30']);
    expect(written(withEnd(brush, 'month', covered, day('2010-01-01')))).toEqual(['2021-01-01', '2021-01-31']);
  });

  it('never leaves what is covered, by whichever grip it is dragged', () => {
    for (const unit of UNITS) {
      for (const grip of ['start', 'end', 'whole'] as const) {
        for (const days of [-9000, -400, -31, -1, 0, 1, 31, 400, 9000]) {
          const { first, last } = dragged(brush, grip, unit, covered, 0, days);
          expect(first).toBeGreaterThanOrEqual(covered.first);
          expect(last).toBeLessThanOrEqual(covered.last);
          expect(first).toBeLessThanOrEqual(last);
        }
      }
    }
  });

  it('keeps its length in months when it is moved as a whole', () => {
    expect(written(moved(brush, 'month', covered, -12))).toEqual(['2020-01-01', '2022-06-30']);
    expect(written(moved(brush, 'month', covered, 99))).toEqual(['2021-07-01', '2023-12-31']);
    expect(binsIn('month', moved(brush, 'month', covered, -5))).toBe(binsIn('month', brush));
  });

  it('is drawn anew between two days in either order', () => {
    const drawn = span('2019-02-01', '2019-05-31');
    expect(drawnBetween('month', covered, day('2019-05-04'), day('2019-02-20'))).toEqual(drawn);
    expect(drawnBetween('month', covered, day('2019-02-20'), day('2019-05-04'))).toEqual(drawn);
  });

  it('is moved by a bin, or with Shift by a year', () => {
    expect(UNITS.map((unit) => binsPerStep(unit, false))).toEqual([1, 1, 1, 1, 1]);
    expect(binsPerStep('month', true)).toBe(12);
    expect(binsPerStep('quarter', true)).toBe(4);
  });
});

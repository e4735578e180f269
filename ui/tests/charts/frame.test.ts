import { describe, expect, it } from 'vitest';
import { nearest, stepTo } from '@/charts/frame/cursor';
import { placeKey } from '@/charts/frame/key';
import { monthAxis, monthMarks, runsOf } from '@/charts/frame/months';
import { stepBand, stepLine } from '@/charts/frame/path';
import { valueScale } from '@/charts/frame/scale';
import { cellText } from '@/charts/frame/table';
import { addMonths } from '@/state/months';

describe('the axis of counts', () => {
  it.each(['log', 'linear'] as const)('by %s has zero on the ground and the largest at the top', (kind) => {
    const scale = valueScale(kind, 240, 10, 110);
    expect([scale.y(0), scale.y(240)]).toEqual([110, 10]);
    expect(scale.marks[0]).toBe(0);
  });

  it('by logarithm leaves room between its labels', () => {
    const { y, marks } = valueScale('log', 5000, 0, 120);
    const gaps = marks.slice(1).map((mark, at) => y(marks[at] ?? 0) - y(mark));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(17);
    expect(marks).toContain(1000);
  });

  it('stands where everything is zero', () => {
    expect(valueScale('log', 0, 0, 100).marks).toEqual([0, 1]);
  });
});

describe('the axis of months', () => {
  const months = (first: string, count: number) => Array.from({ length: count }, (_, index) => addMonths(first, index));

  it('names months where they are wide and years where they are narrow', () => {
    expect(monthMarks(months('2023-01-01', 4), monthAxis(4, 0, 400)).map(({ names }) => names)).toContain('month');
    const years = monthMarks(months('2019-01-01', 60), monthAxis(60, 0, 300));
    expect(years.map(({ month }) => month.slice(0, 4))).toEqual(['2019', '2020', '2021', '2022', '2023']);
  });

  it('marks the first week that begins in a month, and no month that began before the series', () => {
    const weeks = ['2023-11-20', '2023-11-27', '2023-12-04', '2023-12-11', '2023-12-25', '2024-01-01'];
    const marks = monthMarks(weeks, monthAxis(6, 0, 600));
    expect(marks.map(({ index, month }) => [index, month])).toEqual([
      [2, '2023-12-04'],
      [5, '2024-01-01'],
    ]);
  });

  it('finds the stretches of which something holds', () => {
    expect(runsOf(6, (index) => index !== 2 && index !== 5)).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
});

describe('steps', () => {
  const axis = monthAxis(3, 0, 30);
  it('are as wide as a month and break where a value is missing', () => {
    expect(stepLine(axis, (index) => [5, 7, null][index] ?? null)).toBe('M0 5H10V7H20');
    expect(stepLine(axis, (index) => [5, null, 7][index] ?? null)).toBe('M0 5H10M20 7H30');
  });

  it('close a band that needs both edges', () => {
    const band = stepBand(
      axis,
      (index) => [9, 8, null][index] ?? null,
      (index) => [1, 2, 3][index] ?? null,
    );
    expect(band).toBe('M0 1H10V2H20V8H10V9H0z');
  });
});

describe('the month that is pointed at', () => {
  it('is the nearest by hand', () => {
    expect(nearest([5, 15, 25], 19)).toBe(1);
  });

  it('moves by the arrow keys, by years, and stays on the axis', () => {
    expect(stepTo(3, 'ArrowLeft', 24)).toBe(2);
    expect(stepTo(3, 'PageDown', 24)).toBe(15);
    expect(stepTo(23, 'ArrowRight', 24)).toBe(23);
    expect(stepTo(null, 'ArrowLeft', 24)).toBe(23);
    expect(stepTo(3, 'x', 24)).toBeNull();
  });
});

describe('the key', () => {
  it('goes on in a second line where the first is full', () => {
    const { entries, height } = placeKey(
      [
        { id: 'a', text: 'observed' },
        { id: 'b', text: 'median and interval' },
      ],
      10,
      120,
    );
    expect(entries.map(({ y }) => y)).toEqual([0, 17]);
    expect(height).toBe(34);
  });
});

describe('a cell of the table', () => {
  it('says no data, writes zero, and stays empty where nothing applies', () => {
    const column = { id: 'n', title: '', form: 'number' as const };
    expect([null, 0, ''].map((cell) => cellText(column, cell))).toEqual(['no data', '0', '']);
  });

  it('writes months, digits and shares as the window does', () => {
    expect(cellText({ id: 'm', title: '', form: 'month' }, '2023-05-01')).toBe('May 2023');
    expect(cellText({ id: 'e', title: '', form: 'number', digits: 1 }, -2.25)).toBe('−2.3');
    expect(cellText({ id: 'p', title: '', form: 'percent' }, 0.5)).toBe('50 %');
  });
});

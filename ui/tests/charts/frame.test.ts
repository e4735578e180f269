import { describe, expect, it } from 'vitest';
import { nearest, stepTo } from '@/charts/frame/cursor';
import { placeKey } from '@/charts/frame/key';
import { monthAxis, monthMarks, runsOf } from '@/charts/frame/months';
import { stepBand, stepLine } from '@/charts/frame/path';
import { valueScale } from '@/charts/frame/scale';
import { cellText } from '@/charts/frame/table';

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
  it('names months where they are wide and years where they are narrow', () => {
    expect(monthMarks('2023-01-01', monthAxis(4, 0, 400)).map(({ names }) => names)).toContain('month');
    const years = monthMarks('2019-01-01', monthAxis(60, 0, 300));
    expect(years.map(({ month }) => month.slice(0, 4))).toEqual(['2019', '2020', '2021', '2022', '2023']);
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
    expect(cellText({ id: 'p', title: '', form: 'percent' }, 0.5)).toBe('50 %');
  });
});

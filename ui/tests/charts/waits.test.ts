import { describe, expect, it } from 'vitest';
import { glyphsOf, isIdle, standingsOf } from '@/charts/ability';
import { hourMarks, hourX, longestHours, waitsOf } from '@/charts/waits';
import { matrixOf, ROSTER } from '../pictures';

describe('deployments on an axis of hours', () => {
  const waits = waitsOf(ROSTER.deployments, 72, 100, 500);

  it('end where they arrived, or where they stand while they wait', () => {
    expect(waits.map((wait) => [wait.form, wait.hours])).toEqual([
      ['arrived', 60],
      ['arrived', 200],
      ['waiting', 400],
      ['declined', 5],
    ]);
    expect(waits[2]?.end).toBeCloseTo(hourX(400, longestHours(ROSTER.deployments), 100, 500));
  });

  it('are late when they took or wait longer than the target; what was declined is not late', () => {
    expect(waits.map((wait) => wait.late)).toEqual([false, true, true, false]);
  });

  it('show the target always, and other marks only where their labels have room', () => {
    const marks = hourMarks(420, 72, 100, 220);
    expect(marks.some((mark) => mark.hours === 72)).toBe(true);
    expect(marks.every((mark, at) => at === 0 || mark.x - (marks[at - 1]?.x ?? 0) >= 34)).toBe(true);
  });

  it('have room for five days at least', () => {
    expect(longestHours([])).toBe(120);
    expect(hourX(0, 120, 100, 500)).toBe(100);
    expect(hourX(120, 120, 100, 500)).toBe(500);
  });
});

describe('who can do what', () => {
  const matrix = matrixOf(['BEN', 'BFA', 'MLI'], 6);

  it('puts the countries first in which nobody present can, and names who could come', () => {
    const deploy = standingsOf(matrix, 3);
    expect(deploy.map(({ iso3, gap }) => [iso3, gap])).toEqual([
      ['BEN', true],
      ['MLI', true],
      ['BFA', false],
    ]);
    const convene = standingsOf(matrix, 0);
    expect(convene.every((standing) => !standing.gap)).toBe(true);
    expect(convene[0]?.away.length).toBe(4);
  });

  it('tells partners of which nothing is recorded here', () => {
    const [row] = matrix.rows;
    if (!row) throw new Error('There is no row.');
    expect(isIdle(row)).toBe(false);
    const none = {
      presences: 0,
      last_known: false,
      can: ['no', 'no', 'no', 'no', 'no', 'no'] as (typeof row.cells)[number]['can'],
    };
    expect(isIdle({ ...row, cells: [none] })).toBe(true);
  });

  it('draws full, half, ring and dot each in a form of its own', () => {
    const glyphs = glyphsOf(['fully', 'partly', 'away', 'no'], 12);
    const count = (path: string) => path.split('M').length - 1;
    expect([count(glyphs.filled), count(glyphs.outlined), count(glyphs.dots)]).toEqual([2, 2, 1]);
  });
});

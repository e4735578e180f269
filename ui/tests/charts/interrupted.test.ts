import { describe, expect, it } from 'vitest';
import { type InterruptedSeries, interruptedShapes, startIndex } from '@/charts/interrupted/interrupted';
import { interruptedLabel, interruptedTable, interruptedWords } from '@/charts/interrupted/words';

const without = { expected: 10, low: 8, high: 14 };
const series: InterruptedSeries = {
  months: [
    { month: '2011-02-01', observed: 9, fitted: 9, counterfactual: null },
    { month: '2011-03-01', observed: null, fitted: 9.5, counterfactual: null },
    { month: '2011-04-01', observed: 9, fitted: 8, counterfactual: without },
    { month: '2011-05-01', observed: 4, fitted: 6, counterfactual: without },
  ],
  startedOn: '2011-04-18',
  engagement: 'Good offices visit',
};
const frame = { left: 0, right: 40, top: 0, ground: 140 };

describe('an interrupted series', () => {
  const shapes = interruptedShapes(series, frame);

  it('begins anew in the month of the engagement', () => {
    expect([startIndex(series), shapes.startX]).toEqual([2, 20]);
    expect(shapes.fitted).toBe('M5 50L15 45M25 60L35 80');
  });

  it('draws what would have been only from then on', () => {
    expect(shapes.counterfactual).toBe('M25 40L35 40');
    expect(shapes.band).toMatch(/^M20 0H30/);
  });

  it('hatches a month without data and puts no dot there', () => {
    expect(shapes.missing).toEqual([{ x: 10, width: 10 }]);
    expect(shapes.dots.map(({ index }) => index)).toEqual([0, 2, 3]);
  });

  it('marks no start that lies outside its months', () => {
    expect(startIndex({ ...series, startedOn: '2012-01-01' })).toBe(-1);
    expect(startIndex({ ...series, startedOn: '2010-01-01' })).toBe(-1);
    expect(interruptedShapes({ ...series, startedOn: '2012-01-01' }, frame).startX).toBeNull();
  });

  it('counts the months beneath and above the range in a sentence', () => {
    expect(interruptedLabel('Events a month, Guinea', series)).toContain(
      'Of 2 months since then with data, 1 lie below the range',
    );
  });

  it('says a month', () => {
    expect(interruptedWords(series.months[3])).toBe(
      'May 2011: 4 observed; fitted 6.0; had it gone on as before 10.0 (8–14)',
    );
  });

  it('has a table in which what does not apply is not missing', () => {
    const { rows } = interruptedTable(series);
    expect(rows[0]?.slice(1)).toEqual(['before', 9, 9, '', '', '']);
    expect(rows[1]?.[2]).toBeNull();
    expect(rows[3]?.slice(1)).toEqual(['since', 4, 6, 10, 8, 14]);
  });
});

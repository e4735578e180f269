import { describe, expect, it } from 'vitest';
import { byMonth, isVague, monthDays, weeksOf } from '@/charts/calendar/weeks';
import { entryOf } from '../pictures';

const day = (text: string): [string, string] => [text, text];

function daysOf(month: string): string[] {
  return weeksOf(month, [], 4).flatMap((week) => week.days.filter((one) => one.inMonth).map((one) => one.day));
}

describe('the weeks of a month', () => {
  it('hold the 29 February of a leap year and not of another, by the rule of centuries too', () => {
    expect(daysOf('2024-02-01')).toHaveLength(29);
    expect(daysOf('2023-02-01').at(-1)).toBe('2023-02-28');
    expect(daysOf('2000-02-01').at(-1)).toBe('2000-02-29');
    expect(daysOf('2100-02-01').at(-1)).toBe('2100-02-28');
  });

  it('begin on Monday and are whole', () => {
    expect(monthDays('2024-02-01')).toEqual(['2024-01-29', '2024-03-03']);
    expect(monthDays('2021-02-01')).toEqual(['2021-02-01', '2021-02-28']);
    expect(weeksOf('2021-02-01', [], 4)).toHaveLength(4);
    expect(weeksOf('2023-10-01', [], 4)).toHaveLength(6);
    expect(weeksOf('2023-10-01', [], 4).every((week) => week.days.length === 7)).toBe(true);
  });

  it('put an entry with a known day on it', () => {
    const bars = weeksOf('2024-02-01', [entryOf('Due', day('2024-02-29'))], 4).flatMap((week) => week.bars);
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ from: 3, to: 3, row: 0, spans: false, begins: true, ends: true });
  });

  it('draw an entry of uncertain day across its span, in each week that it touches', () => {
    const weeks = weeksOf('2024-02-01', [entryOf('Registration', ['2024-02-08', '2024-02-20'])], 4);
    const bars = weeks.flatMap((week) => week.bars);
    expect(bars.map(({ from, to, begins, ends }) => [from, to, begins, ends])).toEqual([
      [3, 6, true, false],
      [0, 6, false, false],
      [0, 1, false, true],
    ]);
    expect(bars.every((bar) => bar.spans)).toBe(true);
  });

  it('keep entries of the same days in rows of their own, and count those without room', () => {
    const items = Array.from({ length: 6 }, (_, at) => entryOf(`Due ${at}`, day('2024-02-14')));
    const week = weeksOf('2024-02-01', items, 4)[2];
    expect(week?.bars.map((bar) => bar.row)).toEqual([0, 1, 2, 3]);
    expect(week?.hidden).toEqual([0, 0, 2, 0, 0, 0, 0]);
  });

  it('leave what may be on any day of a year to a line above them', () => {
    const vague = entryOf('Local elections', ['2024-01-01', '2024-12-31']);
    expect(isVague(vague)).toBe(true);
    expect(weeksOf('2024-02-01', [vague], 4).flatMap((week) => week.bars)).toEqual([]);
    expect(isVague(entryOf('Within a month', ['2024-02-01', '2024-02-29']))).toBe(false);
  });
});

describe('the list by month', () => {
  it('is in the order of days, and begins what began before with the first month shown', () => {
    const months = byMonth(
      [
        entryOf('Late one', day('2024-03-02')),
        entryOf('Long', ['2023-11-01', '2024-12-31']),
        entryOf('Soon', day('2024-02-03')),
      ],
      '2024-02-01',
    );
    expect(months.map(({ month, items }) => [month, items.map((item) => item.title)])).toEqual([
      ['2024-02-01', ['Long', 'Soon']],
      ['2024-03-01', ['Late one']],
    ]);
  });
});

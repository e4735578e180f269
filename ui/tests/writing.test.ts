import { describe, expect, it } from 'vitest';
import { readDay } from '@/state/dates';
import { addMonths, daysBetween, endOfMonth, monthsBetween } from '@/state/months';
import { bytes, change, coordinates, day, days, known, longMonth, moment, number, range, share } from '@/state/numbers';

const THIN = '\u202f';

describe('numbers', () => {
  it('have thin spaces between thousands and a true minus', () => {
    expect(number(2223)).toBe(`2${THIN}223`);
    expect(number(1234567)).toBe(`1${THIN}234${THIN}567`);
    expect(number(-12)).toBe('\u221212');
    expect(number(0)).toBe('0');
  });

  it('are joined by an en dash, and stand once where low and high agree', () => {
    expect(range(2414, 2864)).toBe(`2${THIN}414–2${THIN}864`);
    expect(range(7, 7)).toBe('7');
  });

  it('are "not known" where nothing is known, which is not zero', () => {
    expect(known(null)).toBe('not known');
    expect(known(0)).toBe('0');
  });

  it('give no change where there was nothing before', () => {
    expect(change(5, 0)).toBeNull();
    expect(change(101, 100)).toBe(`+1${THIN}%`);
    expect(change(50, 100)).toBe(`\u221250${THIN}%`);
  });

  it('never round a small share to zero', () => {
    expect(share(1, 1000)).toBe('under 1 %');
    expect(share(0, 1000)).toBe(`0${THIN}%`);
    expect(share(42, 350)).toBe(`12${THIN}%`);
  });

  it('write sizes and coordinates', () => {
    expect(bytes(8_123_456)).toBe('8.1 MB');
    expect(bytes(12)).toBe('12 B');
    expect(coordinates(-4.19, 14.494)).toBe('14.49° N, 4.19° W');
  });
});

describe('dates', () => {
  it('are written with the month by name', () => {
    expect(day('2023-12-31')).toBe('31 Dec 2023');
    expect(longMonth('2021-01-01')).toBe('January 2021');
    expect(moment('2024-01-05T09:25:00Z')).toBe('5 Jan 2024, 09:25 UTC');
  });

  it('join to spans as short as they can be', () => {
    expect(days('2023-12-20', '2023-12-20')).toBe('20 Dec 2023');
    expect(days('2023-12-20', '2023-12-24')).toBe('20–24 Dec 2023');
    expect(days('2023-11-28', '2023-12-03')).toBe('28 Nov – 3 Dec 2023');
    expect(days('2023-12-28', '2024-01-03')).toBe('28 Dec 2023 – 3 Jan 2024');
  });

  it('are read as people write them, month and year to the edge that is meant', () => {
    expect(readDay('2021', 'first')).toEqual({ day: '2021-01-01' });
    expect(readDay('2021', 'last')).toEqual({ day: '2021-12-31' });
    expect(readDay('Feb 2020', 'last')).toEqual({ day: '2020-02-29' });
    expect(readDay('9 March 2021', 'first')).toEqual({ day: '2021-03-09' });
    expect(readDay('2021-03-09', 'last')).toEqual({ day: '2021-03-09' });
    expect(readDay('31/12/2023', 'last')).toEqual({ day: '2023-12-31' });
    expect(readDay(day('2023-12-31'), 'last')).toEqual({ day: '2023-12-31' });
  });

  it('are refused with both readings when they can be read two ways', () => {
    expect(readDay('03/04/2021', 'first')).toEqual({
      trouble: 'date-two-ways',
      args: { one: '3 Apr 2021', other: '4 Mar 2021' },
    });
  });

  it('are refused with the remedy when the month is shorter', () => {
    expect(readDay('31 April 2024', 'first')).toEqual({
      trouble: 'date-days',
      args: { month: 'April', days: '30', one: '30 Apr 2024', other: '1 May 2024' },
    });
    expect(readDay('soon', 'first')).toEqual({ trouble: 'date-unknown', args: { text: 'soon' } });
  });

  it('are counted by calendar months', () => {
    expect(addMonths('2021-01-31', -1)).toBe('2020-12-01');
    expect(endOfMonth('2020-02-10')).toBe('2020-02-29');
    expect(monthsBetween('2021-01-01', '2023-12-31')).toBe(36);
    expect(daysBetween('2023-12-31', '2024-02-10')).toBe(41);
  });
});

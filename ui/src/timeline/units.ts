/** Which unit a time line counts by, and where the bins of each unit begin. */

import type { Unit } from '@/contract/Unit';
import { addMonths, type DayNumber, startOfMonth, toDate, yearOf } from './day';

/** Longest span, in days, that is still counted by the unit. */
const LONGEST_SPAN_DAYS: readonly (readonly [Unit, number])[] = [
  ['day', 150],
  ['week', 3 * 366],
  ['month', 40 * 366],
  ['quarter', 100 * 366],
];

/** Returns the unit for a time line over so many days: bars stay wide enough to be told apart. */
export function unitForSpan(days: number): Unit {
  return LONGEST_SPAN_DAYS.find(([, longest]) => days <= longest)?.[0] ?? 'year';
}

/** Returns the first day of the bin that holds the day. Weeks begin on Monday. */
export function startOfBin(unit: Unit, day: DayNumber): DayNumber {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day - ((((day + 3) % 7) + 7) % 7);
    case 'month':
      return startOfMonth(day);
    case 'quarter':
      return addMonths(day, -(toDate(day).getUTCMonth() % 3));
    case 'year':
      return addMonths(day, -toDate(day).getUTCMonth());
  }
}

/** Returns the first day of the bin `count` bins after the one that holds the day. */
export function addBins(unit: Unit, day: DayNumber, count: number): DayNumber {
  const start = startOfBin(unit, day);
  switch (unit) {
    case 'day':
      return start + count;
    case 'week':
      return start + 7 * count;
    case 'month':
      return addMonths(start, count);
    case 'quarter':
      return addMonths(start, 3 * count);
    case 'year':
      return addMonths(start, 12 * count);
  }
}

/** Returns the first days of the years that a span touches. */
export function yearsIn(first: DayNumber, last: DayNumber): DayNumber[] {
  const years: DayNumber[] = [];
  for (let start = startOfBin('year', first); start <= last; start = addMonths(start, 12)) years.push(start);
  return years.filter((start) => start >= first || yearOf(start) === yearOf(first));
}

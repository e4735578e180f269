/** A month as whole weeks from Monday to Sunday, and where its entries stand: on their day, or as bars across the days they may be. */
import type { CalendarItem } from '@/contract/CalendarItem';
import { addMonths, type DayNumber, formatDay, parseDay, startOfMonth } from '@/timeline/day';
import { startOfBin } from '@/timeline/units';

export interface Day {
  day: string;
  /** Of the month, and not of one of its neighbours. */
  inMonth: boolean;
}

/** An entry in one week. */
export interface WeekBar {
  item: CalendarItem;
  /** 0 for Monday. */
  from: number;
  to: number;
  row: number;
  /** The entry begins, or ends, in this week; if not it comes from the week before, or goes on in the next. */
  begins: boolean;
  ends: boolean;
  /** More than one day may be meant. */
  spans: boolean;
}

export interface Week {
  days: Day[];
  bars: WeekBar[];
  /** How many entries of each day have no room. */
  hidden: number[];
}

const DAYS = 7;
/** Entries that may be on any day of a longer time stand above the month, not in each of its weeks. */
const LONGEST_BAR_DAYS = 31;

/** Returns the first and the last day of the weeks that a month touches. */
export function monthDays(month: string): [first: string, last: string] {
  const start = parseDay(month) ?? 0;
  const [first, after] = [startOfBin('week', startOfMonth(start)), addMonths(start, 1)];
  return [formatDay(first), formatDay(startOfBin('week', after - 1) + DAYS - 1)];
}

/** Tells whether an entry may be on any day of a long time. */
export function isVague(item: CalendarItem): boolean {
  const [first, last] = spanOf(item);
  return last - first >= LONGEST_BAR_DAYS && item.certainty !== 'day';
}

function spanOf(item: CalendarItem): [DayNumber, DayNumber] {
  const first = parseDay(item.days[0]) ?? 0;
  return [first, parseDay(item.days[1]) ?? first];
}

/** Returns the weeks of a month with as many rows of entries as have room. */
export function weeksOf(month: string, items: readonly CalendarItem[], rows: number): Week[] {
  const [first, last] = monthDays(month).map((day) => parseDay(day) ?? 0) as [DayNumber, DayNumber];
  const known = items.filter((item) => !isVague(item));
  const weeks: Week[] = [];
  for (let monday = first; monday <= last; monday += DAYS) weeks.push(weekOf(monday, month, known, rows));
  return weeks;
}

function weekOf(monday: DayNumber, month: string, items: readonly CalendarItem[], rows: number): Week {
  const days = Array.from({ length: DAYS }, (_, at) => {
    const day = formatDay(monday + at);
    return { day, inMonth: day.slice(0, 7) === month.slice(0, 7) };
  });
  const touching = items
    .map((item) => ({ item, span: spanOf(item) }))
    .filter(({ span }) => span[1] >= monday && span[0] < monday + DAYS)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const bars: WeekBar[] = [];
  const hidden = days.map(() => 0);
  for (const { item, span } of touching) {
    const [from, to] = [Math.max(0, span[0] - monday), Math.min(DAYS - 1, span[1] - monday)];
    const row = freeRow(bars, from, to);
    if (row < rows) {
      const [begins, ends] = [span[0] >= monday, span[1] < monday + DAYS];
      bars.push({ item, from, to, row, begins, ends, spans: span[0] !== span[1] });
    } else {
      for (let at = from; at <= to; at += 1) hidden[at] = (hidden[at] ?? 0) + 1;
    }
  }
  return { days, bars, hidden };
}

function freeRow(bars: readonly WeekBar[], from: number, to: number): number {
  const taken = new Set(bars.filter((bar) => bar.from <= to && bar.to >= from).map((bar) => bar.row));
  let row = 0;
  while (taken.has(row)) row += 1;
  return row;
}

/** Returns the entries by the month of their first day, in order. */
export function byMonth(items: readonly CalendarItem[], from: string): { month: string; items: CalendarItem[] }[] {
  const months = new Map<string, CalendarItem[]>();
  for (const item of items.toSorted((a, b) => a.days[0].localeCompare(b.days[0]))) {
    const first = item.days[0] < from ? from : item.days[0];
    const month = `${first.slice(0, 7)}-01`;
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, all]) => ({ month, items: all }));
}

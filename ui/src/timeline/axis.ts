/** Where the marks of the two axes stand: years (or months) along, round counts up. */

import { addMonths, type DayNumber, startOfMonth, toDate, yearOf } from './day';
import { type Frame, xOf } from './frame';
import { yearsIn } from './units';

/** A mark on the axis of time. */
export interface TimeMark {
  day: DayNumber;
  x: number;
  /** Whether the mark names a year or a month. */
  names: 'year' | 'month';
}

const NARROWEST_LABEL_PX = 46;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];
const MONTH_STEPS = [1, 3, 6];

/** Returns round values from zero to at least `largest`; the last is the top of the axis or just below it. */
export function countMarks(largest: number, most = 3): number[] {
  if (largest <= 0) return [0];
  const rough = largest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const marks: number[] = [];
  for (let value = 0; value <= largest; value += step) marks.push(value);
  return marks;
}

/** Returns the marks of the axis of time: months where a year is wide, else every year, second, fifth … year. */
export function timeMarks(frame: Frame): TimeMark[] {
  const years = yearsIn(frame.first, frame.last);
  const yearWidth = (365.25 / (frame.last - frame.first + 1)) * frame.width;
  const monthStep = MONTH_STEPS.find((step) => (yearWidth / 12) * step >= NARROWEST_LABEL_PX + 10);
  if (monthStep && years.length <= 4) return monthMarks(frame, monthStep);
  const step = YEAR_STEPS.find((count) => yearWidth * count >= NARROWEST_LABEL_PX) ?? 100;
  return years
    .filter((day) => day >= frame.first && yearOf(day) % step === 0)
    .map((day) => ({ day, x: xOf(frame, day), names: 'year' as const }));
}

function monthMarks(frame: Frame, step: number): TimeMark[] {
  const marks: TimeMark[] = [];
  for (let day = startOfMonth(frame.first); day <= frame.last; day = addMonths(day, 1)) {
    const month = toDate(day).getUTCMonth();
    if (day < frame.first || month % step !== 0) continue;
    marks.push({ day, x: xOf(frame, day), names: month === 0 ? 'year' : 'month' });
  }
  return marks;
}

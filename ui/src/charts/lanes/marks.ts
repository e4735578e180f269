/** Where the marks of the common axis stand: years, months or days, whichever leave room for their labels. */
import { timeMarks } from '@/timeline/axis';
import { type DayNumber, startOfMonth } from '@/timeline/day';
import { type Frame, xOf } from '@/timeline/frame';
import { yearsIn } from '@/timeline/units';

export interface LaneMarkOnAxis {
  day: DayNumber;
  x: number;
  names: 'year' | 'month' | 'day';
}

const LONGEST_IN_DAYS = 130;
const NARROWEST_DAY_LABEL_PX = 52;
const DAY_STEPS = [1, 2, 7, 14];
const WEEK = 7;
/** 5 January 1970 was a Monday. */
const A_MONDAY = 4;
const NARROWEST_YEAR_PX = 14;

/** Returns the marks with labels. */
export function axisMarks(frame: Frame): LaneMarkOnAxis[] {
  const days = frame.last - frame.first + 1;
  if (days > LONGEST_IN_DAYS) return timeMarks(frame);
  const perDay = frame.width / days;
  const step = DAY_STEPS.find((count) => count * perDay >= NARROWEST_DAY_LABEL_PX) ?? 2 * WEEK;
  const marks: LaneMarkOnAxis[] = [];
  for (let day = frame.first; day <= frame.last; day += 1) {
    const wanted = step < WEEK ? (day - startOfMonth(day)) % step === 0 : (day - A_MONDAY) % step === 0;
    if (wanted) marks.push({ day, x: xOf(frame, day), names: 'day' });
  }
  return marks;
}

/** Returns the beginnings of the years between the marks, as far as their lines do not become a grey field. */
export function yearLines(frame: Frame): number[] {
  const perYear = (frame.width / (frame.last - frame.first + 1)) * 365.25;
  if (perYear < NARROWEST_YEAR_PX) return [];
  return yearsIn(frame.first, frame.last)
    .filter((day) => day >= frame.first)
    .map((day) => xOf(frame, day));
}

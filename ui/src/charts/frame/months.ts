/** The axis of months in a chart: every month equally wide, labels where there is room for them. */
import { addMonths } from '@/state/months';

export interface MonthAxis {
  left: number;
  /** Width of a month. */
  each: number;
  count: number;
  /** Left edge of a month. */
  x: (index: number) => number;
  middle: (index: number) => number;
}

export interface MonthMark {
  index: number;
  x: number;
  month: string;
  names: 'year' | 'month';
}

const YEAR_LABEL_PX = 34;
const MONTH_LABEL_PX = 62;
const YEAR_STEPS = [1, 2, 5, 10, 20];
const MONTH_STEPS = [1, 2, 3, 6];

export function monthAxis(count: number, left: number, right: number): MonthAxis {
  const each = (right - left) / Math.max(1, count);
  return { left, each, count, x: (index) => left + index * each, middle: (index) => left + (index + 0.5) * each };
}

/** Returns the marks: months by name where they are wide, else Januaries by year. */
export function monthMarks(start: string, axis: MonthAxis, letterScale = 1): MonthMark[] {
  const months = Array.from({ length: axis.count }, (_, index) => addMonths(start, index));
  const step = MONTH_STEPS.find((count) => count * axis.each >= MONTH_LABEL_PX * letterScale);
  const years = YEAR_STEPS.find((count) => count * 12 * axis.each >= YEAR_LABEL_PX * letterScale) ?? 50;
  return months.flatMap((month, index): MonthMark[] => {
    const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];
    const mark = { index, x: axis.x(index), month };
    if (step) return number % step === 0 ? [{ ...mark, names: 'month' }] : [];
    return number === 0 && year % years === 0 ? [{ ...mark, names: 'year' }] : [];
  });
}

/** Returns the stretches of neighbouring months of which something holds, as first and last index. */
export function runsOf(count: number, holds: (index: number) => boolean): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    if (!holds(index)) continue;
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

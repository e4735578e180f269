/** The axis of months in a chart: every month equally wide, labels where there is room for them. */
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

/**
 * Returns the marks of steps that are months or weeks, by their first days: months by name where they are wide, else Januaries by
 * year. Where steps are weeks, a mark stands at the first that begins in the month.
 */
export function monthMarks(starts: readonly string[], axis: MonthAxis, letterScale = 1): MonthMark[] {
  const begins = starts.flatMap((start, index) => (beginsMonth(start, starts[index - 1]) ? [index] : []));
  const each = (axis.each * starts.length) / Math.max(1, begins.length);
  const step = MONTH_STEPS.find((count) => count * each >= MONTH_LABEL_PX * letterScale);
  const years = YEAR_STEPS.find((count) => count * 12 * each >= YEAR_LABEL_PX * letterScale) ?? 50;
  return begins.flatMap((index): MonthMark[] => {
    const month = starts[index] ?? '';
    const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1];
    const mark = { index, x: axis.x(index), month };
    if (step) return number % step === 0 ? [{ ...mark, names: 'month' }] : [];
    return number === 0 && year % years === 0 ? [{ ...mark, names: 'year' }] : [];
  });
}

function beginsMonth(start: string, before: string | undefined): boolean {
  return before === undefined ? Number(start.slice(8, 10)) <= 7 : before.slice(0, 7) !== start.slice(0, 7);
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

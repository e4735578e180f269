/**
 * A monthly series beside what was expected of each month, by whichever method: the verdict of the method on each month, and the
 * shapes to draw. A month without a verdict has no band, whatever figures stand beside it.
 */
import type { Trend } from '@/contract/Trend';
import { addMonths } from '@/state/months';
import { type MonthAxis, monthAxis, runsOf } from './frame/months';
import { middleLine, px, stepBand, stepLine } from './frame/path';

export type Verdict = 'above' | 'within' | 'below' | 'none';

export interface BandMonth {
  /** First day of the month. */
  month: string;
  /** What was counted; `null` is no data. */
  value: number | null;
  low: number | null;
  expected: number | null;
  high: number | null;
  verdict: Verdict;
}

/** The room of the chart, in CSS pixels. */
export interface BandFrame {
  left: number;
  right: number;
  top: number;
  ground: number;
}

/** A month outside the band. */
export interface Outlier {
  x: number;
  y: number;
  index: number;
}

/** What is drawn. */
export interface BandShapes {
  axis: MonthAxis;
  /** The band, one closed shape for each run of months that were judged. */
  band: string;
  expected: string;
  line: string;
  above: Outlier[];
  below: Outlier[];
  /** Months counted between two without data, which no line would show. */
  alone: Outlier[];
  /** Where there is no data, as left edge and width. */
  missing: { x: number; width: number }[];
  /** Top of the axis. */
  largest: number;
}

/** Returns the months of a trend with the verdict of the core on each. */
export function bandOfTrend(trend: Trend): BandMonth[] {
  return trend.events.map((value, index) => {
    const [low, expected, high] = [trend.band_low, trend.expected, trend.band_high].map((ends) => ends[index] ?? null);
    const verdict = trend.verdict[index] ?? 'none';
    return {
      month: addMonths(trend.start, index),
      value,
      low: low ?? null,
      expected: expected ?? null,
      high: high ?? null,
      verdict,
    };
  });
}

/** Returns how many months have a verdict. */
export function countVerdict(months: readonly BandMonth[], ...verdicts: Verdict[]): number {
  return months.filter((month) => verdicts.includes(month.verdict)).length;
}

/** Returns the shapes of a series. */
export function bandShapes(months: readonly BandMonth[], frame: BandFrame): BandShapes {
  const axis = monthAxis(months.length, frame.left, frame.right);
  const judged = (index: number) => (months[index]?.verdict === 'none' ? undefined : months[index]);
  const largest = months.reduce(
    (most, month, index) => Math.max(most, month.value ?? 0, judged(index)?.high ?? 0, judged(index)?.expected ?? 0),
    1,
  );
  const y = (value: number | null | undefined) =>
    value === null || value === undefined ? null : frame.ground - (value / largest) * (frame.ground - frame.top);
  const valueY = (index: number) => y(months[index]?.value);
  const place = (index: number) => ({ x: px(axis.middle(index)), y: px(valueY(index) ?? frame.ground), index });
  const all = months.map((_, index) => index);
  const having = (verdict: Verdict) => all.filter((index) => months[index]?.verdict === verdict).map(place);
  return {
    axis,
    band: stepBand(
      axis,
      (index) => y(judged(index)?.low),
      (index) => y(judged(index)?.high),
    ),
    expected: stepLine(axis, (index) => y(judged(index)?.expected)),
    line: middleLine(axis, valueY),
    above: having('above'),
    below: having('below'),
    alone: runsOf(axis.count, (index) => valueY(index) !== null)
      .filter(([first, last]) => first === last)
      .map(([first]) => place(first)),
    missing: runsOf(axis.count, (index) => valueY(index) === null).map(([first, last]) => ({
      x: px(axis.x(first)),
      width: px(axis.each * (last - first + 1)),
    })),
    largest,
  };
}

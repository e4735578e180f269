/**
 * A series that an engagement began to interrupt: what was observed, the line fitted to it, and from the beginning on what the months
 * before would have led to. The distance between the two is not the effect of the engagement alone; the picture claims no more.
 */
import { monthsBetween } from '@/state/months';
import { type MonthAxis, monthAxis, runsOf } from '../frame/months';
import { middleLine, px, stepBand } from '../frame/path';
import { type ValueScale, valueScale } from '../frame/scale';

export interface InterruptedMonth {
  /** First day of the month. */
  month: string;
  /** `null` is no data. */
  observed: number | null;
  fitted: number | null;
  /** What would have been expected had the months before gone on; `null` before the engagement. */
  counterfactual: { expected: number; low: number; high: number } | null;
}

export interface InterruptedSeries {
  /** Without gaps in the calendar, oldest first. */
  months: readonly InterruptedMonth[];
  /** Day on which the engagement began. */
  startedOn: string;
  /** Its title. */
  engagement: string;
}

export interface InterruptedFrame {
  left: number;
  right: number;
  top: number;
  ground: number;
}

export interface InterruptedShapes {
  axis: MonthAxis;
  scale: ValueScale;
  dots: { index: number; x: number; y: number }[];
  fitted: string;
  band: string;
  counterfactual: string;
  missing: { x: number; width: number }[];
  /** Where the engagement begins; `null` where that is not among the months. */
  startX: number | null;
}

/** Returns the largest figure that the axis must hold. */
export function interruptedLargest(months: readonly InterruptedMonth[]): number {
  return months.reduce(
    (most, month) => Math.max(most, month.observed ?? 0, month.fitted ?? 0, month.counterfactual?.high ?? 0),
    1,
  );
}

/** Returns the month of the start, as an index; −1 where it is not among the months. */
export function startIndex(series: InterruptedSeries): number {
  const first = series.months[0]?.month;
  const index = first ? monthsBetween(first, series.startedOn) - 1 : -1;
  return index < series.months.length ? Math.max(-1, index) : -1;
}

/** Returns what is drawn. */
export function interruptedShapes(
  series: InterruptedSeries,
  frame: InterruptedFrame,
  letterScale = 1,
): InterruptedShapes {
  const { months } = series;
  const axis = monthAxis(months.length, frame.left, frame.right);
  const scale = valueScale('linear', interruptedLargest(months), frame.top, frame.ground, letterScale);
  const y = (value: number | null | undefined) => (value === null || value === undefined ? null : scale.y(value));
  const start = startIndex(series);
  const bend = (index: number) => index === start;
  return {
    axis,
    scale,
    dots: months.flatMap(({ observed }, index) =>
      observed === null ? [] : [{ index, x: px(axis.middle(index)), y: px(scale.y(observed)) }],
    ),
    // The line may jump at the start, and a stroke from before to after would hide that.
    fitted: middleLine(axis, (index) => y(months[index]?.fitted), bend),
    band: stepBand(
      axis,
      (index) => y(months[index]?.counterfactual?.low),
      (index) => y(months[index]?.counterfactual?.high),
    ),
    counterfactual: middleLine(axis, (index) => y(months[index]?.counterfactual?.expected)),
    missing: runsOf(months.length, (index) => months[index]?.observed === null).map(([from, to]) => ({
      x: px(axis.x(from)),
      width: px(axis.each * (to - from + 1)),
    })),
    startX: start < 0 ? null : px(axis.x(start)),
  };
}

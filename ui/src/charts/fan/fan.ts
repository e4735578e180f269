/**
 * An outlook: what was observed, and ahead of it the nested bands of what may come, beside the bands of a benchmark. Every month is
 * a step, since a forecast of a month says nothing of its days.
 */
import { addMonths, monthsBetween } from '@/state/months';
import { type MonthAxis, monthAxis, runsOf } from '../frame/months';
import { px, stepBand, stepLine } from '../frame/path';
import { type ScaleKind, type ValueScale, valueScale } from '../frame/scale';

export type Interval = readonly [low: number, high: number];

export interface ObservedMonth {
  /** First day of the month. */
  month: string;
  /** `null` is no data. */
  value: number | null;
}

export interface OutlookMonth {
  month: string;
  median: number;
  band50: Interval;
  band80: Interval;
  band90: Interval;
  benchmark: { median: number; band90: Interval } | null;
  /** What came in the end; `null` while nobody knows. */
  came: number | null;
}

export interface Outlook {
  observed: readonly ObservedMonth[];
  /** One to twelve months. */
  ahead: readonly OutlookMonth[];
  /** The last day whose observations the outlook knows. */
  cutOff: string;
}

/** A month on the axis: observed, without data, or ahead. */
export interface FanMonth {
  month: string;
  observed: number | null;
  ahead: OutlookMonth | null;
}

export interface FanFrame {
  left: number;
  right: number;
  top: number;
  ground: number;
}

export interface FanShapes {
  axis: MonthAxis;
  scale: ValueScale;
  bars: string;
  /** Months that are neither observed nor ahead, as left edge and width. */
  missing: { x: number; width: number }[];
  /** From the widest to the narrowest, so that each lies over the one before. */
  bands: { share: 90 | 80 | 50; path: string }[];
  median: string;
  benchmark: { outline: string; median: string };
  came: { index: number; x: number; y: number }[];
  /** The newest observation before the outlook. */
  last: { month: string; value: number; x: number; y: number } | null;
  /** Where what the outlook knows ends. */
  cutX: number;
}

/** A month narrower than this cannot be told from its neighbour; then fewer past months are shown. */
const NARROWEST_MONTH_PX = 8;

/** Returns the months without a gap in the calendar, the past cut to what the width has room for. */
export function fanMonths(outlook: Outlook, room: number): FanMonth[] {
  const days = [...outlook.observed, ...outlook.ahead].map((month) => month.month).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const observed = new Map(outlook.observed.map((month) => [month.month, month.value]));
  const ahead = new Map(outlook.ahead.map((month) => [month.month, month]));
  const all = Array.from({ length: monthsBetween(first, last) }, (_, index) => {
    const month = addMonths(first, index);
    return { month, observed: observed.get(month) ?? null, ahead: ahead.get(month) ?? null };
  });
  const most = Math.max(outlook.ahead.length + 1, Math.floor(room / NARROWEST_MONTH_PX));
  return all.slice(-most);
}

/** Returns the largest figure that the axis must hold. */
export function fanLargest(months: readonly FanMonth[]): number {
  return months.reduce((most, { observed, ahead }) => {
    const figures = [observed ?? 0, ahead?.band90[1] ?? 0, ahead?.benchmark?.band90[1] ?? 0, ahead?.came ?? 0];
    return Math.max(most, ...figures);
  }, 1);
}

/** Returns what is drawn. */
export function fanShapes(
  months: readonly FanMonth[],
  cutOff: string,
  kind: ScaleKind,
  frame: FanFrame,
  letterScale = 1,
): FanShapes {
  const axis = monthAxis(months.length, frame.left, frame.right);
  const scale = valueScale(kind, fanLargest(months), frame.top, frame.ground, letterScale);
  const y = (value: number | undefined) => (value === undefined ? null : scale.y(value));
  const band = (read: (month: OutlookMonth) => Interval | undefined) => {
    const edge = (side: 0 | 1) => (index: number) => {
      const month = months[index]?.ahead;
      return month ? y(read(month)?.[side]) : null;
    };
    return stepBand(axis, edge(0), edge(1));
  };
  const before = months.findLastIndex((month) => month.ahead === null && month.observed !== null);
  const last = months[before];
  return {
    axis,
    scale,
    bars: months.map((month, index) => barPath(month, index, axis, scale, frame.ground)).join(''),
    missing: runsOf(months.length, (index) => months[index]?.ahead === null && months[index]?.observed === null).map(
      ([from, to]) => ({ x: px(axis.x(from)), width: px(axis.each * (to - from + 1)) }),
    ),
    bands: [
      { share: 90, path: band((month) => month.band90) },
      { share: 80, path: band((month) => month.band80) },
      { share: 50, path: band((month) => month.band50) },
    ],
    median: stepLine(axis, (index) => y(months[index]?.ahead?.median)),
    benchmark: {
      outline: band((month) => month.benchmark?.band90),
      median: stepLine(axis, (index) => y(months[index]?.ahead?.benchmark?.median)),
    },
    came: months.flatMap(({ ahead }, index) => {
      const value = ahead?.came ?? null;
      return value === null ? [] : [{ index, x: px(axis.middle(index)), y: px(scale.y(value)) }];
    }),
    last:
      last && last.observed !== null
        ? { month: last.month, value: last.observed, x: px(axis.x(before + 1)), y: px(scale.y(last.observed)) }
        : null,
    cutX: px(axis.x(Math.min(months.length, Math.max(0, monthsBetween(months[0]?.month ?? cutOff, cutOff))))),
  };
}

function barPath(month: FanMonth, index: number, axis: MonthAxis, scale: ValueScale, ground: number): string {
  if (month.ahead || month.observed === null || month.observed <= 0) return '';
  const gap = axis.each > 4 ? 1 : 0.5;
  return `M${px(axis.x(index))} ${px(scale.y(month.observed))}h${px(axis.each - gap)}V${px(ground)}H${px(axis.x(index))}z`;
}

/**
 * Whether an outlook keeps its word: for each probability that it stated, the share of months in which it came true, beside the
 * diagonal of a perfect one and the band of what chance alone would give.
 */
import { px } from '../frame/path';
import { chanceCounts } from './binomial';

export interface CalibrationPoint {
  /** The probability stated: the coverage of an interval, or a level of the probability integral transform. */
  nominal: number;
  /** In how many of the `n` months it came true. */
  hits: number;
}

export interface CalibrationSeries {
  of: 'model' | 'benchmark';
  /** Months judged. */
  n: number;
  points: readonly CalibrationPoint[];
}

export interface Calibration {
  /** Coverage of central intervals, or the distribution of the probability integral transform. */
  kind: 'coverage' | 'pit';
  series: readonly CalibrationSeries[];
}

export interface SquareFrame {
  left: number;
  right: number;
  top: number;
  ground: number;
}

export interface JudgedPoint extends CalibrationPoint {
  observed: number;
  /** What chance alone gives, as shares. */
  low: number;
  high: number;
  verdict: 'above' | 'within' | 'below';
  x: number;
  y: number;
}

export interface CalibrationShapes {
  x: (share: number) => number;
  y: (share: number) => number;
  /** The band of chance of the series with the fewest months, the widest of all. */
  band: string;
  bandMonths: number;
  series: { of: CalibrationSeries['of']; n: number; line: string; points: JudgedPoint[] }[];
}

/** The band is drawn from so many probabilities. */
const BAND_STEPS = 40;

/** Returns what is drawn; a series without months has nothing to show. */
export function calibrationShapes(calibration: Calibration, frame: SquareFrame): CalibrationShapes {
  const x = (share: number) => frame.left + share * (frame.right - frame.left);
  const y = (share: number) => frame.ground - share * (frame.ground - frame.top);
  const series = calibration.series.filter((one) => one.n > 0 && one.points.length > 0);
  const bandMonths = series.reduce((fewest, one) => Math.min(fewest, one.n), Number.POSITIVE_INFINITY);
  return {
    x,
    y,
    bandMonths: series.length > 0 ? bandMonths : 0,
    band: series.length > 0 ? chanceBand(bandMonths, x, y) : '',
    series: series.map((one) => {
      const points = one.points.toSorted((a, b) => a.nominal - b.nominal).map((point) => judged(point, one.n, x, y));
      const line = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
      return { of: one.of, n: one.n, line, points };
    }),
  };
}

function judged(point: CalibrationPoint, n: number, x: (s: number) => number, y: (s: number) => number): JudgedPoint {
  const [low, high] = chanceCounts(n, point.nominal);
  const verdict = point.hits < low ? 'below' : point.hits > high ? 'above' : 'within';
  const observed = point.hits / n;
  return { ...point, observed, low: low / n, high: high / n, verdict, x: px(x(point.nominal)), y: px(y(observed)) };
}

function chanceBand(n: number, x: (share: number) => number, y: (share: number) => number): string {
  const steps = Array.from({ length: BAND_STEPS + 1 }, (_, at) => at / BAND_STEPS);
  const edges = steps.map((nominal) => ({ nominal, counts: chanceCounts(n, nominal) }));
  const upper = edges.map(({ nominal, counts }) => `${px(x(nominal))} ${px(y(counts[1] / n))}`);
  const lower = edges.map(({ nominal, counts }) => `${px(x(nominal))} ${px(y(counts[0] / n))}`).reverse();
  return `M${upper.join('L')}L${lower.join('L')}z`;
}

/** A monthly series against the band of its own past: which months lie above it, which below, and the shapes to draw. */
import type { Trend } from '@/contract/Trend';

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
  /** The band, one closed shape for each run of months in which it is known. */
  band: string;
  line: string;
  above: Outlier[];
  below: Outlier[];
  /** Top of the axis. */
  largest: number;
}

/** Returns the shapes of a series. */
export function bandShapes(trend: Trend, frame: BandFrame): BandShapes {
  const count = trend.events.length;
  const highs = trend.band_high.filter((value): value is number => value !== null);
  const largest = Math.max(1, ...trend.events, ...highs);
  const x = (index: number) => frame.left + (count <= 1 ? 0 : (index / (count - 1)) * (frame.right - frame.left));
  const y = (value: number) => frame.ground - (value / largest) * (frame.ground - frame.top);
  const place = (index: number) => ({ x: round(x(index)), y: round(y(trend.events[index] ?? 0)), index });
  const months = trend.events.map((_, index) => index);
  const above = months.filter((index) => isAbove(trend, index)).map(place);
  const below = months.filter((index) => isBelow(trend, index)).map(place);
  const line = months.map(
    (index) => `${index === 0 ? 'M' : 'L'}${round(x(index))} ${round(y(trend.events[index] ?? 0))}`,
  );
  return { band: bandPath(trend, x, y), line: line.join(''), above, below, largest };
}

function isAbove(trend: Trend, index: number): boolean {
  const high = trend.band_high[index];
  return isNumber(high) && (trend.events[index] ?? 0) > high;
}

function isBelow(trend: Trend, index: number): boolean {
  const low = trend.band_low[index];
  return isNumber(low) && (trend.events[index] ?? 0) < low;
}

function bandPath(trend: Trend, x: (index: number) => number, y: (value: number) => number): string {
  const runs: number[][] = [];
  trend.band_high.forEach((high, index) => {
    if (!isNumber(high) || !isNumber(trend.band_low[index])) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs
    .map((run) => {
      const upper = run.map((index) => `${round(x(index))} ${round(y(trend.band_high[index] ?? 0))}`);
      const lower = [...run].reverse().map((index) => `${round(x(index))} ${round(y(trend.band_low[index] ?? 0))}`);
      return `M${upper.join('L')}L${lower.join('L')}z`;
    })
    .join('');
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

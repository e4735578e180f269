/**
 * Bars as paths, one path for each kind of violence, so that a time line costs four elements however many bins it has.
 * Bins narrower than a pixel are joined; nothing is left out.
 */

import type { Timeline } from '@/contract/Timeline';
import { type DayNumber, parseDay } from './day';
import { type Frame, xOf } from './frame';
import { addBins } from './units';

/** A bin with its counts by kind: state, non-state, one-sided, not stated. */
export interface Bin {
  /** First day. */
  first: DayNumber;
  /** Last day. */
  last: DayNumber;
  counts: readonly [number, number, number, number];
  total: number;
}

/** What is drawn. */
export interface Bars {
  /** One path for each kind, stacked in this order from the ground. */
  paths: [string, string, string, string];
  /** The largest total of a bar. */
  largest: number;
}

const NARROWEST_BAR_PX = 2;

/** Returns the bins of a time line, oldest first. */
export function binsOf(timeline: Timeline, measure: 'events' | 'deaths'): Bin[] {
  const series = timeline[measure];
  return timeline.starts.flatMap((start, index) => {
    const first = parseDay(start);
    if (first === null) return [];
    const next = timeline.starts[index + 1];
    const last = (next === undefined ? addBins(timeline.unit, first, 1) : (parseDay(next) ?? first + 1)) - 1;
    const counts = [0, 1, 2, 3].map((kind) => series[kind as 0 | 1 | 2 | 3][index] ?? 0) as unknown as Bin['counts'];
    return [{ first, last, counts, total: counts.reduce((sum, count) => sum + count, 0) }];
  });
}

/** Returns the bins within the frame, neighbours joined until each bar is wide enough to be seen. */
export function binsToDraw(bins: readonly Bin[], frame: Frame): Bin[] {
  const inside = bins.filter((bin) => bin.last >= frame.first && bin.first <= frame.last);
  const per = Math.max(1, Math.ceil((inside.length * NARROWEST_BAR_PX) / Math.max(1, frame.width)));
  if (per === 1) return inside;
  const joined: Bin[] = [];
  for (let index = 0; index < inside.length; index += per) joined.push(join(inside.slice(index, index + per)));
  return joined;
}

/**
 * Returns the paths of the bars, `height` px high for a count of `top`. They stand on whole pixels, so that they can be painted without
 * smoothing their edges: smoothed, the brush moves ten times slower. Where something happened, at least one pixel stands, in the colour
 * of the kind that has most.
 */
export function drawBars(bins: readonly Bin[], frame: Frame, top: number, height: number): Bars {
  const paths: [string[], string[], string[], string[]] = [[], [], [], []];
  let largest = 0;
  const gap = frame.width >= 3 * bins.length ? 1 : 0;
  for (const bin of bins) {
    largest = Math.max(largest, bin.total);
    const left = Math.round(Math.max(frame.left, xOf(frame, bin.first)));
    const right = Math.round(Math.min(frame.left + frame.width, xOf(frame, bin.last + 1)));
    if (right <= left || bin.total === 0) continue;
    const wide = Math.max(1, right - left - gap);
    const stand = (kind: 0 | 1 | 2 | 3, reach: number, ground: number) => {
      if (reach < ground) paths[kind].push(`M${left} ${reach}h${wide}V${ground}h${-wide}z`);
    };
    if (Math.round((bin.total / top) * height) === 0) {
      stand(most(bin), height - 1, height);
      continue;
    }
    let [sum, ground] = [0, height];
    for (const kind of [0, 1, 2, 3] as const) {
      sum += bin.counts[kind];
      const reach = height - Math.round((sum / top) * height);
      stand(kind, reach, ground);
      ground = reach;
    }
  }
  return { paths: [paths[0].join(''), paths[1].join(''), paths[2].join(''), paths[3].join('')], largest };
}

/** Returns the kind that a bin has most of. */
function most({ counts }: Bin): 0 | 1 | 2 | 3 {
  const kinds = [0, 1, 2, 3] as const;
  return kinds.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best), 0 as 0 | 1 | 2 | 3);
}

/** Returns the bin that holds the day. */
export function findBin(bins: readonly Bin[], day: DayNumber): Bin | undefined {
  return bins.find((bin) => bin.first <= day && day <= bin.last);
}

function join(bins: readonly Bin[]): Bin {
  const first = bins[0];
  const last = bins[bins.length - 1];
  if (!first || !last) throw new Error('Bins can be joined only when there is one; there were none.');
  const sum = (kind: 0 | 1 | 2 | 3) => bins.reduce((total, bin) => total + bin.counts[kind], 0);
  const counts = [sum(0), sum(1), sum(2), sum(3)] as const;
  return { first: first.first, last: last.last, counts, total: counts.reduce((a, b) => a + b, 0) };
}

/**
 * The share of warnings with a first action by days since the first sign: a curve of steps that never falls. Those who wait count
 * as waiting, so that the curve may end below one. Days go by the square root, so that the first days are wide.
 */
import type { ActionClock } from '@/contract/ActionClock';
import { px } from '../frame/path';

export interface CurveFrame {
  left: number;
  right: number;
  top: number;
  ground: number;
}

export interface CurveShapes {
  x: (days: number) => number;
  y: (share: number) => number;
  line: string;
  /** Days at which a quarter, half and three quarters had a first action, as far as that was reached. */
  quartiles: { share: number; days: number; x: number; y: number }[];
  /** The interval of the median; an open end reaches to the end of the axis. */
  interval: { from: number; to: number; open: boolean } | null;
  /** Days with a label. */
  marks: { days: number; x: number }[];
  last: { days: number; share: number };
}

const MARKS = [1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1460];
const SHARES = [0.25, 0.5, 0.75];
const SHORTEST_DAYS = 14;
const NARROWEST_PX = 36;

/** Returns what is drawn of a clock. */
export function curveShapes(clock: ActionClock, frame: CurveFrame, letterScale = 1): CurveShapes {
  const [days = 0, share = 0] = clock.steps.at(-1) ?? [];
  const longest = Math.max(SHORTEST_DAYS, days * 1.05, clock.median_high ?? 0);
  const x = (value: number) =>
    frame.left + Math.sqrt(Math.max(0, value) / longest) * Math.max(0, frame.right - frame.left);
  const y = (value: number) => frame.ground - value * (frame.ground - frame.top);
  const steps = clock.steps.map(([at, of], index) =>
    index === 0 ? `M${px(x(at))} ${px(y(of))}` : `H${px(x(at))}V${px(y(of))}`,
  );
  const quartiles = clock.quartiles.flatMap((at, index) => {
    const of = SHARES[index] ?? 0;
    return at === null ? [] : [{ share: of, days: at, x: x(at), y: y(of) }];
  });
  return {
    x,
    y,
    line: steps.length > 0 ? `${steps.join('')}H${px(x(longest))}` : '',
    quartiles,
    interval:
      clock.median_low === null
        ? null
        : {
            from: x(clock.median_low),
            to: x(clock.median_high ?? longest),
            open: clock.median_high === null,
          },
    marks: marksOf(longest, x, letterScale),
    last: { days, share },
  };
}

function marksOf(longest: number, x: (days: number) => number, letterScale: number): CurveShapes['marks'] {
  const marks: CurveShapes['marks'] = [];
  for (const days of MARKS) {
    const at = x(days);
    const before = marks.at(-1)?.x ?? x(0);
    if (days <= longest && at - before >= NARROWEST_PX * letterScale) marks.push({ days, x: at });
  }
  return marks;
}

/**
 * The axis of counts: by equal steps, or by the logarithm of one more than the count, which shows a quiet month and a massacre on
 * one axis and still has a zero.
 */
import { countMarks } from '@/timeline/axis';

export type ScaleKind = 'log' | 'linear';

export interface ValueScale {
  y: (value: number) => number;
  /** Round values with a line and a label, upwards. */
  marks: number[];
}

const DECADES = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
/** Marks by logarithm in the order in which they take their room. */
const CANDIDATES = [0, ...DECADES, ...DECADES.map((value) => value * 3), ...DECADES.map((value) => value * 2)];
const LINE_PX = 17;

/** Returns the scale of values from zero to `largest` between the ground and the top. */
export function valueScale(kind: ScaleKind, largest: number, top: number, ground: number, letterScale = 1): ValueScale {
  const whole = Math.max(1, largest);
  const share =
    kind === 'log' ? (value: number) => Math.log1p(value) / Math.log1p(whole) : (value: number) => value / whole;
  const y = (value: number) => ground - share(Math.max(0, value)) * (ground - top);
  const gap = LINE_PX * letterScale;
  const most = Math.max(1, Math.floor((ground - top) / (gap * 1.6)));
  return { y, marks: kind === 'linear' ? countMarks(whole, Math.min(4, most)) : logMarks(whole, y, gap) };
}

function logMarks(largest: number, y: (value: number) => number, gap: number): number[] {
  const marks: number[] = [];
  for (const value of CANDIDATES) {
    if (value <= largest && marks.every((mark) => Math.abs(y(mark) - y(value)) >= gap)) marks.push(value);
  }
  return marks.sort((a, b) => a - b);
}

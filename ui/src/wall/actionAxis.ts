/** Where the days to a first action lie on an axis by the logarithm, and the marks on it without one over the other. */

export type AxisMark = { days: number; x: number };
/** A mark without a name gives its room to the one after it. */
export type NamedMark = AxisMark & { named: boolean };
export type ActionMark = AxisMark & { y: number; waiting: boolean };

/** The left end of the axis in days; what was faster lies on it. */
const SHORTEST = 0.35;
/** The least that its right end is. */
const LEAST_LONGEST = 60;
const EDGE = 14;
const MARKED = [0.5, 1, 2, 4, 7, 14, 30, 60, 120, 365, 730, 1460];
const NARROWEST = 78;
const RADII = [17, 14, 10.5, 9, 7.5, 6, 5, 4, 3];
const ARROW = 26;
/** Room for the last mark, which names the unit. */
const LAST = 125;

export type Axis = { x: (days: number) => number; marks: NamedMark[]; longest: number };

/** Returns an axis of a width that has room for the longest of some days. */
export function axisOf(days: readonly number[], width: number): Axis {
  const longest = Math.max(LEAST_LONGEST, ...days.map((one) => one * 1.15));
  const whole = Math.log(longest / SHORTEST);
  const x = (one: number) =>
    EDGE + (Math.log(Math.min(longest, Math.max(SHORTEST, one)) / SHORTEST) / whole) * (width - 2 * EDGE);
  const marks: NamedMark[] = [];
  for (const one of MARKED.filter((mark) => mark <= longest)) {
    const at = x(one);
    if (at - (marks.at(-1)?.x ?? -NARROWEST) >= NARROWEST) marks.push({ days: one, x: at, named: true });
  }
  const [before, last] = [marks.at(-2), marks.at(-1)];
  if (before && last && last.x - before.x < LAST) before.named = false;
  return { x, marks, longest };
}

/** Returns a mark for each warning, in rows from the ground up, and how large the marks are so that the rows have room. */
export function marksOf(
  acted: readonly number[],
  waiting: readonly number[],
  axis: Axis,
  ground: number,
  top: number,
  largest: number,
): { marks: ActionMark[]; radius: number } {
  const all = [
    ...acted.map((days) => ({ days, x: axis.x(days), waiting: false })),
    ...waiting.map((days) => ({ days, x: axis.x(days), waiting: true })),
  ].sort((a, b) => a.x - b.x);
  for (const radius of RADII.filter((one) => one <= largest)) {
    const step = 2 * radius + 3;
    const rows = Math.max(1, Math.floor((ground - top) / step));
    const marks = stacked(all, radius, step, ground, rows, radius === RADII.at(-1));
    if (marks) return { marks, radius };
  }
  return { marks: [], radius: 0 };
}

type Unplaced = Omit<ActionMark, 'y'>;

/** Returns the marks in rows; `null` where so many rows do not hold them, unless they must. */
function stacked(
  all: readonly Unplaced[],
  radius: number,
  step: number,
  ground: number,
  rows: number,
  must: boolean,
): ActionMark[] | null {
  const ends: number[] = [];
  const marks: ActionMark[] = [];
  for (const one of all) {
    let row = ends.findIndex((end) => one.x - radius >= end);
    if (row === -1) row = ends.length;
    if (row >= rows) {
      if (!must) return null;
      row = rows - 1;
    }
    ends[row] = one.x + radius + (one.waiting ? ARROW : 1);
    marks.push({ ...one, y: ground - radius - 3 - row * step });
  }
  return marks;
}

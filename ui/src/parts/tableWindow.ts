/**
 * Which rows of a long table are in sight. A browser cannot scroll further than some 30 million pixels, and ten million rows
 * are more than that: a longer table is scrolled in proportion, so that its end is still reached.
 */
export const LONGEST_PX = 12_000_000;
const SPARE_ROWS = 6;

export type TableWindow = {
  /** Height of what is scrolled, in pixels. */
  space: number;
  first: number;
  count: number;
  /** Returns which of the rows that are kept on the page shows a row: one that leaves at one end comes in at the other. */
  slot(row: number): number;
  /** Returns where a row in sight stands, in pixels from the start of what is scrolled. */
  offset(row: number): number;
  /** Returns how far to scroll so that a row is in sight, from how far it is scrolled now. */
  scrollTo(row: number, now: number): number;
};

export function windowOf(total: number, rowPx: number, top: number, height: number): TableWindow {
  const whole = total * rowPx;
  const space = Math.min(whole, LONGEST_PX);
  const farthest = Math.max(1, space - height);
  const reach = Math.max(0, whole - height);
  const scale = whole > space ? reach / farthest : 1;
  const at = Math.min(top * scale, reach);
  const first = Math.max(0, Math.floor(at / rowPx) - SPARE_ROWS);
  const last = Math.min(total, Math.ceil((at + height) / rowPx) + SPARE_ROWS);
  const slots = Math.ceil(height / rowPx) + 2 * SPARE_ROWS + 1;
  return {
    space,
    first,
    count: Math.max(0, last - first),
    slot: (row) => row % slots,
    offset: (row) => row * rowPx - at + Math.min(top, farthest),
    scrollTo: (row, now) => {
      const [start, end] = [row * rowPx, (row + 1) * rowPx];
      const seen = now * scale;
      const head = rowPx;
      if (start < seen) return start / scale;
      if (end > seen + height - head) return (end - height + head) / scale;
      return now;
    },
  };
}

import { describe, expect, it } from 'vitest';
import { LONGEST_PX, windowOf } from '@/parts/tableWindow';

const ROW_PX = 26;
const HEIGHT = 520;

describe('the window of a table', () => {
  it('shows the rows in sight and a few more', () => {
    const view = windowOf(1000, ROW_PX, 100 * ROW_PX, HEIGHT);
    expect(view.space).toBe(1000 * ROW_PX);
    expect(view.first).toBeLessThanOrEqual(100);
    expect(view.first + view.count).toBeGreaterThanOrEqual(120);
    expect(view.count).toBeLessThan(40);
    expect(view.offset(100)).toBe(100 * ROW_PX);
  });

  it('reaches the first and the last of ten million rows, which no browser could scroll through', () => {
    const rows = 10_000_000;
    const start = windowOf(rows, ROW_PX, 0, HEIGHT);
    const end = windowOf(rows, ROW_PX, LONGEST_PX - HEIGHT, HEIGHT);
    expect(start.space).toBe(LONGEST_PX);
    expect(start.first).toBe(0);
    expect(end.first + end.count).toBe(rows);
    expect(end.offset(rows - 1) + ROW_PX).toBeCloseTo(LONGEST_PX, 0);
  });

  it('gives every row in sight a slot of its own, and a row keeps its slot while it is scrolled', () => {
    for (const top of [0, 13, 7 * ROW_PX, 400 * ROW_PX + 5, 1000 * ROW_PX - HEIGHT]) {
      const view = windowOf(1000, ROW_PX, top, HEIGHT);
      const slots = Array.from({ length: view.count }, (_, at) => view.slot(view.first + at));
      expect(new Set(slots).size).toBe(view.count);
    }
    expect(windowOf(1000, ROW_PX, 300, HEIGHT).slot(20)).toBe(windowOf(1000, ROW_PX, 900, HEIGHT).slot(20));
  });

  it('shows nothing of an empty table', () => {
    expect(windowOf(0, ROW_PX, 0, HEIGHT)).toMatchObject({ space: 0, count: 0 });
  });

  it('scrolls no further than it must to bring a row into sight', () => {
    const view = windowOf(1000, ROW_PX, 260, HEIGHT);
    expect(view.scrollTo(12, 260)).toBe(260);
    expect(view.scrollTo(5, 260)).toBe(130);
    expect(view.scrollTo(100, 260)).toBe(101 * ROW_PX - HEIGHT + ROW_PX);
  });
});

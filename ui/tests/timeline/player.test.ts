import { describe, expect, it, vi } from 'vitest';
import { formatDay, parseDay } from '@/timeline/day';
import { monthAfter, play } from '@/timeline/player';

const day = (text: string) => parseDay(text) ?? Number.NaN;

describe('playback', () => {
  it('shows a month for each second at a month a second', () => {
    const month = (ms: number, pace: number) => formatDay(monthAfter(day('2023-01-01'), day('2023-12-31'), ms, pace));
    expect(month(999, 1)).toBe('2023-01-01');
    expect(month(3000, 1)).toBe('2023-04-01');
    expect(month(3000, 2)).toBe('2023-07-01');
    expect(month(3000, 0.5)).toBe('2023-02-01');
    expect(month(99_000, 1)).toBe('2023-12-01');
  });

  it('passes over months rather than falling behind, and ends with the last', () => {
    vi.useFakeTimers();
    try {
      const shown: string[] = [];
      const done = vi.fn();
      play(day('2023-01-01'), day('2023-04-30'), 2, { show: (month) => shown.push(formatDay(month)), done });
      vi.advanceTimersByTime(5000);
      expect(shown).toEqual(['2023-02-01', '2023-03-01', '2023-04-01']);
      expect(done).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});

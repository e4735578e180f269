/**
 * Playback by month at a steady pace. Each step is due at a whole multiple of the interval from the start, so a late
 * frame does not push back those after it, and a month that is not drawn in time is passed over rather than queued.
 */
import { addMonths, type DayNumber, startOfMonth } from './day';

/** Returns the month due after some time, the last month once the end is reached. */
export function monthAfter(start: DayNumber, last: DayNumber, elapsedMs: number, monthsPerSecond: number): DayNumber {
  return Math.min(addMonths(start, Math.floor((elapsedMs / 1000) * monthsPerSecond)), startOfMonth(last));
}

/** What a player tells. */
export interface Listener {
  show: (month: DayNumber) => void;
  done: () => void;
}

/** Plays from one month to another. Returns what stops it. */
export function play(start: DayNumber, last: DayNumber, monthsPerSecond: number, listener: Listener): () => void {
  const began = performance.now();
  let shown = start;
  const timer = setInterval(() => {
    const month = monthAfter(start, last, performance.now() - began, monthsPerSecond);
    if (month !== shown) {
      shown = month;
      listener.show(month);
    }
    if (month >= startOfMonth(last)) {
      clearInterval(timer);
      listener.done();
    }
  }, 25);
  return () => clearInterval(timer);
}

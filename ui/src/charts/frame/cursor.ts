/** Which month of a chart is pointed at, by hand or by key. */

/** Returns the month whose middle is nearest to a place. */
export function nearest(middles: readonly number[], x: number): number {
  let best = 0;
  middles.forEach((middle, index) => {
    if (Math.abs(middle - x) < Math.abs((middles[best] ?? 0) - x)) best = index;
  });
  return best;
}

/** Returns the month that a key goes to, from one or from none; `null` for a key that goes nowhere. */
export function stepTo(at: number | null, key: string, count: number): number | null {
  const last = count - 1;
  const from = at ?? last;
  const to = {
    ArrowLeft: from - 1,
    ArrowDown: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    PageUp: from - 12,
    PageDown: from + 12,
    Home: 0,
    End: last,
  }[key];
  if (to === undefined || count === 0) return null;
  return at === null && key.startsWith('Arrow') ? last : Math.min(last, Math.max(0, to));
}

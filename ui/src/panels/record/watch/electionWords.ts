/** How far an election is, and how long a crisis goes on, in a line. */
import type { CrisisLine } from '@/contract/CrisisLine';
import type { ElectionWatch } from '@/contract/ElectionWatch';
import { daysBetween } from '@/state/months';
import { day, days, number, range, share } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** Returns how many days are left to the day of voting, or have gone by since it. */
export function daysToWords({ as_of, day: [first, last], days_to }: ElectionWatch): string {
  const latest = daysBetween(as_of, last);
  if (days_to > 0) return t('election-ahead', { n: latest, count: range(days_to, latest) });
  if (latest < 0) return t('election-gone', { n: -days_to, count: range(-latest, -days_to) });
  return t(first === last ? 'election-today' : 'election-maybe-today');
}

/** Returns the day of voting with the days that are looked at before and after it; a year is too wide to look around it. */
export function windowWords(watch: ElectionWatch): string {
  if (!watch.windows) return t('election-windows-none', { day: days(...watch.day) });
  const [since, until] = watch.windows;
  return t('election-windows', {
    day: days(...watch.day),
    count: number(watch.window_days),
    since: day(since),
    until: day(until),
  });
}

/** Returns how long it took until constitutional order, or how long it goes on. */
export function crisisDaysWords({ is_open, restored, days: [fewest, most] }: CrisisLine): string {
  const told = { n: most, count: range(fewest, most) };
  if (is_open) return t('crisis-open-days', told);
  return t(restored ? 'crisis-over-days' : 'crisis-over-unknown', told);
}

/** Returns between which days it was. */
export function crisisSpanWords({ as_of, day: began, restored, is_open }: CrisisLine): string {
  if (restored) return t('crisis-span', { day: days(...began), restored: days(...restored) });
  return t(is_open ? 'crisis-span-open' : 'crisis-span-unknown', { day: days(...began), as_of: day(as_of) });
}

/** Returns by how many days half of the other crises were over, with the interval of that; or that fewer were. */
export function halfDaysWords({ like, half_days, half_low, half_high, confidence }: CrisisLine): string {
  const open = like.filter((one) => one.is_open).length;
  const of = t('crisis-like-count', { n: like.length, count: number(like.length), open: number(open) });
  if (half_days === null) return `${of} ${t('crisis-half-none')}`;
  const bounds = `${half_low === null ? 'none' : 'low'}-${half_high === null ? 'none' : 'high'}`;
  const interval = t(`crisis-half-${bounds}`, {
    confidence: share(confidence, 1),
    low: number(half_low ?? 0),
    high: number(half_high ?? 0),
  });
  return `${of} ${t('crisis-half', { days: number(half_days), interval })}`;
}

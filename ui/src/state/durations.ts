/** Lengths of time in words. */
import { number } from './numbers';
import { t } from './texts.svelte';

const HOURS = 24;
const MINUTES = 60;
/** Shorter than this it is told in hours. */
const DAYS_FROM = 2;

/** Returns 31 d, 8 h or 20 min: whole units of the largest that tells it well. */
export function durationWords(days: number): string {
  const hours = days * HOURS;
  if (Math.round(hours) >= DAYS_FROM * HOURS) return t('days-short', { count: number(days) });
  if (hours >= 1) return t('hours', { count: number(hours) });
  return t('minutes', { count: number(hours * MINUTES) });
}

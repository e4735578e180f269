/** The clock of first actions in words and as a table. */
import type { ActionClock } from '@/contract/ActionClock';
import { durationWords } from '@/state/durations';
import { decimal, dotted, number, share } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { ChartTable } from '../frame/table';

/** Returns by when half had a first action, or that fewer had one. */
export function halfWords(clock: ActionClock): string {
  const median = medianWords(clock);
  return median === null ? t('clock-median-none') : t('clock-median-some', { median });
}

/** Returns the days of the median with their interval: 8 d (6 d to 14 d); null where fewer than half had an action. */
export function medianWords(clock: ActionClock): string | null {
  const [, median] = clock.quartiles;
  if (median === null) return null;
  if (clock.median_low === null) return durationWords(median);
  return t(clock.median_high === null ? 'clock-median-open' : 'clock-median-range', {
    median: durationWords(median),
    low: durationWords(clock.median_low),
    high: clock.median_high === null ? '' : durationWords(clock.median_high),
  });
}

/** Returns the sentence that says what the curve shows. */
export function curveLabel(title: string, clock: ActionClock): string {
  const [, acted = 0] = clock.steps.at(-1) ?? [];
  return t('clock-label', {
    title,
    warnings: number(clock.warnings),
    acted: number(clock.acted),
    waiting: number(clock.waiting),
    median: halfWords(clock),
    last: share(acted, 1),
  });
}

/** Returns what stands at the curve where the pointer or the reader is: the quartiles, one after the other. */
export function quartileWords(clock: ActionClock): string {
  const names = ['clock-quarter', 'clock-half', 'clock-most'] as const;
  return dotted(
    clock.quartiles.map((days, at) => {
      const time = days === null ? t('clock-not-reached') : durationWords(days);
      return t(names[at] ?? 'clock-half', { time });
    }),
  );
}

/** Returns the table of exactly the steps that are drawn. */
export function curveTable(clock: ActionClock): ChartTable {
  return {
    columns: [
      { id: 'days', title: t('clock-column-days'), form: 'number', digits: 1 },
      { id: 'share', title: t('clock-column-share'), form: 'percent', digits: 1 },
    ],
    rows: clock.steps.map(([days, acted]) => [days, acted]),
  };
}

/** Returns a target as it is written into its field. */
export function targetText(days: number | null): string {
  return days === null ? '' : decimal(days, Number.isInteger(days) ? 0 : 1);
}

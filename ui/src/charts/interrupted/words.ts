/** An interrupted series in words and as a table. */
import { day, decimal, listedApart, longMonth, number, range } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { ChartTable } from '../frame/table';
import { type InterruptedMonth, type InterruptedSeries, startIndex } from './interrupted';

const DIGITS = 1;

/** Returns the figures of a month. */
export function interruptedWords(month: InterruptedMonth | undefined): string {
  if (!month) return '';
  const parts = [
    t('fan-month-observed', {
      month: longMonth(month.month),
      value: month.observed === null ? t('no-data') : number(month.observed),
    }),
  ];
  if (month.fitted !== null) parts.push(t('interrupted-month-fitted', { fitted: decimal(month.fitted, DIGITS) }));
  if (month.counterfactual) {
    const { expected, low, high } = month.counterfactual;
    parts.push(t('interrupted-month-without', { expected: decimal(expected, DIGITS), band: range(low, high) }));
  }
  return listedApart(parts);
}

/** Returns the sentence that says what the chart shows: how many months after the start lie where. */
export function interruptedLabel(title: string, series: InterruptedSeries): string {
  const start = startIndex(series);
  const after = series.months.filter((month) => month.counterfactual !== null && month.observed !== null);
  const lying = (holds: (value: number, low: number, high: number) => boolean) =>
    number(
      after.filter(({ observed, counterfactual }) =>
        counterfactual ? holds(observed ?? 0, counterfactual.low, counterfactual.high) : false,
      ).length,
    );
  return t('interrupted-label', {
    title,
    engagement: series.engagement,
    day: day(series.startedOn),
    before: number(Math.max(0, start)),
    after: number(after.length),
    below: lying((value, low) => value < low),
    above: lying((value, _, high) => value > high),
  });
}

/** Returns the table of exactly the months that are drawn. */
export function interruptedTable(series: InterruptedSeries): ChartTable {
  const start = startIndex(series);
  const column = (id: string, digits?: number) => ({
    id,
    title: t(`interrupted-column-${id}`),
    form: 'number' as const,
    ...(digits === undefined ? {} : { digits }),
  });
  return {
    columns: [
      { id: 'month', title: t('chart-month'), form: 'month' },
      { id: 'part', title: t('interrupted-column-part'), form: 'text' },
      column('observed'),
      column('fitted', DIGITS),
      column('without', DIGITS),
      column('without_low', DIGITS),
      column('without_high', DIGITS),
    ],
    rows: series.months.map(({ month, observed, fitted, counterfactual }, index) => {
      const began = start >= 0 && index >= start;
      return [
        month,
        t(began ? 'interrupted-part-after' : 'interrupted-part-before'),
        observed,
        fitted,
        ...(counterfactual
          ? [counterfactual.expected, counterfactual.low, counterfactual.high]
          : began
            ? [null, null, null]
            : ['', '', '']),
      ];
    }),
  };
}

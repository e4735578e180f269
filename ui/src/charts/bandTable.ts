/** The table of a series beside its band, and the words for one month of it. */
import { day, decimal, longMonth, month as monthName, number, range } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { BandMonth } from './band';
import type { ChartTable } from './frame/table';

/** How long a step of the series is. */
export type BandStep = 'month' | 'week';

/** Returns Dec 2023, or the first day of a week. */
export function stepName(start: string, step: BandStep): string {
  return step === 'week' ? day(start) : monthName(start);
}

/** Returns the table of exactly the steps that are drawn. */
export function bandTable(months: readonly BandMonth[], step: BandStep = 'month'): ChartTable {
  const judged = (month: BandMonth, value: number | null) => (month.verdict === 'none' ? '' : value);
  const expects = months.some((month) => month.verdict !== 'none' && month.expected !== null);
  return {
    columns: [
      step === 'week'
        ? { id: 'week', title: t('chart-week'), form: 'day' }
        : { id: 'month', title: t('chart-month'), form: 'month' },
      { id: 'value', title: t('chart-observed'), form: 'number' },
      { id: 'low', title: t('band-low'), form: 'number' },
      ...(expects ? [{ id: 'expected', title: t('band-expected'), form: 'number' as const, digits: 1 }] : []),
      { id: 'high', title: t('band-high'), form: 'number' },
      { id: 'verdict', title: t('band-verdict'), form: 'text' },
    ],
    rows: months.map((month) => [
      month.month,
      month.value,
      judged(month, month.low),
      ...(expects ? [judged(month, month.expected)] : []),
      judged(month, month.high),
      t(`band-verdict-${month.verdict}`),
    ]),
  };
}

/** Returns for example "May 2023: 21, expected 4–17; above the band". */
export function bandWords(month: BandMonth | undefined, step: BandStep = 'month'): string {
  if (!month) return '';
  const named = step === 'week' ? t('band-week', { day: day(month.month) }) : longMonth(month.month);
  const at = { month: named, value: month.value === null ? t('no-data') : number(month.value) };
  if (month.verdict === 'none' || month.low === null || month.high === null) return t('band-month-none', at);
  const band = range(month.low, month.high);
  const verdict = t(`band-verdict-${month.verdict}`);
  if (month.expected === null) return t('band-month', { ...at, band, verdict });
  return t('band-month-expected', { ...at, band, verdict, expected: decimal(month.expected, 1) });
}

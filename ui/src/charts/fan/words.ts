/** An outlook in words and as a table: the sentence for those who do not see it, the figures of one month, and all of them. */
import { listedApart, longMonth, month as monthName, number, range, sentences } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { ChartTable } from '../frame/table';
import type { FanMonth, OutlookMonth } from './fan';

function interval([low, high]: readonly [number, number]): string {
  return range(Math.round(low), Math.round(high));
}

/** Returns the figures of a month. */
export function fanWords(month: FanMonth | undefined): string {
  if (!month) return '';
  const name = longMonth(month.month);
  if (!month.ahead) {
    return t('fan-month-observed', {
      month: name,
      value: month.observed === null ? t('no-data') : number(month.observed),
    });
  }
  const { ahead } = month;
  const parts = [
    t('fan-month-ahead', {
      month: name,
      median: number(ahead.median),
      half: interval(ahead.band50),
      most: interval(ahead.band80),
      widest: interval(ahead.band90),
    }),
  ];
  if (ahead.benchmark) parts.push(t('fan-month-benchmark', benchmarkFigures(ahead.benchmark)));
  if (ahead.came !== null) parts.push(t('fan-month-came', { value: number(ahead.came) }));
  return listedApart(parts);
}

function benchmarkFigures(benchmark: NonNullable<OutlookMonth['benchmark']>): { median: string; widest: string } {
  return { median: number(benchmark.median), widest: interval(benchmark.band90) };
}

/** Returns the sentence that says what the chart shows. */
export function fanLabel(title: string, months: readonly FanMonth[], cutOff: string): string {
  const last = months.findLast((month) => month.ahead === null && month.observed !== null);
  const ahead = months.flatMap((month) => month.ahead ?? []);
  const parts = [
    t('fan-label', {
      title,
      since: monthName(months[0]?.month ?? ''),
      last: last
        ? t('chart-value-in', { value: number(last.observed ?? 0), month: monthName(last.month) })
        : t('no-data'),
      cutOff,
    }),
  ];
  const [first, end] = [ahead[0], ahead.at(-1)];
  for (const month of first === end ? [first] : [first, end]) {
    if (month) parts.push(fanWords({ month: month.month, observed: null, ahead: month }));
  }
  if (ahead.length === 0) parts.push(t('fan-no-outlook'));
  return sentences(parts.map((part) => `${part}.`));
}

/** Returns the table of exactly the months that are drawn. */
export function fanTable(months: readonly FanMonth[]): ChartTable {
  const numbers = [
    ['median', t('fan-median')],
    ['p25', t('fan-edge', { share: 50, edge: 'low' })],
    ['p75', t('fan-edge', { share: 50, edge: 'high' })],
    ['p10', t('fan-edge', { share: 80, edge: 'low' })],
    ['p90', t('fan-edge', { share: 80, edge: 'high' })],
    ['p5', t('fan-edge', { share: 90, edge: 'low' })],
    ['p95', t('fan-edge', { share: 90, edge: 'high' })],
    ['benchmark_median', t('fan-benchmark-median')],
    ['benchmark_p5', t('fan-benchmark-edge', { edge: 'low' })],
    ['benchmark_p95', t('fan-benchmark-edge', { edge: 'high' })],
  ] as const;
  return {
    columns: [
      { id: 'month', title: t('chart-month'), form: 'month' },
      { id: 'observed', title: t('chart-observed'), form: 'number' },
      ...numbers.map(([id, title]) => ({ id, title, form: 'number' as const })),
    ],
    rows: months.map(({ month, observed, ahead }) => {
      if (!ahead) return [month, observed, ...numbers.map(() => '')];
      const { benchmark } = ahead;
      return [
        month,
        // What has not come yet is not missing.
        ahead.came ?? '',
        ahead.median,
        ...ahead.band50,
        ...ahead.band80,
        ...ahead.band90,
        ...(benchmark ? [benchmark.median, ...benchmark.band90] : [null, null, null]),
      ];
    }),
  };
}

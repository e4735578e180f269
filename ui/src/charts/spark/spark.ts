/** Some months in the height of a line of text: a line with its gaps, on its own scale, whose top is written beside it. */
import type { ObservedMonth } from '@/contract/ObservedMonth';
import { listed, month, number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import { monthAxis, runsOf } from '../frame/months';
import { middleLine, px } from '../frame/path';

export interface SparkShapes {
  line: string;
  /** Months counted between two without data, which no line would show. */
  alone: { x: number; y: number }[];
  /** Where there is no data, as left edge and width. */
  missing: { x: number; width: number }[];
}

/** Returns the highest count; `null` where no month has data. */
export function highest(months: readonly ObservedMonth[]): number | null {
  const known = months.flatMap(({ deaths }) => (deaths === null ? [] : [deaths]));
  return known.length === 0 ? null : Math.max(...known);
}

/** Returns what is drawn in a room of that size. */
export function sparkShapes(months: readonly ObservedMonth[], width: number, height: number): SparkShapes {
  const axis = monthAxis(months.length, 0, width);
  const top = Math.max(1, highest(months) ?? 0);
  const yOf = (index: number) => {
    const deaths = months[index]?.deaths ?? null;
    return deaths === null ? null : height - 1.5 - (deaths / top) * (height - 3);
  };
  const isMissing = (index: number) => yOf(index) === null;
  return {
    line: middleLine(axis, yOf),
    alone: runsOf(axis.count, (index) => !isMissing(index))
      .filter(([first, last]) => first === last)
      .map(([first]) => ({ x: px(axis.middle(first)), y: px(yOf(first) ?? 0) })),
    missing: runsOf(axis.count, isMissing).map(([first, last]) => ({
      x: px(axis.x(first)),
      width: px(axis.each * (last - first + 1)),
    })),
  };
}

/** Returns the months in words, for those who do not see the line. */
export function sparkWords(title: string, months: readonly ObservedMonth[]): string {
  const top = highest(months);
  return t('spark-label', {
    title,
    from: month(months[0]?.month ?? ''),
    to: month(months.at(-1)?.month ?? ''),
    values: listed(months.map(({ deaths }) => (deaths === null ? t('no-data') : number(deaths)))),
    highest: top === null ? t('no-data') : number(top),
  });
}

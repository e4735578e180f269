/** Events of a warning's place by month, beside those in the places of other countries that touch it. */
import type { WarningMonth } from '@/contract/WarningMonth';
import { month, number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import { type MonthAxis, monthAxis, runsOf } from '../frame/months';
import { px } from '../frame/path';
import type { ChartTable } from '../frame/table';

export interface MonthBar {
  x: number;
  y: number;
  width: number;
  height: number;
  index: number;
}

export interface MonthShapes {
  axis: MonthAxis;
  own: MonthBar[];
  across: MonthBar[];
  missing: { x: number; width: number }[];
}

type Room = { left: number; right: number; top: number; ground: number };

export function largestOf(months: readonly WarningMonth[]): number {
  return months.reduce((most, one) => Math.max(most, one.events ?? 0, one.across ?? 0), 1);
}

/** Returns the bars; a month of which nothing is known has none and is hatched. */
export function monthShapes(months: readonly WarningMonth[], frame: Room, y: (value: number) => number): MonthShapes {
  const axis = monthAxis(months.length, frame.left, frame.right);
  const beside = tellsAcross(months);
  const each = axis.each * (beside ? 0.42 : 0.72);
  const bar = (index: number, value: number | null, side: number): MonthBar[] => {
    if (value === null || value === 0) return [];
    const top = y(value);
    const x = px(axis.middle(index) + (beside ? side - 1 : -0.5) * each);
    return [{ x, y: px(top), width: px(each), height: px(frame.ground - top), index }];
  };
  return {
    axis,
    across: months.flatMap((one, index) => bar(index, one.across, 0)),
    own: months.flatMap((one, index) => bar(index, one.events, 1)),
    missing: runsOf(months.length, (index) => months[index]?.events === null).map(([first, last]) => ({
      x: px(axis.x(first)),
      width: px(axis.each * (last - first + 1)),
    })),
  };
}

/** Returns where days among the months lie, and whether their words have more room after them. */
export function monthMoments(
  months: readonly WarningMonth[],
  moments: readonly { day: string; text: string }[],
  axis: MonthAxis,
  middle: number,
): { text: string; x: number; after: boolean }[] {
  return moments.flatMap(({ day, text }) => {
    const index = months.findIndex((one) => day.startsWith(one.month));
    if (index < 0) return [];
    const x = px(axis.x(index + (Number(day.slice(8, 10)) - 1) / 31));
    return [{ text, x, after: x < middle }];
  });
}

function told(value: number | null): string {
  return value === null ? t('no-data') : number(value);
}

/** Tells whether events across the border are counted beside those in the place: of whole countries they are not. */
export function tellsAcross(months: readonly WarningMonth[]): boolean {
  return months.some((one) => one.across !== null);
}

/** Returns the figures of one of the months in a line. */
export function monthWords(months: readonly WarningMonth[], index: number): string {
  const one = months[index];
  if (!one) return '';
  const own = { month: month(`${one.month}-01`), events: told(one.events), deaths: told(one.deaths) };
  return tellsAcross(months) ? t('warning-month', { ...own, across: told(one.across) }) : t('warning-month-own', own);
}

export function monthsTable(months: readonly WarningMonth[]): ChartTable {
  const beside = tellsAcross(months);
  return {
    columns: [
      { id: 'month', title: t('chart-month'), form: 'month' },
      { id: 'events', title: t(beside ? 'warning-months-own' : 'warning-months-alone'), form: 'number' },
      { id: 'deaths_best', title: t('warning-months-deaths'), form: 'number' },
      ...(beside ? [{ id: 'events_across', title: t('warning-months-across'), form: 'number' as const }] : []),
    ],
    rows: months.map(({ month, events, deaths, across }) => [
      `${month}-01`,
      events,
      deaths,
      ...(beside ? [across] : []),
    ]),
  };
}

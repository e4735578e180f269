/** The table behind a chart: exactly what is drawn, as values; words and files are made of it elsewhere. */
import { day, decimal, month, number, probability } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** A value; `null` is no data, an empty text does not apply (a month to come has no observation). */
export type ChartCell = string | number | null;

export interface ChartColumn {
  /** Name of the column in a file, the same in every language. */
  id: string;
  title: string;
  form: 'text' | 'month' | 'day' | 'number' | 'percent' | 'probability';
  /** Digits behind the point, for numbers that are no counts. */
  digits?: number;
}

export interface ChartTable {
  columns: readonly ChartColumn[];
  rows: readonly (readonly ChartCell[])[];
}

/** Returns a cell as the window writes it. */
export function cellText(column: ChartColumn, cell: ChartCell): string {
  if (cell === null) return t('no-data');
  if (typeof cell === 'string') {
    if (cell === '') return '';
    if (column.form === 'month') return month(cell);
    return column.form === 'day' ? day(cell) : cell;
  }
  if (column.form === 'percent') return t('chart-percent', { share: decimal(cell * 100, column.digits ?? 0) });
  if (column.form === 'probability') return probability(cell);
  return column.digits === undefined ? number(cell) : decimal(cell, column.digits);
}

/** Returns whether a column lines up at its end, as numbers do. */
export function isNumeric(column: ChartColumn): boolean {
  return column.form === 'number' || column.form === 'percent' || column.form === 'probability';
}

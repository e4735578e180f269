/**
 * How long crises took, as dots on one line of days by their logarithm, so that a week and four years stand on one axis. Those that
 * go on have no end, and are held against the others only as that.
 */
import type { CrisisLine } from '@/contract/CrisisLine';
import { number, range } from '@/state/numbers';
import { choiceName } from '@/state/recordNames';
import { t } from '@/state/texts.svelte';
import { px } from '../frame/path';
import type { ChartTable } from '../frame/table';

export interface DaysDot {
  /** `null` for the crisis whose page is open. */
  id: string | null;
  title: string;
  x: number;
  /** From the fewest to the most days, where they are not the same. */
  span: [number, number] | null;
  isOpen: boolean;
  /** How many dots lie beneath it. */
  row: number;
}

const MARKS = [1, 7, 30, 90, 365, 730, 1825, 3650, 7300];

/** Returns the place of a number of days between the two ends. */
export function daysScale(line: CrisisLine, left: number, right: number): (days: number) => number {
  const most = Math.max(30, line.days[1], line.half_high ?? 0, ...line.like.map(({ days }) => days[1]));
  return (days) => px(left + (Math.log1p(days) / Math.log1p(most)) * (right - left));
}

/** Returns the marks that have room for their labels, in days. */
export function daysMarks(x: (days: number) => number, right: number, gap: number): number[] {
  const marks: number[] = [];
  for (const days of MARKS) {
    const last = marks.at(-1);
    if (x(days) <= right && (last === undefined || x(days) - x(last) >= gap)) marks.push(days);
  }
  return marks;
}

/** Returns the dots; where they would lie on each other they stand in rows. */
export function daysDots(line: CrisisLine, x: (days: number) => number, size: number): DaysDot[] {
  const own = { id: null, title: '', days: line.days, is_open: line.is_open };
  const rows: number[] = [];
  return [own, ...line.like.toSorted((a, b) => middle(a.days) - middle(b.days))].map(({ id, title, days, is_open }) => {
    const at = x(middle(days));
    const base = { id, title, x: at, span: spanOf(days, x), isOpen: is_open };
    if (id === null) return { ...base, row: 0 };
    const free = rows.findIndex((taken) => at - taken >= size);
    const row = free < 0 ? rows.length : free;
    rows[row] = at;
    return { ...base, row };
  });
}

function middle([fewest, most]: [number, number]): number {
  return (fewest + most) / 2;
}

function spanOf([fewest, most]: [number, number], x: (days: number) => number): [number, number] | null {
  return x(most) - x(fewest) > 2 ? [x(fewest), x(most)] : null;
}

/** Returns the table of the crises, this one first. */
export function daysTable(line: CrisisLine): ChartTable {
  const own = { title: t('crisis-days-this'), kind: '', days: line.days, is_open: line.is_open };
  return {
    columns: [
      { id: 'crisis', title: t('noun-crisis'), form: 'text' },
      { id: 'kind', title: t('field-kind'), form: 'text' },
      { id: 'days_fewest', title: t('crisis-days-fewest'), form: 'number' },
      { id: 'days_most', title: t('crisis-days-most'), form: 'number' },
      { id: 'open', title: t('crisis-days-open'), form: 'text' },
    ],
    rows: [own, ...line.like].map(({ title, kind, days, is_open }) => [
      title,
      kind ? choiceName(kind) : '',
      ...days,
      t(is_open ? 'yes' : 'no'),
    ]),
  };
}

/** Returns the sentence that says what the chart shows. */
export function daysLabel(title: string, line: CrisisLine, half: string): string {
  return t('crisis-days-label', {
    title,
    days: range(...line.days),
    open: line.is_open ? 'yes' : 'no',
    n: line.like.length,
    count: number(line.like.length),
    half,
  });
}

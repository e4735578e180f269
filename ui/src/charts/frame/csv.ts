/**
 * The table of a chart as CSV by RFC 4180: CRLF, UTF-8 without a mark of byte order, one head, as many fields in every row.
 * What the figures rest on stands in the last columns of every row: a block before or after the table would break the readers
 * that expect one kind of row, and a row that is cut out, sorted or joined elsewhere must not lose its marking.
 */
import { unmarked } from '@/state/bidi';
import { t } from '@/state/texts.svelte';
import { type ChartCredit, markingLine } from './credit';
import type { ChartCell, ChartTable } from './table';

const CREDIT_COLUMNS = [
  'chart',
  'about',
  'caveats',
  'marking',
  'exercise',
  'method',
  'sources',
  'newest_observation',
  'last_run',
];

/** Digits of what was reckoned: more than any figure is sure of, and none of the noise of binary fractions. */
const DIGITS = 6;

/** Returns the file. No data, and what does not apply, are empty fields; zero is 0. */
export function csvFile(table: ChartTable, title: string, credit: ChartCredit): string {
  const ends = [
    title,
    credit.about ?? '',
    (credit.caveats ?? []).join(' '),
    markingLine(credit),
    credit.exercise ? t('exercise') : '',
    credit.method,
    credit.sources.join('; '),
    credit.newest ?? '',
    credit.lastRun ?? '',
  ];
  const head = [...table.columns.map((column) => column.id), ...CREDIT_COLUMNS];
  return [head, ...table.rows.map((row) => [...row, ...ends])].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: ChartCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(DIGITS)));
  // Names come from other people's files; a spreadsheet would run one that begins like a formula.
  const bare = unmarked(cell);
  const text = /^[=+\-@\t\r]/.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

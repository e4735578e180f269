/** Outlooks as rows: what is shown against the benchmark, with the record of both; and the same figures one by one for a file. */
import type { ChartCell, ChartColumn, ChartTable } from '@/charts/frame/table';
import type { OutlookCard } from '@/contract/OutlookCard';
import type { Outlooks } from '@/contract/Outlooks';
import type { Spread } from '@/contract/Spread';
import { desk } from '@/state/desk.svelte';
import { number, range } from '@/state/numbers';
import { heldPair, probability, recordVerdict, scorePair } from '@/state/outlookWords';
import { t } from '@/state/texts.svelte';
import { type FindingColumn, type FindingTable, figureColumn, wordColumn } from './finding';

/** The column in which the last months are drawn. */
export const MONTHS_COLUMN = 'months';

const figure = (id: string, px: number) => figureColumn(id, `outlook-list-${id}`, { px });
const words = (id: string, px: number, grows?: number): FindingColumn =>
  wordColumn(id, `outlook-list-${id}`, px, grows);

/** Returns the rows as they are shown. */
export function outlookTable(answer: Outlooks): FindingTable {
  return {
    columns: [
      words('country', 112, 1),
      words(MONTHS_COLUMN, 130, 0),
      words('shown', 96, 0),
      figure('median', 80),
      figure('range', 150),
      figure('p_none', 112),
      figure('many', 120),
      figure('crps', 120),
      figure('held', 104),
    ],
    rows: answer.countries.map(row),
    places: answer.countries.map(({ country }) => ({ type: 'country', iso3: country })),
  };
}

function row(card: OutlookCard): ChartCell[] {
  const pair = (write: (spread: Spread) => string) => {
    const model = write(card.forecast);
    return card.is_benchmark ? model : t('outlook-against', { model, benchmark: write(card.benchmark) });
  };
  const scored = card.record.model.outcomes > 0;
  return [
    desk.countryName(card.country),
    '',
    t(card.is_benchmark ? 'outlook-list-shown-benchmark' : 'outlook-list-shown-model'),
    pair(({ quantiles }) => number(quantiles[3])),
    pair(({ quantiles }) => range(quantiles[0], quantiles[6])),
    pair(({ none }) => probability(none)),
    pair(({ at_least_25 }) => probability(at_least_25)),
    scored ? scorePair(card.record, 'crps') : recordVerdict(card.record),
    scored ? heldPair(card.record) : '',
  ];
}

/** Returns the file: every figure in a column of its own, and the countries of which too little is stored without any. */
export function outlookFile(answer: Outlooks): ChartTable {
  const months = answer.countries[0]?.observed.map(({ month }) => month) ?? [];
  const columns: ChartColumn[] = [
    ...['iso3', 'country'].map(text),
    ...months.map((month) => count(`deaths_${month}`)),
    text('shown'),
    ...spreadColumns('shown'),
    ...spreadColumns('benchmark'),
    ...['record_months', 'crps_model', 'crps_benchmark', 'held_model', 'held_benchmark'].map(count),
  ];
  const known = answer.countries.map((card) => fileRow(card));
  const blank = columns.slice(2).map(() => null);
  const unknown = answer.too_little.map(([iso3, name]): ChartCell[] => [iso3, desk.placeName(iso3, name), ...blank]);
  return { columns, rows: [...known, ...unknown] };
}

function fileRow({ country, name, observed, is_benchmark, forecast, benchmark, record }: OutlookCard): ChartCell[] {
  const { model, benchmark: other } = record;
  const scored = model.outcomes > 0;
  const scores = [model.crps, other.crps, model.coverage, other.coverage].map((score) => (scored ? score : null));
  return [
    country,
    name,
    ...observed.map(({ deaths }) => deaths),
    is_benchmark ? 'benchmark' : 'model',
    ...spreadCells(forecast),
    ...spreadCells(benchmark),
    model.outcomes,
    ...scores,
  ];
}

function spreadCells({ quantiles, none, at_least_25 }: Spread): ChartCell[] {
  return [quantiles[3], quantiles[0], quantiles[6], none, at_least_25];
}

function spreadColumns(of: string): ChartColumn[] {
  return ['median', 'low_5', 'high_95', 'p_none', 'p_at_least_25'].map((figure) => count(`${of}_${figure}`));
}

function text(id: string): ChartColumn {
  return { id, title: id, form: 'text' };
}

function count(id: string): ChartColumn {
  return { id, title: id, form: 'number' };
}

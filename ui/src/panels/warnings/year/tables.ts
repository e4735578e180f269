/** The tables of a year as they leave the window, and what they rest on. No data is an empty field, zero is 0. */
import type { ChartCredit } from '@/charts/frame/credit';
import { deskCredit } from '@/charts/frame/deskCredit';
import type { ChartCell, ChartColumn, ChartTable } from '@/charts/frame/table';
import type { EvaluatedWarning } from '@/contract/EvaluatedWarning';
import type { OnsetsWarned } from '@/contract/OnsetsWarned';
import type { RecordCard } from '@/contract/RecordCard';
import type { YearEvaluation } from '@/contract/YearEvaluation';
import { areaName } from '@/state/area';
import { askedArea } from '@/state/askedArea';
import { whenWords } from '@/state/recordWords';
import { isWhen, itemsOf } from '@/state/storedForms';
import { t } from '@/state/texts.svelte';
import { year } from '@/state/year.svelte';
import { knownOnsets } from './known';

const text = (id: string): ChartColumn => ({ id, title: id, form: 'text' });
const figure = (id: string): ChartColumn => ({ id, title: id, form: 'number' });

/** Returns the credit of figures of the record alone, or of those that rest on events as well; marked as the page is. */
export function yearCredit(evaluation: YearEvaluation, method: string, of: 'record' | 'events'): ChartCredit {
  const record = t('source-record');
  const credit = deskCredit(method);
  return {
    ...credit,
    sources: of === 'record' ? [record] : [...credit.sources, record],
    marking: year.marking,
    about: t('year-about', { area: areaName(askedArea()), year: String(evaluation.year) }),
    caveats: evaluation.is_over ? [] : [t('year-not-over')],
  };
}

/** Returns what came of a warning; where nobody has said, whether its time is up. */
export function verdictOf({ came_true, warning }: EvaluatedWarning): string {
  return came_true || (warning.verdict_due ? 'due' : 'open');
}

/** Returns one figure a row. */
export function figuresTable(evaluation: YearEvaluation): ChartTable {
  const { verdicts, commitments } = evaluation;
  const onsets = knownOnsets(evaluation);
  const row = (of: string, name: string, value: number | null): ChartCell[] => [of, name, value];
  return {
    columns: [text('of'), text('figure'), figure('value')],
    rows: [
      ...Object.entries(verdicts).map(([name, count]) => row('warnings', name, count)),
      row('onsets', 'warned', onsets?.warned ?? null),
      row('onsets', 'missed', onsets?.missed ?? null),
      row('onsets', 'median_lead_days', onsets?.median_lead_days ?? null),
      ...Object.entries(commitments).map(([name, count]) => row('commitments', name, count)),
    ],
  };
}

export function warningsTable({ warnings }: YearEvaluation): ChartTable {
  return {
    columns: [
      ...['id', 'warning', 'level', 'countries', 'place', 'raised', 'came_out'].map(text),
      figure('days_to_action'),
      figure('days_waiting'),
    ],
    rows: warnings.map((one) => {
      const { id, title, level, countries, place, clock } = one.warning;
      const what = [id, title, level, countries.join(' '), place, clock.raised, verdictOf(one)];
      return [...what, one.signal_to_action, clock.waiting];
    }),
  };
}

export function onsetsTable({ onsets }: OnsetsWarned): ChartTable {
  return {
    columns: [...['month', 'iso3', 'place'].map(text), figure('deaths'), text('warning'), figure('lead_days')],
    rows: onsets.map(({ month, country, place, deaths, warning, lead_days }) => {
      return [month, country, place, deaths, warning?.[1] ?? '', lead_days];
    }),
  };
}

export function engagementsTable({ engagements }: YearEvaluation): ChartTable {
  return {
    columns: [
      ...['id', 'engagement', 'kind', 'began_in_year'].map(text),
      ...['visits', 'commitments', 'kept', 'late'].map(figure),
      ...['result', 'outcome'].map(text),
    ],
    rows: engagements.map(({ card, began, visits, commitments }) => {
      const value = (name: string) => String(card.values[name] ?? '');
      const what = [card.id, card.title, value('kind'), t(began ? 'yes' : 'no')];
      return [...what, visits, ...commitments, value('result'), value('outcome')];
    }),
  };
}

export function lessonsTable(lessons: readonly RecordCard[]): ChartTable {
  return {
    columns: ['id', 'lesson', 'countries', 'when', 'situation', 'tried', 'followed', 'worked'].map(text),
    rows: lessons.map(({ id, title, values }) => {
      const value = (name: string) => String(values[name] ?? '');
      const when = isWhen(values.when) ? whenWords(values.when) : '';
      const said = ['situation', 'tried', 'followed', 'worked'].map(value);
      return [id, title, itemsOf(values.countries).join(' '), when, ...said];
    }),
  };
}

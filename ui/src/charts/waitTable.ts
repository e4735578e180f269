/** The deployments of a strip of waits as a table, in hours. */
import { t } from '@/state/texts.svelte';
import type { ChartTable } from './frame/table';
import type { Wait } from './waits';

/** Returns the table; an answer that nobody gave yet does not apply, and is not missing. */
export function waitTable(waits: readonly Wait[], nameOf: (wait: Wait) => string): ChartTable {
  const column = (id: string, form: 'text' | 'number') => ({ id, title: t(`wait-column-${id}`), form });
  return {
    columns: [
      column('where', 'text'),
      column('title', 'text'),
      { id: 'requested', title: t('wait-column-requested'), form: 'day' },
      column('answered_hours', 'number'),
      column('hours', 'number'),
      column('state', 'text'),
      column('late', 'text'),
    ],
    rows: waits.map((wait) => [
      nameOf(wait),
      wait.deployment.title,
      wait.deployment.requested,
      wait.deployment.answered_hours ?? '',
      wait.hours,
      t(`wait-state-${wait.form}`),
      wait.late ? t('wait-late') : '',
    ]),
  };
}

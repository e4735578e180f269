/** The bars of the time line as a table: by unit of time and kind of violence, only what is shown. */
import type { ChartTable } from '@/charts/frame/table';
import { t } from '@/state/texts.svelte';
import type { Bin } from './bars';
import { formatDay } from './day';
import type { Span } from './frame';

/** By the place of the kind in a bin. */
const KINDS = [
  ['state', 1],
  ['nonstate', 2],
  ['onesided', 3],
  ['not_stated', 0],
] as const;

/** Returns the table. Where the stored events do not reach there is no data, and none counted within is zero. */
export function timelineTable(bins: readonly Bin[], shown: Span, reach: Span): ChartTable {
  const inside = bins.filter((bin) => bin.last >= shown.first && bin.first <= shown.last);
  return {
    columns: [
      { id: 'first_day', title: t('timeline-column-from'), form: 'day' },
      { id: 'last_day', title: t('timeline-column-to'), form: 'day' },
      ...KINDS.map(([id, kind]) => ({ id, title: t(`timeline-kind-${kind}`), form: 'number' as const })),
      { id: 'total', title: t('timeline-column-total'), form: 'number' },
    ],
    rows: inside.map((bin) => {
      const reached = bin.last >= reach.first && bin.first <= reach.last;
      const figures = [...bin.counts, bin.total];
      return [formatDay(bin.first), formatDay(bin.last), ...(reached ? figures : figures.map(() => null))];
    }),
  };
}

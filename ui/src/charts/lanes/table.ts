/** The lanes of a country as one table: the bars of events and deaths by their units of time, then every record that is drawn. */
import type { Lane } from '@/contract/Lane';
import type { LaneItem } from '@/contract/LaneItem';
import type { Timeline } from '@/contract/Timeline';
import { day, number } from '@/state/numbers';
import { choiceName, nounsName } from '@/state/recordNames';
import { t } from '@/state/texts.svelte';
import { type Bin, binsOf } from '@/timeline/bars';
import { type DayNumber, formatDay } from '@/timeline/day';
import type { Span } from '@/timeline/frame';
import type { ChartCell, ChartTable } from '../frame/table';
import { shapeOf } from './form';

/** What the lanes show. */
export interface ShownLanes {
  lanes: readonly Lane[];
  timeline: Timeline | null;
  shown: Span;
  /** The days that the stored events know; `null` where they know none. */
  reach: Span | null;
  today: DayNumber;
}

const MEASURES = ['events', 'deaths'] as const;
/** Only whether a record is on the axis is asked here, so any width does. */
const ANY_WIDTH = 1000;

/** Returns the table. What the stored events do not reach has no data; none counted there is zero. */
export function lanesTable(drawn: ShownLanes): ChartTable {
  const column = (id: string, form: 'text' | 'day' | 'number') => ({ id, title: t(`lane-column-${id}`), form });
  return {
    columns: [
      column('lane', 'text'),
      column('title', 'text'),
      column('kind', 'text'),
      column('state', 'text'),
      column('first_from', 'day'),
      column('first_to', 'day'),
      column('last_from', 'day'),
      column('last_to', 'day'),
      column('open', 'text'),
      column('count', 'number'),
    ],
    rows: [
      ...MEASURES.flatMap((measure) => binsShown(drawn, measure).map((bin) => binRow(drawn, measure, bin))),
      ...drawn.lanes.flatMap((lane) => [
        ...itemsShown(drawn, lane).map((item) => itemRow(lane, item)),
        ...missingRows(lane),
      ]),
    ],
  };
}

/** Returns the sentence that says what the lanes show. */
export function lanesLabel(title: string, drawn: ShownLanes): string {
  const sum = (measure: (typeof MEASURES)[number]) =>
    number(binsShown(drawn, measure).reduce((whole, bin) => whole + bin.total, 0));
  const records = drawn.lanes.reduce((whole, lane) => whole + itemsShown(drawn, lane).length, 0);
  const known = drawn.reach !== null && drawn.timeline !== null;
  return t('lane-label', {
    title,
    since: day(formatDay(drawn.shown.first)),
    until: day(formatDay(drawn.shown.last)),
    events: known ? sum('events') : t('no-data'),
    deaths: known ? sum('deaths') : t('no-data'),
    records: number(records),
    lanes: number(drawn.lanes.length),
  });
}

function binsShown({ timeline, shown }: ShownLanes, measure: (typeof MEASURES)[number]): Bin[] {
  const bins = timeline ? binsOf(timeline, measure) : [];
  return bins.filter((bin) => bin.last >= shown.first && bin.first <= shown.last);
}

function binRow({ reach }: ShownLanes, measure: (typeof MEASURES)[number], bin: Bin): ChartCell[] {
  const reached = reach !== null && bin.last >= reach.first && bin.first <= reach.last;
  const [first, last] = [formatDay(bin.first), formatDay(bin.last)];
  return [t(`lane-${measure}`), '', '', '', first, first, last, last, '', reached ? bin.total : null];
}

function itemsShown({ shown, today }: ShownLanes, lane: Lane): LaneItem[] {
  const frame = { ...shown, left: 0, width: ANY_WIDTH };
  return lane.items.filter((item) => shapeOf(lane.noun, item, frame, today) !== null);
}

function itemRow(lane: Lane, item: LaneItem): ChartCell[] {
  return [
    nounsName(lane.noun),
    item.title,
    item.kind ? choiceName(item.kind) : '',
    item.state ? choiceName(item.state) : '',
    ...item.since,
    ...(item.until ?? ['', '']),
    item.open ? t('lane-open') : '',
    '',
  ];
}

function missingRows(lane: Lane): ChartCell[][] {
  const row = (title: string): ChartCell[] => [nounsName(lane.noun), title, '', '', '', '', '', '', '', ''];
  return [
    ...(lane.undated > 0 ? [row(t('lane-undated', { n: lane.undated, count: number(lane.undated) }))] : []),
    ...(lane.more > 0 ? [row(t('lane-more', { n: lane.more, count: number(lane.more) }))] : []),
  ];
}

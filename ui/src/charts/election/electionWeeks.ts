/** The weeks around an election: bars of events, open marks of recorded electoral violence, and the days that are lines. */
import type { ElectionWatch } from '@/contract/ElectionWatch';
import type { ElectionWeek } from '@/contract/ElectionWeek';
import { daysBetween } from '@/state/months';
import { day, number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import { type MonthAxis, monthAxis, runsOf } from '../frame/months';
import { px } from '../frame/path';
import type { ChartTable } from '../frame/table';

type Room = { left: number; right: number; top: number; ground: number };

export interface WeekShapes {
  axis: MonthAxis;
  bars: { index: number; x: number; y: number; width: number; height: number }[];
  /** Where something of electoral violence is recorded, with how much. */
  incidents: { index: number; x: number; count: number }[];
  missing: { x: number; width: number }[];
  /** Where voting may be: first and last possible day. */
  voting: [number, number] | null;
  /** The day that it is drawn for; `null` where it lies outside. */
  asOf: number | null;
}

const BAR_SHARE = 0.72;

export function largestWeek(weeks: readonly ElectionWeek[]): number {
  return weeks.reduce((most, week) => Math.max(most, week.events ?? 0), 1);
}

/** Returns what is drawn; a week of which nothing is known has no bar and is hatched. */
export function weekShapes(watch: ElectionWatch, frame: Room, y: (value: number) => number): WeekShapes {
  const { weeks } = watch;
  const axis = monthAxis(weeks.length, frame.left, frame.right);
  const width = axis.each * BAR_SHARE;
  const dayX = (on: string): number | null => {
    const at = daysBetween(weeks[0]?.since ?? on, on) / 7;
    return at < 0 || at > weeks.length ? null : px(axis.x(at));
  };
  const [first, last] = watch.day.map(dayX);
  return {
    axis,
    bars: weeks.flatMap(({ events }, index) =>
      events
        ? [
            {
              index,
              x: px(axis.middle(index) - width / 2),
              y: px(y(events)),
              width: px(width),
              height: px(frame.ground - y(events)),
            },
          ]
        : [],
    ),
    incidents: weeks.flatMap(({ incidents }, index) =>
      incidents > 0 ? [{ index, x: px(axis.middle(index)), count: incidents }] : [],
    ),
    missing: runsOf(weeks.length, (index) => weeks[index]?.events === null).map(([from, to]) => ({
      x: px(axis.x(from)),
      width: px(axis.each * (to - from + 1)),
    })),
    voting: first === null || first === undefined ? null : [first, last ?? first],
    asOf: dayX(watch.as_of),
  };
}

function told(value: number | null): string {
  return value === null ? t('no-data') : number(value);
}

/** Returns the figures of a week in a line. */
export function weekWords(week: ElectionWeek | undefined): string {
  if (!week) return '';
  return t('election-week', {
    place: placeWords(week.week),
    day: day(week.since),
    events: told(week.events),
    deaths: told(week.deaths),
    incidents: number(week.incidents),
  });
}

function placeWords(week: number): string {
  if (week === 0) return t('election-week-voting');
  return t(week < 0 ? 'election-week-before' : 'election-week-after', {
    n: Math.abs(week),
    count: number(Math.abs(week)),
  });
}

/** Returns the sentence that says what the chart shows: events before and after as far as they are known. */
export function weeksLabel(title: string, watch: ElectionWatch): string {
  const sum = (weeks: readonly ElectionWeek[]) => {
    const known = weeks.filter((week) => week.events !== null);
    if (known.length === 0) return t('no-data');
    const events = known.reduce((total, week) => total + (week.events ?? 0), 0);
    return t('election-weeks-sum', { events: number(events), n: known.length, weeks: number(known.length) });
  };
  return t('election-weeks-label', {
    title,
    before: sum(watch.weeks.filter(({ week }) => week < 0)),
    after: sum(watch.weeks.filter(({ week }) => week >= 0)),
    incidents: number(watch.weeks.reduce((total, week) => total + week.incidents, 0)),
  });
}

export function weeksTable(weeks: readonly ElectionWeek[]): ChartTable {
  return {
    columns: [
      { id: 'week', title: t('election-column-week'), form: 'number' },
      { id: 'since', title: t('chart-week'), form: 'day' },
      { id: 'events', title: t('election-key-events'), form: 'number' },
      { id: 'deaths_best', title: t('warning-months-deaths'), form: 'number' },
      { id: 'electoral_violence', title: t('nouns-electoral_event'), form: 'number' },
    ],
    rows: weeks.map(({ week, since, events, deaths, incidents }) => [week, since, events, deaths, incidents]),
  };
}

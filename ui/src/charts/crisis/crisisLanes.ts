/** What organizations did about a crisis, on one axis from its day to the return to order or to the day that it is drawn for. */
import type { CrisisLine } from '@/contract/CrisisLine';
import type { CrisisPosition } from '@/contract/CrisisPosition';
import type { CrisisResponse } from '@/contract/CrisisResponse';
import { daysBetween } from '@/state/months';
import { day, days, listed, number } from '@/state/numbers';
import { choiceName } from '@/state/recordNames';
import { t } from '@/state/texts.svelte';
import { type DayNumber, parseDay } from '@/timeline/day';
import { type Frame, xOf } from '@/timeline/frame';
import { px } from '../frame/path';
import type { ChartTable } from '../frame/table';
import { textWidth } from '../lanes/place';

export interface LaneResponse {
  response: CrisisResponse;
  /** Where its day begins; with days that may be, the whole span. */
  from: number;
  to: number;
  /** Where its end is; `null` where none is recorded. */
  until: number | null;
  /** Its kind, on the line, above or below it; `null` where there is no room. */
  label: { text: string; x: number; level: Level } | null;
}

type Level = 0 | -1 | 1;

const MARK_PX = 8;
const GAP_PX = 14;
/** Of the whole span, so much stands free at either end. */
const MARGIN_SHARE = 0.02;

function dayOf(text: string): DayNumber {
  return parseDay(text) ?? 0;
}

/** Returns the day at which the axis ends: the last possible of the return, or the one that it is drawn for. */
function endOf(line: CrisisLine): string {
  return line.restored?.[1] ?? line.as_of;
}

/** Returns the frame of the axis; what was done before the crisis or after its end widens it. */
export function crisisFrame(line: CrisisLine, left: number, width: number): Frame {
  const told = line.positions.flatMap(({ responses }) => responses.flatMap(({ when, until }) => [when, until]));
  const known = [line.day, [endOf(line), endOf(line)], ...told].flatMap((pair) => pair?.map(dayOf) ?? []);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const margin = Math.max(2, Math.round((last - first) * MARGIN_SHARE));
  return { first: first - margin, last: last + margin, left, width };
}

/** Returns the responses of an organization that have a day, in their places. */
export function laneOf({ responses }: CrisisPosition, frame: Frame, type: number): LaneResponse[] {
  const placed = responses.flatMap((response) => {
    if (!response.when) return [];
    const [from, to] = response.when.map((text) => px(xOf(frame, dayOf(text) + 0.5)));
    const until = response.until ? px(xOf(frame, dayOf(response.until[1]) + 1)) : null;
    return [{ response, from: from ?? 0, to: to ?? 0, until }];
  });
  const right = frame.left + frame.width;
  const taken: Record<Level, number> = { 0: -Infinity, [-1]: -Infinity, 1: -Infinity };
  return placed.map((one, at) => {
    const text = choiceName(one.response.kind);
    const width = textWidth(text, type);
    const own = one.to + MARK_PX * type;
    const next = placed[at + 1]?.from ?? right;
    // On the line stands what has no bar; over a bar the word may stand farther along it.
    const levels: Level[] = one.until === null && own + width < next - MARK_PX * type ? [0, -1, 1] : [-1, 1];
    const latest = Math.max(own, (one.until ?? 0) - width);
    const level = levels.find(
      (each) => Math.max(own, taken[each]) <= latest && Math.max(own, taken[each]) + width <= right,
    );
    if (level === undefined) return { ...one, label: null };
    const x = Math.max(own, taken[level]);
    taken[level] = x + width + GAP_PX * type;
    return { ...one, label: { text, x: px(x), level } };
  });
}

/** Returns how soon an organization did the first thing, or that no day is recorded. */
export function firstWords({ first_days }: CrisisPosition): string {
  if (first_days === null) return t('crisis-first-none');
  if (first_days < 0) return t('crisis-first-before', { n: -first_days, count: number(-first_days) });
  return first_days === 0 ? t('crisis-first-same') : t('crisis-first', { n: first_days, count: number(first_days) });
}

/** Returns what was done, when and until when, for who cannot see it. */
export function responseWords(title: string, { kind, did, when, until }: CrisisResponse): string {
  const told = until ? t('crisis-until', { day: days(...until) }) : '';
  return listed([title, choiceName(kind), when ? days(...when) : t('crisis-no-day'), told, did]);
}

/** Returns the sentence that says what the chart shows. */
export function lanesLabel(title: string, line: CrisisLine): string {
  const first = line.positions.find(({ first_days }) => first_days !== null);
  return t('crisis-lanes-label', {
    title,
    n: line.positions.length,
    count: number(line.positions.length),
    since: day(line.day[0]),
    until: day(endOf(line)),
    first: first ? t('crisis-lanes-first', { title: first.title, when: firstWords(first) }) : '',
  });
}

/** Returns the table of exactly what is drawn, and of what has no day. */
export function lanesTable(line: CrisisLine): ChartTable {
  const text = (id: string) => ({ id, title: t(`crisis-column-${id}`), form: 'text' as const });
  return {
    columns: [
      text('organization'),
      text('kind'),
      text('when'),
      { id: 'days', title: t('crisis-column-days'), form: 'number' },
      text('until'),
      text('did'),
    ],
    rows: line.positions.flatMap(({ title, responses }) =>
      responses.map(({ kind, did, when, until }) => [
        title,
        choiceName(kind),
        when ? days(...when) : null,
        when ? daysBetween(line.day[0], when[0]) : null,
        until ? days(...until) : '',
        did,
      ]),
    ),
  };
}

/** Which days the lanes show, by which unit their bars count, and where the stored events do not reach. */
import type { CountryCoverage } from '@/contract/CountryCoverage';
import type { Coverage } from '@/contract/Coverage';
import type { Lane } from '@/contract/Lane';
import type { Unit } from '@/contract/Unit';
import { addMonths, type DayNumber, endOfMonth, parseDay, startOfMonth } from '@/timeline/day';
import { type Span, zoomSpan } from '@/timeline/frame';
import { addBins, startOfBin } from '@/timeline/units';

export type Range = '3' | '10' | 'all';
export const RANGES: readonly Range[] = ['3', '10', 'all'];

/** Bars narrower than this are counted by the next longer unit. */
const NARROWEST_BAR_PX = 4;
const UNITS: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.44],
  ['quarter', 91.31],
  ['year', 365.25],
];
const ZOOM_IN = 0.75;
const ZOOM_OUT = 1 / ZOOM_IN;
const MONTHS_A_YEAR = 12;
/** What is to come takes at least so much of a range, so that what is due can be seen. */
const MONTHS_AHEAD = 6;
/** Missions and presences may be older than all else; they are cut, and do not stretch the axis. */
const LONG_STANDING = new Set(['mission', 'presence']);
/** A country whose newest event is so much older than the newest of all has no data after it. */
const EARLY_DAYS = 730;
const ENOUGH_EVENTS = 100;

/** Returns the number of a day that the core sent. */
export function dayNumber(text: string): DayNumber {
  return parseDay(text) ?? 0;
}

/** Returns the whole of what there is to see, in whole years, today always within it. */
export function wholeSpan(lanes: readonly Lane[], reach: Span | null, today: DayNumber): Span {
  const days = lanes
    .filter((lane) => !LONG_STANDING.has(lane.noun))
    .flatMap((lane) => lane.items.flatMap((item) => [item.since[0], item.since[1], ...(item.until ?? [])]))
    .flatMap((text) => parseDay(text) ?? []);
  const all = [...days, today, addMonths(today, MONTHS_AHEAD), ...(reach ? [reach.first, reach.last] : [])];
  const [first, last] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  return { first: startOfBin('year', first), last: addBins('year', last, 1) - 1 };
}

/** Returns the days of a range: years up to today with the months ahead of it, or all. */
export function rangeSpan(range: Range, whole: Span, today: DayNumber): Span {
  if (range === 'all') return whole;
  const last = Math.min(whole.last, endOfMonth(addMonths(today, MONTHS_AHEAD)));
  const first = addMonths(startOfMonth(today), -MONTHS_A_YEAR * Number(range));
  return { first: Math.min(first, last), last };
}

/** Returns the span in which both ranges and zooming stay: the whole, or longer where a range asks for more. */
export function roomSpan(whole: Span, today: DayNumber): Span {
  return { first: Math.min(whole.first, rangeSpan('10', whole, today).first), last: whole.last };
}

/** Returns the shortest unit whose bars can be told apart. */
export function barUnit(span: Span, width: number): Unit {
  const perDay = Math.max(1, width) / (span.last - span.first + 1);
  return UNITS.find(([, days]) => days * perDay >= NARROWEST_BAR_PX)?.[0] ?? 'year';
}

/** Returns the span one step nearer to a day or farther from it, within the room. */
export function zoomed(span: Span, room: Span, about: number, nearer: boolean): Span {
  return zoomSpan(span, room, about, nearer ? ZOOM_IN : ZOOM_OUT);
}

/** Returns the day to which a key moves the ruler, within the span: by the bars' unit, by days with Shift. */
export function rulerStep(day: DayNumber, key: string, shift: boolean, unit: Unit, span: Span): DayNumber | null {
  const within = (to: DayNumber) => Math.min(span.last, Math.max(span.first, to));
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[key];
  if (by !== undefined) {
    if (shift || unit === 'day') return within(day + by);
    const start = startOfBin(unit, day);
    return within(by < 0 && day > start ? start : addBins(unit, day, by));
  }
  switch (key) {
    case 'PageUp':
      return within(addBins('year', day, -1));
    case 'PageDown':
      return within(addBins('year', day, 1));
    case 'Home':
      return span.first;
    case 'End':
      return span.last;
    default:
      return null;
  }
}

/**
 * Returns the days that the stored events know of a country. Where they hold none of it, they know nothing: `null`. Where they
 * end long before the others end, nothing is known after that.
 */
export function reachOf(coverage: Coverage | null, country: CountryCoverage | null): Span | null {
  const [first, last] = [parseDay(coverage?.oldest ?? ''), parseDay(coverage?.newest ?? '')];
  if (first === null || last === null || country === null) return null;
  const newest = parseDay(country.newest) ?? last;
  const early = last - newest > EARLY_DAYS && country.events >= ENOUGH_EVENTS;
  return { first: startOfMonth(first), last: early ? endOfMonth(newest) : endOfMonth(last) };
}

/** Returns the parts of a span that the stored events do not reach. */
export function unreached(span: Span, reach: Span | null): Span[] {
  if (!reach || reach.last < span.first || reach.first > span.last) return [span];
  const parts: Span[] = [];
  if (reach.first > span.first) parts.push({ first: span.first, last: reach.first - 1 });
  if (reach.last < span.last) parts.push({ first: reach.last + 1, last: span.last });
  return parts;
}

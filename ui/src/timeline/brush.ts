/** The period that is chosen, moved by whole bins. The brush never turns inside out and never leaves what is covered. */

import type { Unit } from '@/contract/Unit';
import type { DayNumber } from './day';
import type { Span } from './frame';
import { addBins, startOfBin } from './units';

/** Which part of the brush is held. */
export type Grip = 'start' | 'end' | 'whole';

/** Returns the brush as drawn: an open end reaches to the end of what is covered. */
export function brushOf(covered: Span, since: DayNumber | null, until: DayNumber | null): Span {
  return { first: since ?? covered.first, last: until ?? covered.last };
}

/** Returns the brush with its start at the bin that holds the day. */
export function withStart(brush: Span, unit: Unit, covered: Span, day: DayNumber): Span {
  const lowest = Math.min(covered.first, brush.first);
  const latest = startOfBin(unit, brush.last);
  return { first: Math.min(latest, Math.max(startOfBin(unit, day), lowest)), last: brush.last };
}

/** Returns the brush with its end at the last day of the bin that holds the day. */
export function withEnd(brush: Span, unit: Unit, covered: Span, day: DayNumber): Span {
  const highest = Math.max(covered.last, brush.last);
  const end = Math.min(addBins(unit, day, 1) - 1, highest);
  const earliest = Math.min(addBins(unit, brush.first, 1) - 1, highest);
  return { first: brush.first, last: Math.max(end, earliest) };
}

/** Returns the brush moved by whole bins, its length in bins kept. */
export function moved(brush: Span, unit: Unit, covered: Span, bins: number): Span {
  const length = binsIn(unit, brush);
  let first = addBins(unit, brush.first, bins);
  const earliest = startOfBin(unit, covered.first);
  const latest = addBins(unit, covered.last, 1 - length);
  first = Math.max(earliest, Math.min(first, latest));
  return {
    first: Math.max(first, Math.min(covered.first, brush.first)),
    last: Math.min(addBins(unit, first, length) - 1, Math.max(covered.last, brush.last)),
  };
}

/** Returns how many bins the span touches. */
export function binsIn(unit: Unit, span: Span): number {
  const days = { day: 1, week: 7, month: 30.4369, quarter: 91.3106, year: 365.2425 }[unit];
  return Math.round((startOfBin(unit, span.last) - startOfBin(unit, span.first)) / days) + 1;
}

/** Returns how many bins a key moves by: one, or with Shift those of a year. */
export function binsPerStep(unit: Unit, byYear: boolean): number {
  if (!byYear) return 1;
  return { day: 365, week: 52, month: 12, quarter: 4, year: 1 }[unit];
}

/** Returns the brush after dragging a grip from one day to another. */
export function dragged(from: Span, grip: Grip, unit: Unit, covered: Span, start: number, now: number): Span {
  if (grip === 'start') return withStart(from, unit, covered, Math.floor(from.first + (now - start)));
  if (grip === 'end') return withEnd(from, unit, covered, Math.floor(from.last + (now - start)));
  const days = binDays(unit, from.first);
  return moved(from, unit, covered, Math.round((now - start) / days));
}

/** Returns the brush drawn anew between two days. */
export function drawnBetween(unit: Unit, covered: Span, a: number, b: number): Span {
  const first = Math.max(covered.first, startOfBin(unit, Math.floor(Math.min(a, b))));
  const last = Math.min(covered.last, addBins(unit, Math.floor(Math.max(a, b)), 1) - 1);
  return { first: Math.min(first, last), last };
}

function binDays(unit: Unit, day: DayNumber): number {
  return addBins(unit, day, 1) - startOfBin(unit, day);
}

/** The span of days that the time line shows, and where a day lies on the screen. */

import type { DayNumber } from './day';

/** First and last day shown, both included, and the width that they are given. */
export interface Frame {
  first: DayNumber;
  last: DayNumber;
  /** Where the first day begins, in CSS pixels. */
  left: number;
  /** Width of the whole span, in CSS pixels. */
  width: number;
}

/** A span of days, both ends included. */
export interface Span {
  first: DayNumber;
  last: DayNumber;
}

const SHORTEST_FRAME_DAYS = 28;

/** Returns the left edge of a day in CSS pixels. */
export function xOf(frame: Frame, day: DayNumber): number {
  return frame.left + ((day - frame.first) / (frame.last - frame.first + 1)) * frame.width;
}

/** Returns the day under a place on the screen, as a fraction. */
export function dayAt(frame: Frame, x: number): number {
  return frame.first + ((x - frame.left) / frame.width) * (frame.last - frame.first + 1);
}

/**
 * Returns the span to show for a period: the period takes the later half, so that what came before stands beside it.
 * A period that is open at both ends shows all that is covered.
 */
export function frameFor(covered: Span, period: { since: DayNumber | null; until: DayNumber | null }): Span {
  if (period.since === null) return covered;
  const last = Math.max(covered.last, period.until ?? covered.last);
  const length = last - period.since + 1;
  return { first: Math.min(period.since, Math.max(covered.first, period.since - length)), last };
}

/** Returns the span after zooming by a factor about a day, kept within what is covered. */
export function zoomSpan(span: Span, covered: Span, about: number, factor: number): Span {
  const whole = covered.last - covered.first + 1;
  const length = Math.round(Math.min(whole, Math.max(SHORTEST_FRAME_DAYS, (span.last - span.first + 1) * factor)));
  const share = (about - span.first) / (span.last - span.first + 1);
  const first = Math.round(about - share * length);
  const kept = Math.min(Math.max(first, covered.first), covered.last - length + 1);
  return { first: kept, last: kept + length - 1 };
}

/** Returns the span moved by some days, kept within what is covered. */
export function panSpan(span: Span, covered: Span, days: number): Span {
  const length = span.last - span.first;
  const first = Math.min(
    Math.max(span.first + Math.round(days), covered.first),
    Math.max(covered.first, covered.last - length),
  );
  return { first, last: first + length };
}

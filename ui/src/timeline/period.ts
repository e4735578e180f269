/**
 * Sets the period of the filter. While the brush is dragged the picture follows frame by frame, and of several changes
 * within a frame the last one counts; one step to undo is recorded when the drag ends.
 */
import { history } from '@/state/history.svelte';
import { selection } from '@/state/selection.svelte';
import { formatDay } from './day';
import type { Span } from './frame';

/** First and last day as the filter keeps them; null is an open end. */
interface Period {
  since: string | null;
  until: string | null;
}

let before: Period | null = null;
let wanted: Period | null = null;
let frame = 0;

/** Shows a period while it is dragged. An end that reaches what is covered is left open. */
export function showPeriod(span: Span, covered: Span): void {
  before ??= presentPeriod();
  wanted = periodOf(span, covered);
  if (frame) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    apply();
  });
}

/** Ends a drag: applies what is still waiting and records one step. */
export function commitPeriod(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  apply();
  const [from, to] = [before, presentPeriod()];
  before = null;
  if (!from || JSON.stringify(from) === JSON.stringify(to)) return;
  history.record({
    kind: 'period',
    undo: () => selection.setFilter({ ...from }),
    redo: () => selection.setFilter({ ...to }),
  });
}

/** Sets a period at once, as one step, for example by a key. Keys that follow each other closely count as one. */
export function setPeriod(span: Span, covered: Span): void {
  selection.setFilter({ ...periodOf(span, covered) }, 'period');
}

function apply(): void {
  const period = wanted;
  wanted = null;
  if (!period) return;
  history.quietly(() => selection.setFilter({ ...period }));
  selection.show();
}

function presentPeriod(): Period {
  return { since: selection.filter.since, until: selection.filter.until };
}

function periodOf(span: Span, covered: Span): Period {
  const whole = span.first <= covered.first && span.last >= covered.last;
  return whole ? { since: null, until: null } : { since: formatDay(span.first), until: formatDay(span.last) };
}

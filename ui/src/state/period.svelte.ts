/** Which period is shown? The filter's own days, or the ends of what is stored where it has none. */
import type { Filter } from '@/contract/Filter';
import { desk } from './desk.svelte';
import { addMonths, earlier, endOfMonth, later, monthsBetween, startOfMonth } from './months';
import { selection } from './selection.svelte';

class Period {
  /** First day shown; `null` where nothing is stored. */
  since: string | null = $derived(this.of(selection.filter)[0]);
  /** Last day shown. */
  until: string | null = $derived(this.of(selection.filter)[1]);
  months: number = $derived(monthsIn(this.since, this.until));

  /** Returns first and last day of a filter. */
  of({ since, until }: Filter): [string | null, string | null] {
    return [since ?? desk.coverage?.oldest ?? null, until ?? desk.coverage?.newest ?? null];
  }

  set(since: string | null, until: string | null): void {
    selection.setFilter({ since, until }, 'period');
  }

  /** Moves the first day by whole months; it stays before the last. */
  moveStart(months: number): void {
    if (!this.since || !this.until) return;
    const start = earlier(addMonths(this.since, months), startOfMonth(this.until));
    this.set(start, selection.filter.until);
  }

  /** Moves the last day by whole months; it stays after the first. */
  moveEnd(months: number): void {
    if (!this.since || !this.until) return;
    const end = later(endOfMonth(addMonths(this.until, months)), endOfMonth(this.since));
    this.set(selection.filter.since, end);
  }

  /** Moves the month at the cursor within the period. */
  moveMonth(months: number): void {
    if (!this.since || !this.until) return;
    const month = addMonths(selection.month ?? this.until, months);
    selection.setMonth(later(startOfMonth(this.since), earlier(month, startOfMonth(this.until))));
  }

  /** Lets all that is stored be seen. */
  widen(): void {
    this.set(null, null);
  }
}

/** Returns how many months a period has; 0 where it has no ends. */
export function monthsIn(since: string | null, until: string | null): number {
  return since && until ? monthsBetween(since, until) : 0;
}

export const period = new Period();

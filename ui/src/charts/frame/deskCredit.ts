/** The credit of figures drawn from the stored events: their publishers, their ages, the marking of the desk. */
import { desk } from '@/state/desk.svelte';
import type { ChartCredit } from './credit';

/** Returns the credit; a desk that is not opened yet counts as marked with the highest marking. */
export function deskCredit(method = '', sources?: readonly string[]): ChartCredit {
  const { coverage, marking, exercise } = desk;
  return {
    method,
    sources: sources ?? (coverage?.publishers ?? []).map((publisher) => `${publisher.name}, ${publisher.licence}`),
    newest: coverage?.newest ?? null,
    lastRun: coverage?.imported_at ?? null,
    marking,
    exercise,
  };
}

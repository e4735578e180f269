/** How far what happened in a year is known: an onset is known only when the three months after its month are. */
import type { OnsetsWarned } from '@/contract/OnsetsWarned';
import type { YearEvaluation } from '@/contract/YearEvaluation';
import { month } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** Returns the onsets of the year; `null` where no month of it is known yet, so that none found says nothing. */
export function knownOnsets({ onsets, year }: YearEvaluation): OnsetsWarned | null {
  if (!onsets || (onsets.onsets.length === 0 && onsets.known_until < `${year}-01`)) return null;
  return onsets;
}

/** Tells whether some months of the year are not known yet. */
export function isPart({ onsets, year }: YearEvaluation): boolean {
  return onsets !== null && onsets.known_until < `${year}-12`;
}

export function knownUntil({ known_until }: OnsetsWarned): string {
  return known_until ? month(`${known_until}-01`) : t('not-known');
}

/** What kinds of briefings there are, and what each is on: an area, a year of it, or a record. */
import { backend } from '@/backend';
import type { BriefingKind } from '@/contract/BriefingKind';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import { nounName } from './recordNames';

export const BRIEFING_KINDS: readonly BriefingKind[] = [
  'five_minutes',
  'horizon_scan',
  'election_note',
  'warning_note',
  'mission_debrief',
  'year_evaluation',
];

/** The nouns of the records that a kind is on; a kind without one is on an area. */
const NOUNS: Partial<Record<BriefingKind, readonly Noun[]>> = {
  election_note: ['election'],
  warning_note: ['warning'],
  mission_debrief: ['engagement', 'mission'],
};

/** The most records that are offered of a noun. */
const MOST = 6;

export type RecordOption = { text: string; hint: string; id: string };

/** Returns the nouns that a kind is on. */
export function nounsOf(kind: BriefingKind): readonly Noun[] {
  return NOUNS[kind] ?? [];
}

/** Returns the kind that is on records of a noun; `null` where none is. */
export function kindOn(noun: Noun): BriefingKind | null {
  return BRIEFING_KINDS.find((kind) => nounsOf(kind).includes(noun)) ?? null;
}

/** Returns the records that a kind can be on and that hold some words, the newest first. */
export async function findBriefed(kind: BriefingKind, text: string): Promise<RecordOption[]> {
  const of = (noun: Noun) =>
    backend().listRecords({
      noun,
      area: { type: 'world' },
      since: null,
      until: null,
      text,
      deleted: false,
      sort: 'day',
      descending: true,
      offset: 0,
      limit: MOST,
    });
  const pages = await Promise.all(nounsOf(kind).map(of));
  const option = (card: RecordCard) => ({ text: card.title, hint: nounName(card.noun), id: card.id });
  return pages.flatMap(({ rows }) => rows.map(option));
}

/** Returns the year that somebody wrote; `null` where it is none. */
export function readYear(text: string): number | null {
  const written = text.trim();
  return /^\d{4}$/.test(written) ? Number(written) : null;
}

/** The words for items: how old, graded how, about what; and a text with the passages that were understood. */
import type { ItemCard } from '@/contract/ItemCard';
import type { ItemLink } from '@/contract/ItemLink';
import type { TextMark } from '@/contract/TextMark';
import { desk } from './desk.svelte';
import { durationWords } from './durations';
import { day, number } from './numbers';
import { openRecord } from './openRecord';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { t } from './texts.svelte';
import { warnings } from './warnings.svelte';

/** A piece of a text: as it is, or a passage that stands for something. */
export type Piece = { text: string; mark: TextMark | null };

const DAY_MS = 86_400_000;

/** From so many days on the day is told, and no longer how long ago it was. */
const DAYS_TOLD = 60;

/** Returns 3 h or 2 d, or the day where that is long ago; empty where nobody says when it was published. */
export function ageWords(publishedAt: string | null, now = Date.now()): string {
  if (publishedAt === null) return '';
  const days = Math.max(0, now - Date.parse(publishedAt)) / DAY_MS;
  return days > DAYS_TOLD ? day(publishedAt) : durationWords(days);
}

/** Returns the countries of an item by name. */
export function countryNames({ countries }: ItemCard): string[] {
  return countries.map((iso3) => desk.countryName(iso3));
}

/** Returns what a grade means, in words: of the source, and of the content. */
export function gradeWords({ source, content, content_is_judged }: ItemCard): string {
  const words = { source: t(`grade-source-${source}`), content: t(`grade-content-${content}`), letter: source };
  const told = { ...words, digit: number(content) };
  return content_is_judged ? t('grade-told', told) : t('grade-told-suggested', told);
}

/** Returns what a link leads to: a noun of the record, an event, an indicator. */
export function kindOf({ noun, target }: ItemLink): string {
  return noun ? t(`noun-${noun}`) : t(`link-${target.type}`);
}

/** Opens what an item is linked to. An indicator has no page of its own. */
export function openLink({ noun, target }: ItemLink): void {
  if (target.type === 'event') {
    selection.selectEvent(target.id);
    screen.panel = true;
    screen.go('situation');
  } else if (target.type === 'record') {
    if (noun === 'warning') warnings.show(target.id);
    else void openRecord(target.id);
  }
}

/** Returns a text in pieces. A passage that lies within another one, or outside of the text, is passed over. */
export function piecesOf(text: string, marks: readonly TextMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

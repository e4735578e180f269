/** What is decided on the open item? One function for each thing to do; keys and buttons both come here. */
import type { AsideReason } from '@/contract/AsideReason';
import type { ItemCard } from '@/contract/ItemCard';
import type { ItemChange } from '@/contract/ItemChange';
import type { ItemId } from '@/contract/ItemId';
import type { LinkTarget } from '@/contract/LinkTarget';
import type { SourceGrade } from '@/contract/SourceGrade';
import { inbox } from './inbox.svelte';
import { openItem } from './inboxItem.svelte';
import { step } from './inboxSteps.svelte';
import { notices } from './notices.svelte';
import { number } from './numbers';
import { t } from './texts.svelte';

export const REASONS: readonly AsideReason[] = ['not_relevant', 'known_already', 'not_confirmed', 'too_vague'];
export const SOURCE_GRADES: readonly SourceGrade[] = ['A', 'B', 'C', 'D', 'E', 'F'];
export const CONTENT_GRADES = [1, 2, 3, 4, 5, 6] as const;

/** The first of two strokes was pressed: what the second one is for. */
export type Stroke = 'aside' | 'outlet' | 'content';
/** A line of the item to write in. */
export type Field = 'link' | 'tag' | 'assign' | 'join';

class Deciding {
  stroke = $state<Stroke | null>(null);
  field = $state<Field | null>(null);
  /** Words of one's own for setting aside. */
  words = $state('');

  /** Begins with the item that is open now: nothing of the one before is left. */
  clear(): void {
    [this.stroke, this.field, this.words] = [null, null, ''];
  }
}

export const deciding = new Deciding();

/** Moves the focus to a part of the inbox, as soon as it is there. */
export function focusOn(mark: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-focus="${mark}"]`)?.focus());
}

/** Gives the keys back to the list. */
export function focusList(): void {
  focusOn('items');
}

function card(): ItemCard | null {
  return openItem.page?.card ?? inbox.card;
}

function decide(change: ItemChange, leaves = false): void {
  if (inbox.id === null || inbox.form !== 'items') return;
  step(inbox.id, [change], leaves);
  deciding.stroke = null;
  if (!leaves) return;
  deciding.clear();
  focusList();
}

export function linkTo(target: LinkTarget): void {
  if (inbox.id !== null) decide({ type: 'link', item: inbox.id, target }, inbox.view !== 'linked');
}

/** Links to an offer by its number, from 1. */
export function linkToOffer(at: number): void {
  const offers = openItem.page?.offers;
  const offer = offers?.[at - 1];
  if (offer) linkTo(offer.target);
  else if (offers) notices.note(t('item-no-offer', { count: number(at) }));
}

export function unlink(target: LinkTarget): void {
  const page = openItem.page;
  if (page) decide({ type: 'unlink', item: page.card.id, target }, inbox.view === 'linked' && page.links.length === 1);
}

export function setAside(reason: AsideReason): void {
  if (inbox.id === null) return;
  const aside = { reason, words: deciding.words.trim() };
  decide({ type: 'set_aside', item: inbox.id, aside }, inbox.view !== 'set_aside');
  deciding.words = '';
}

export function reopen(): void {
  const one = card();
  if (one && one.state !== 'open') decide({ type: 'reopen', item: one.id }, inbox.view !== 'open');
}

export function gradeOutlet(grade: SourceGrade | null): void {
  const outlet = openItem.outlet?.outlet;
  if (outlet !== undefined) decide({ type: 'grade_outlet', outlet, grade });
}

export function gradeContent(grade: number | null): void {
  if (inbox.id !== null) decide({ type: 'grade_content', item: inbox.id, grade });
}

/** Accepts the first place that is offered; again, the one after it; after the last, none. */
export function acceptNextPlace(): void {
  const page = openItem.page;
  if (!page || page.places.length === 0) return;
  const at = page.places.findIndex(({ name, iso3 }) => name === page.place?.name && iso3 === page.place.iso3);
  acceptPlace(page.place && at < 0 ? 0 : at + 1);
}

export function acceptPlace(at: number): void {
  const page = openItem.page;
  if (page) decide({ type: 'place', item: page.card.id, place: page.places[at] ?? null });
}

/** Accepts the first day that is told; again, the one after it; after the last, none. */
export function acceptNextDay(): void {
  const page = openItem.page;
  if (!page || page.days.length === 0) return;
  acceptDay(page.days.findIndex(({ day }) => day === page.day) + 1);
}

export function acceptDay(at: number): void {
  const page = openItem.page;
  if (page) decide({ type: 'day', item: page.card.id, day: page.days[at]?.day ?? null });
}

export function mute(): void {
  const one = card();
  if (!one) return;
  decide({ type: 'mute', item: one.id, on: !one.muted }, inbox.view === (one.muted ? 'muted' : 'open'));
}

export function putTag(tag: string, on: boolean): void {
  const name = tag.trim();
  if (inbox.id !== null && name !== '') decide({ type: 'tag', item: inbox.id, tag: name, on });
}

export function assign(to: string): void {
  if (inbox.id !== null) decide({ type: 'assign', item: inbox.id, to: to.trim() });
}

/** Makes all reports of the item part of another one that tells the same story. */
export function joinTo(into: ItemId): void {
  if (inbox.id !== null && inbox.id !== into) decide({ type: 'join', item: inbox.id, into }, true);
}

/** Makes the report that is read an item of its own. */
export function split(): void {
  const [page, report] = [openItem.page, openItem.report];
  if (page && report && page.reports.length > 1) {
    decide({ type: 'split', item: page.card.id, report: report.id });
    openItem.at = 0;
  }
}

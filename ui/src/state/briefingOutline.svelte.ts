/** Which part, sentence or row of the open briefing is worked on, and what is done to it by keys, buttons and the mouse? */
import { tick } from 'svelte';
import type { BriefingOwn } from '@/contract/BriefingOwn';
import type { BriefingPart } from '@/contract/BriefingPart';
import type { BriefingSentence } from '@/contract/BriefingSentence';
import { arrange, confirm, dropOwn, leaveOut, nameOf, ownId, PARTS, putOwn, reword, together } from './briefingEdits';
import { openBriefing } from './briefingPage.svelte';
import { number } from './numbers';
import { t } from './texts.svelte';

/** What can be moved and left out: a part, or a sentence or row of one. */
export type Item = { part: string; id: string | null };

export function itemName({ part, id }: Item): string {
  return id === null ? part : nameOf(part, id);
}

/** Returns the ids of the sentences or rows of a part in their order; with `PARTS` of the parts. */
function idsOf(part: string): string[] {
  const parts = openBriefing.page?.parts ?? [];
  if (part === PARTS) return parts.map(({ id }) => id);
  const body = parts.find(({ id }) => id === part)?.body;
  if (body?.type === 'table') return body.rows.map(({ id }) => id);
  return body?.type === 'sentences' ? body.sentences.map(({ id }) => id) : [];
}

export function focusItem(name: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  all.find((one) => one.dataset.item === name)?.focus();
}

class Outline {
  /** The sentence that is being written, as `PART/SENTENCE`. */
  writing = $state<string | null>(null);
  /** The sentence of one's own that is being written for the first time, and after which item it will stand. */
  adding = $state.raw<{ part: string; after: string | null } | null>(null);
  /** What was done last, for those who listen. */
  said = $state('');

  /** Moves an item by so many places among those beside it. */
  async move(item: Item, by: number): Promise<void> {
    const ids = idsOf(item.id === null ? PARTS : item.part);
    await this.moveTo(item, ids.indexOf(item.id ?? item.part) + by);
  }

  /** Moves an item to a place among those beside it. */
  async moveTo(item: Item, to: number): Promise<void> {
    const list = item.id === null ? PARTS : item.part;
    const own = item.id ?? item.part;
    const ids = idsOf(list);
    if (to < 0 || to >= ids.length || to === ids.indexOf(own) || openBriefing.isSigned) return;
    openBriefing.change(arrange(list, ids.filter((id) => id !== own).toSpliced(to, 0, own)));
    this.said = t('briefing-said-moved', { at: number(to + 1), count: number(ids.length) });
    await tick();
    focusItem(itemName(item));
  }

  /** Leaves an item out, or brings it back. */
  leave(item: Item, isOut: boolean): void {
    if (openBriefing.isSigned) return;
    openBriefing.change(leaveOut(itemName(item), isOut));
    this.said = t(isOut ? 'briefing-said-out' : 'briefing-said-back');
  }

  /** Begins to say a sentence in other words. */
  write(name: string): void {
    if (!openBriefing.isSigned) [this.writing, this.adding] = [name, null];
  }

  /** Begins a sentence of one's own in the part of what has the focus, behind it; otherwise in the first part of sentences. */
  add(): void {
    const page = openBriefing.page;
    if (!page || openBriefing.isSigned) return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset.part;
    const isOpen = ({ body }: BriefingPart) => body.type === 'sentences';
    const part = page.parts.find((one) => one.id === focused && isOpen(one)) ?? page.parts.find(isOpen);
    if (!part) return;
    const after = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;
    this.writing = null;
    this.adding = { part: part.id, after };
  }

  addTo(part: string): void {
    [this.writing, this.adding] = [null, { part, after: null }];
  }

  /** Leaves what is being written as it was. */
  async leaveWriting(): Promise<void> {
    const name = this.writing ?? this.adding?.after ?? null;
    [this.writing, this.adding] = [null, null];
    await tick();
    if (name) focusItem(name);
  }

  /** Stores a drafted sentence in other words; with none, or with those of the draft, it says again what was drafted. */
  store(name: string, sentence: BriefingSentence, text: string): void {
    const before = openBriefing.page?.edits.reworded[name] ?? null;
    const words = text.trim();
    const after = words === '' || words === sentence.drafted.trim() ? null : words;
    if (after !== before) openBriefing.change(reword(name, after));
  }

  /** Stores a sentence of one's own, a new one behind the item that had the focus; one without words and source is no sentence. */
  storeOwn(own: BriefingOwn): void {
    const known = openBriefing.page?.edits.own.find(({ id }) => id === own.id);
    if (own.text === '' && own.source === '') {
      if (known) openBriefing.change(dropOwn(own.id));
      return;
    }
    if (known && known.text === own.text && known.source === own.source) return;
    if (known) {
      openBriefing.change(putOwn(own));
      return;
    }
    const [id, ids] = [`own-${own.id}`, idsOf(own.part)];
    const at = ids.findIndex((one) => nameOf(own.part, one) === this.adding?.after);
    const order = ids.toSpliced(at < 0 ? ids.length : at + 1, 0, id);
    openBriefing.change(together(putOwn(own), arrange(own.part, order)));
  }

  /** Lets the officer's words stand although the draft says something else now: they are its words anew. */
  keepWords(name: string): void {
    if (openBriefing.page?.edits.reworded[name] !== undefined) openBriefing.change(confirm(name));
  }

  takeDraft(name: string): void {
    openBriefing.change(reword(name, null));
  }
}

/** Returns the sentence of one's own that stands in a part, as it is written. */
export function ownOf(sentence: BriefingSentence): BriefingOwn | null {
  const id = ownId(sentence.id);
  return openBriefing.page?.edits.own.find((own) => own.id === id) ?? null;
}

/** Returns an id that no sentence of one's own of the open briefing has. */
export function newOwnId(): string {
  const taken = new Set(openBriefing.page?.edits.own.map(({ id }) => id));
  let at = taken.size + 1;
  while (taken.has(String(at))) at += 1;
  return String(at);
}

export const outline = new Outline();

/** What did two say apart, and which side holds? */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { ConflictCard } from '@/contract/ConflictCard';
import type { ConflictSide } from '@/contract/ConflictSide';
import type { Fault } from '@/contract/Fault';
import type { Noun } from '@/contract/Noun';
import { catalog } from './catalog.svelte';
import { Deed } from './deed.svelte';
import { exchange } from './exchange.svelte';
import { notices } from './notices.svelte';
import { fieldName } from './recordNames';
import { itemsOf } from './storedForms';
import { t } from './texts.svelte';

/** A record with all that is to be settled on it. */
export type Unsettled = { record: string; noun: Noun; title: string; conflicts: ConflictCard[] };

class Conflicts {
  /** `null` before the first answer. */
  cards = $state.raw<ConflictCard[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The titles of records that a side names, by their numbers. */
  titles = $state.raw<Readonly<Record<string, string>>>({});
  readonly settling = new Deed();
  #asked = 0;

  records: Unsettled[] = $derived.by(() => {
    const found = new Map<string, Unsettled>();
    for (const card of this.cards ?? []) {
      const { record, noun, title } = card;
      const one = found.get(record) ?? { record, noun, title, conflicts: [] };
      one.conflicts.push(card);
      found.set(record, one);
    }
    return [...found.values()];
  });

  /** Follows the record from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void catalog.revision;
      untrack(() => void this.list());
    });
    $effect(() => {
      const ids = linked(this.cards ?? []);
      untrack(() => void this.#name(ids.filter((id) => !(id in this.titles))));
    });
  }

  async list(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const cards = await backend().listConflicts();
      if (asked === this.#asked) [this.cards, this.fault] = [cards, null];
    } catch (thrown) {
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
  }

  /** Lets one side hold. Tells whether it does. */
  async settle(card: ConflictCard, side: ConflictSide, reason: string): Promise<boolean> {
    const { record, field } = card;
    const done = await this.settling.run(async () => {
      await backend().settleConflict({ record, field, operation: side.operation, reason: reason.trim() });
      catalog.changed();
      await Promise.all([this.list(), exchange.read()]);
      return true;
    });
    if (done) notices.note(t('settle-settled', { field: nameOf(card), title: card.title }));
    return done === true;
  }

  async #name(ids: readonly string[]): Promise<void> {
    const found = await Promise.allSettled(ids.map((id) => backend().getRecord(id)));
    const named = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value.card] : []));
    if (named.length === 0) return;
    this.titles = { ...this.titles, ...Object.fromEntries(named.map((card) => [card.id, card.title])) };
  }
}

/** Returns what a conflict is about, as the forms of the record call it. */
export function nameOf({ noun, field }: ConflictCard): string {
  return field === null ? t('settle-life') : fieldName(noun, field);
}

/** Returns the numbers of the records that sides name. */
function linked(cards: readonly ConflictCard[]): string[] {
  const links = cards.filter(({ noun, field }) => field !== null && catalog.field(noun, field)?.target);
  return [...new Set(links.flatMap(({ sides }) => sides.flatMap(({ value }) => itemsOf(value).map(String))))];
}

export const conflicts = new Conflicts();

/**
 * Which items are listed? They come by pages as they come into sight. What is decided leaves the list at once, before the core has
 * answered; what the core says afterwards takes its place.
 */
import { backend } from '@/backend';
import type { InboxCounts } from '@/contract/InboxCounts';
import type { InboxPage } from '@/contract/InboxPage';
import type { InboxRequest } from '@/contract/InboxRequest';
import type { ItemCard } from '@/contract/ItemCard';
import type { ItemId } from '@/contract/ItemId';
import { showHan } from './hanFont';
import { notices } from './notices.svelte';
import { SlowFigure } from './slowFigure.svelte';

/** What is asked for, without the part of it that is in sight. */
export type InboxQuestion = Omit<InboxRequest, 'from' | 'most'>;

const PAGE = 200;

export class InboxList {
  /** The answer for the part in sight; it carries counts, marks and persons of the whole. */
  readonly figure = new SlowFigure<InboxPage>();
  total = $state(0);
  counts = $state.raw<InboxCounts | null>(null);
  tags = $state.raw<readonly string[]>([]);
  people = $state.raw<readonly string[]>([]);
  /** The items by their place in the list; those that were never in sight are missing. */
  #items = $state.raw<readonly (ItemCard | undefined)[]>([]);
  #question: InboxQuestion | null = null;
  #asked = 0;
  #out = new Set<number>();
  #first = 0;

  item(at: number): ItemCard | undefined {
    return this.#items[at];
  }

  /** Returns where an item stands; -1 where it is not listed, or was never in sight. */
  placeOf(id: ItemId | null): number {
    return id === null ? -1 : this.#items.findIndex((item) => item?.id === id);
  }

  /** Asks anew for the part that is in sight; of another question for its beginning. */
  async ask(question: InboxQuestion): Promise<void> {
    const isSame = JSON.stringify(question) === JSON.stringify(this.#question);
    const from = isSame ? this.#first - (this.#first % PAGE) : 0;
    this.#question = question;
    this.#asked += 1;
    const asked = this.#asked;
    this.#out = new Set([from]);
    await this.figure.ask(JSON.stringify([question.view, question.area]), () =>
      backend().listInbox({ ...question, from, most: PAGE }),
    );
    const page = this.figure.answer;
    if (asked !== this.#asked || !page || this.figure.fault || this.figure.stopped) return;
    // What lies outside of this page may have moved; it comes anew when it is in sight.
    this.#items = placed([], from, page);
    this.#take(page);
  }

  /** Sees to it that the rows in sight come. */
  need(first: number, count: number): void {
    this.#first = first;
    if (!this.figure.answer) return;
    const last = Math.max(first, first + count - 1);
    for (let from = first - (first % PAGE); from <= last; from += PAGE) {
      const isMissing = from < this.total && this.#items[from] === undefined;
      if (isMissing && !this.#out.has(from)) void this.#fetch(from);
    }
  }

  /** Takes an item out of sight, ahead of the core. */
  drop(id: ItemId): void {
    const at = this.placeOf(id);
    if (at < 0) return;
    this.hold();
    this.#items = this.#items.toSpliced(at, 1);
    this.total -= 1;
  }

  /** Lets answers to what was asked before pass by: the list says more than they. */
  hold(): void {
    this.#asked += 1;
  }

  /** Takes up counts that were asked for elsewhere. */
  count(counts: InboxCounts): void {
    this.counts = counts;
  }

  clear(): void {
    this.#asked += 1;
    this.figure.clear();
    [this.#items, this.#question, this.#first] = [[], null, 0];
    [this.total, this.counts, this.tags, this.people] = [0, null, [], []];
  }

  async #fetch(from: number): Promise<void> {
    const [question, asked] = [this.#question, this.#asked];
    if (!question) return;
    this.#out.add(from);
    try {
      const page = await backend().listInbox({ ...question, from, most: PAGE });
      if (asked !== this.#asked) return;
      this.#items = placed(this.#items, from, page);
      this.#take(page);
    } catch (thrown) {
      notices.fail(thrown);
    } finally {
      this.#out.delete(from);
    }
  }

  #take({ items, total, counts, tags, people }: InboxPage): void {
    showHan(items.flatMap(({ title, outlets }) => [title, ...outlets]));
    [this.total, this.counts, this.tags, this.people] = [total, counts, tags, people];
  }
}

/** Returns the items with those of a page in their places, and none behind the end. */
function placed(
  items: readonly (ItemCard | undefined)[],
  from: number,
  page: InboxPage,
): readonly (ItemCard | undefined)[] {
  const all = Array.from({ length: page.total }, (_, at) => items[at]);
  page.items.forEach((item, at) => {
    all[from + at] = item;
  });
  return all;
}

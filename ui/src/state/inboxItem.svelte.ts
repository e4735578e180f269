/** What is there to decide on the open item, and which of its reports is read? The items beside it are fetched ahead. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { ItemId } from '@/contract/ItemId';
import type { ItemPage } from '@/contract/ItemPage';
import type { OutletGrade } from '@/contract/OutletGrade';
import type { ReportCard } from '@/contract/ReportCard';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { showHan } from './hanFont';
import { inbox } from './inbox.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { texts } from './texts.svelte';

/** Rows before and after the open one that are fetched ahead. */
const NEAR = [1, 2, -1] as const;

class OpenItem {
  readonly figure = new SlowFigure<ItemPage>();
  /** The report that is read, by its place. */
  at = $state(0);
  #near = new Map<ItemId, Promise<ItemPage>>();
  #of: ItemId | null = null;

  /** The page of the open item; never that of another. */
  page: ItemPage | null = $derived(this.figure.answer?.card.id === inbox.id ? this.figure.answer : null);
  report: ReportCard | null = $derived(this.page?.reports[this.at] ?? this.page?.reports[0] ?? null);
  /** The grade of the outlet of the report that is read. */
  outlet: OutletGrade | null = $derived(
    this.page?.outlets.find(({ outlet }) => outlet === this.report?.outlet) ?? this.page?.outlets[0] ?? null,
  );

  /** Follows which item is open, and what is stored. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void [catalog.revision, desk.opening, texts.locale];
      this.#near.clear();
    });
    $effect(() => {
      void [inbox.id, this.figure.round, catalog.revision, desk.opening, texts.locale];
      untrack(() => void this.#show(inbox.id));
    });
  }

  /** Forgets what was fetched ahead: of one item, or of all. */
  forget(id: ItemId | null = null): void {
    if (id === null) this.#near.clear();
    else this.#near.delete(id);
  }

  async #show(id: ItemId | null): Promise<void> {
    if (id !== this.#of) this.at = 0;
    this.#of = id;
    if (id === null) {
      this.figure.clear();
      return;
    }
    const ahead = this.#near.get(id);
    this.#near.delete(id);
    await this.figure.ask(String(id), () => ahead ?? backend().getItem(id));
    if (inbox.id !== id) return;
    showHan(this.page?.reports.flatMap(({ title, text, outlet }) => [title, text, outlet]) ?? []);
    this.#fetchAhead();
  }

  #fetchAhead(): void {
    const wanted = NEAR.flatMap((by) => inbox.list.item(inbox.row + by)?.id ?? []);
    for (const id of this.#near.keys()) if (!wanted.includes(id)) this.#near.delete(id);
    for (const id of wanted) {
      if (this.#near.has(id)) continue;
      const page = backend().getItem(id);
      this.#near.set(id, page);
      // Whoever opens it asks once more, and is told then.
      page.catch(() => this.#near.delete(id));
    }
  }
}

export const openItem = new OpenItem();

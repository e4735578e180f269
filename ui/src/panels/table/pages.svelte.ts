/** Rows of the table, fetched by pages as they come into sight and forgotten when filter or order change. */
import { backend } from '@/backend';
import type { EventRow } from '@/contract/EventRow';
import type { SortColumn } from '@/contract/SortColumn';
import { notices } from '@/state/notices.svelte';

const PAGE_ROWS = 200;
const KEPT_PAGES = 40;

export class EventPages {
  total = $state(0);
  /** The first page of the present question has come. */
  whole = $state(false);
  #pages = $state.raw<ReadonlyMap<number, EventRow[]>>(new Map());
  #question = '';
  #asked = new Set<number>();

  row(at: number): EventRow | undefined {
    return this.#pages.get(Math.floor(at / PAGE_ROWS))?.[at % PAGE_ROWS];
  }

  /** Sees to it that the rows come. */
  ask(key: string | null, sort: SortColumn, descending: boolean, first: number, count: number): void {
    if (key === null) return;
    const question = `${key} ${sort} ${descending}`;
    if (question !== this.#question) {
      this.#question = question;
      this.#asked = new Set();
      this.whole = false;
      this.#fetch(key, sort, descending, 0, true);
    }
    const last = Math.floor(Math.max(0, first + count - 1) / PAGE_ROWS);
    for (let page = Math.floor(first / PAGE_ROWS); page <= last; page += 1)
      this.#fetch(key, sort, descending, page, false);
  }

  async #fetch(key: string, sort: SortColumn, descending: boolean, page: number, fresh: boolean): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const question = this.#question;
    try {
      const offset = page * PAGE_ROWS;
      const answer = await backend().listEvents(key, { sort, descending, offset, limit: PAGE_ROWS });
      if (question !== this.#question) return;
      const kept = fresh ? [] : [...this.#pages].slice(-KEPT_PAGES);
      for (const [old] of this.#pages) if (!kept.some(([number]) => number === old)) this.#asked.delete(old);
      this.#asked.add(page);
      this.#pages = new Map([...kept, [page, answer.rows]]);
      this.total = answer.total;
      this.whole = true;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.#asked.delete(page);
      this.#question = '';
      notices.fail(thrown);
    }
  }
}

/** Rows of a long table, fetched by pages as they come into sight and forgotten when the question changes. */
import { notices } from './notices.svelte';

const PAGE_ROWS = 200;
const KEPT_PAGES = 40;

type Page<Row> = { total: number; rows: Row[] };

export class RowPages<Row, Answer extends Page<Row> = Page<Row>> {
  total = $state(0);
  /** A page of the present question has come. */
  whole = $state(false);
  /** The page that came last, with whatever it says of the whole. */
  latest = $state.raw<Answer | null>(null);
  #pages = $state.raw<ReadonlyMap<number, Row[]>>(new Map());
  #question: string | null = null;
  #shown: string | null = null;
  #asked = new Set<number>();

  row(at: number): Row | undefined {
    return this.#pages.get(Math.floor(at / PAGE_ROWS))?.[at % PAGE_ROWS];
  }

  /** Sees to it that the rows come. `question` names what is asked; rows of another question stay until an answer is there. */
  ask(question: string, fetch: (offset: number, limit: number) => Promise<Answer>, first: number, count: number): void {
    if (question !== this.#question) {
      this.#question = question;
      this.#asked = new Set();
      this.whole = false;
      void this.#fetch(fetch, 0);
    }
    const last = Math.floor(Math.max(0, first + count - 1) / PAGE_ROWS);
    for (let page = Math.floor(first / PAGE_ROWS); page <= last; page += 1) void this.#fetch(fetch, page);
  }

  async #fetch(fetch: (offset: number, limit: number) => Promise<Answer>, page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const question = this.#question;
    try {
      const answer = await fetch(page * PAGE_ROWS, PAGE_ROWS);
      if (question !== this.#question) return;
      const kept = this.#shown === question ? [...this.#pages].slice(-KEPT_PAGES) : [];
      if (this.#shown === question) {
        for (const [old] of this.#pages) if (!kept.some(([number]) => number === old)) this.#asked.delete(old);
      }
      this.#shown = question;
      this.#pages = new Map([...kept, [page, answer.rows]]);
      this.total = answer.total;
      this.latest = answer;
      this.whole = true;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.#asked.delete(page);
      this.#question = null;
      notices.fail(thrown);
    }
  }
}

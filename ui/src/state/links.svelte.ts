/** Which pairs of events of two publishers wait for a person, and what does somebody say of them? */
import { backend } from '@/backend';
import type { LinkCard } from '@/contract/LinkCard';
import type { LinkPage } from '@/contract/LinkPage';
import { desk } from './desk.svelte';
import { history } from './history.svelte';
import { notices } from './notices.svelte';
import { reopenDesk } from './opening';
import { t } from './texts.svelte';

/** Pairs that are listed at once. */
const LISTED = 100;

type Pair = [number, number];

function pairOf(link: LinkCard): Pair {
  return [link.a.row.id, link.b.row.id];
}

class Links {
  /** The pairs that wait; `null` before the first answer. */
  page = $state.raw<LinkPage | null>(null);
  /** The pair that the keys are on. */
  at = $state(0);
  /** Something that was said is being kept. */
  busy = $state(false);
  /** What was said last in this window, and how it is taken back. */
  #last: (() => Promise<void>)[] = [];
  #asked = 0;

  now: LinkCard | null = $derived(this.page?.links[this.at] ?? null);

  /** Lists the pairs now, and anew whenever other events are stored. */
  follow(): void {
    $effect(() => {
      void desk.generation;
      void this.list();
    });
  }

  async list(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const page = await backend().listLinks({ listed: 'waiting', offset: 0, limit: LISTED });
      if (asked !== this.#asked) return;
      this.page = page;
      this.at = Math.max(0, Math.min(this.at, page.links.length - 1));
    } catch (thrown) {
      if (asked === this.#asked) notices.fail(thrown);
    }
  }

  move(steps: number): void {
    const last = (this.page?.links.length ?? 1) - 1;
    this.at = Math.max(0, Math.min(last, this.at + steps));
  }

  /** Says that two records are one event, or that they are two. The notice, Ctrl+Z and `undoLast` take it back. */
  async decide(link: LinkCard, same: boolean): Promise<void> {
    const pair = pairOf(link);
    const before = link.standing;
    if (!(await this.#keep(() => backend().decideLink(pair, same)))) return;
    let stands = true;
    let notice = 0;
    // What a person had said before is said again; a rule's finding needs no more than silence.
    const back = async () => {
      if (!stands) return;
      stands = false;
      notices.close(notice);
      const spoken = before === 'same' || before === 'different';
      await this.#keep(() => (spoken ? backend().decideLink(pair, before === 'same') : backend().undoLink(pair)));
    };
    this.#last.push(back);
    history.record({
      kind: `link:${pair.join(':')}`,
      undo: () => void back(),
      redo: () => void this.decide(link, same),
    });
    const words = t(same ? 'link-said-same' : 'link-said-different');
    const hint = t('link-pair', { a: link.a.publisher, b: link.b.publisher });
    notice = notices.note(words, hint, { text: t('take-back'), run: () => void back() });
  }

  /** Lets the events of these publishers count in figures, and no others. */
  async count(publishers: string[]): Promise<void> {
    const before = (desk.coverage?.publishers ?? []).filter((card) => card.is_counted).map((card) => card.id);
    if (!(await this.#keep(() => backend().setCounting(publishers)))) return;
    history.record({
      kind: 'counting',
      undo: () => void this.#keep(() => backend().setCounting(before)),
      redo: () => void this.#keep(() => backend().setCounting(publishers)),
    });
  }

  /** Takes back what a person said of two records. */
  async takeBack(link: LinkCard): Promise<void> {
    if (await this.#keep(() => backend().undoLink(pairOf(link)))) notices.note(t('link-taken-back'));
  }

  /** Takes back what was said last in this window. */
  async undoLast(): Promise<void> {
    await this.#last.pop()?.();
  }

  async #keep(say: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await say();
      await reopenDesk();
      await this.list();
      return true;
    } catch (thrown) {
      notices.fail(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const links = new Links();

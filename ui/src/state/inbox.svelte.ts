/**
 * Which items of the inbox are looked at, what are they narrowed to, and which one is open? The rail counts the open ones in every
 * place; there the question waits until nothing else is asked for.
 */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { InboxView } from '@/contract/InboxView';
import type { ItemCard } from '@/contract/ItemCard';
import type { ItemId } from '@/contract/ItemId';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { InboxList, type InboxQuestion } from './inboxList.svelte';
import { screen } from './screen.svelte';

export const VIEWS: readonly InboxView[] = ['open', 'muted', 'linked', 'set_aside'];

/** How long the rail waits with its question, so that what is looked at is answered first. */
const RAIL_AFTER_MS = 1500;
/** How long a search waits for the next letter. */
const WRITTEN_AFTER_MS = 120;

class Inbox {
  /** The items, or the rules over them. */
  form = $state<'items' | 'rules'>('items');
  view = $state<InboxView>('open');
  text = $state('');
  tag = $state<string | null>(null);
  /** An empty name stands for nobody. */
  person = $state<string | null>(null);
  /** The item that is open; `null` while there is none. */
  id = $state<ItemId | null>(null);
  /** Where it stands, or stood, in the list. */
  row = $state(0);
  /** Grows when it is asked anew what is listed. */
  round = $state(0);
  /** Steps are on their way to the core; the list is asked for when the last of them is done. */
  pending = $state(0);
  readonly list = new InboxList();
  /** The open item was brought back, and stays open although the list does not show it. */
  #isKept = false;

  narrowed: boolean = $derived(this.text.trim() !== '' || this.tag !== null || this.person !== null);
  /** How many are open; `null` before the first answer. */
  openCount: number | null = $derived(this.list.counts?.open ?? null);
  card: ItemCard | null = $derived(this.list.item(this.list.placeOf(this.id)) ?? null);

  show(view: InboxView): void {
    this.form = 'items';
    if (view !== this.view) [this.view, this.tag, this.person, this.id, this.row] = [view, null, null, null, 0];
    screen.go('inbox');
  }

  widen(): void {
    [this.text, this.tag, this.person] = ['', null, null];
  }

  /** Opens the item in a row, or the one nearest to it. */
  open(row: number): void {
    this.#isKept = false;
    this.row = Math.max(0, Math.min(this.list.total - 1, row));
    this.id = this.list.item(this.row)?.id ?? null;
  }

  move(by: number): void {
    this.open(this.row + by);
  }

  /** Takes the open item out of the list, and opens the one that comes after it. */
  goOn(): void {
    if (this.id === null) return;
    const at = this.list.placeOf(this.id);
    this.list.drop(this.id);
    this.open(at < 0 ? this.row : at);
  }

  /** Opens an item wherever it stands. */
  bringBack(id: ItemId): void {
    [this.id, this.#isKept] = [id, true];
  }

  again(): void {
    this.round += 1;
  }

  /** Puts everything back to where a start finds it. */
  reset(): void {
    Object.assign(this, { form: 'items', view: 'open', id: null, row: 0, pending: 0 });
    this.widen();
    this.list.clear();
  }

  question(): InboxQuestion {
    const { view, text, tag, person } = this;
    return { view, area: askedArea(), text: text.trim(), tag, assigned_to: person };
  }

  /** Follows what is narrowed and what is stored, while the inbox is open. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [question, today] = [this.question(), desk.opening?.today];
      void [catalog.revision, desk.opening, this.round, this.list.figure.round];
      if (!today || this.pending > 0 || this.form !== 'items') return;
      const ask = () => void untrack(() => this.#ask(question));
      if (question.text === '') {
        ask();
        return;
      }
      const timer = setTimeout(ask, WRITTEN_AFTER_MS);
      return () => clearTimeout(timer);
    });
    $effect(() => {
      if (this.id === null && this.list.figure.answer && this.list.item(this.row)) untrack(() => this.open(this.row));
    });
  }

  /** Counts for the rail while another place is open. Call it where effects may be made. */
  followCount(): void {
    $effect(() => {
      const [area, today] = [askedArea(), desk.opening?.today];
      void [catalog.revision, desk.opening];
      if (!today || (screen.place === 'inbox' && this.form === 'items')) return;
      const timer = setTimeout(() => void untrack(() => this.#count(area)), RAIL_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  async #ask(question: InboxQuestion): Promise<void> {
    await this.list.ask(question);
    if (this.pending > 0 || !this.list.figure.answer) return;
    const at = this.list.placeOf(this.id);
    if (at >= 0) [this.row, this.#isKept] = [at, false];
    else if (!this.#isKept && (this.list.item(this.row) || this.row >= this.list.total)) this.open(this.row);
  }

  async #count(area: InboxQuestion['area']): Promise<void> {
    const request = { view: 'open', area, text: '', tag: null, assigned_to: null, from: 0, most: 0 } as const;
    try {
      this.list.count((await backend().listInbox(request)).counts);
    } catch {
      // The rail then shows no count; whoever opens the inbox is told why.
    }
  }
}

export const inbox = new Inbox();

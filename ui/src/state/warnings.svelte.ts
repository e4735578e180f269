/**
 * Which warnings are there in the area of the selection, which of them are shown, and which one is open? The rail counts the open
 * ones in every place; there the question waits until nothing else is asked for.
 */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { WarningBoard } from '@/contract/WarningBoard';
import type { WarningCard } from '@/contract/WarningCard';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { screen } from './screen.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { folded } from './suggestions';
import { type Level, levelOf, raisedByWords, whereWords } from './warningWords';

export const FORMS = ['board', 'list', 'clock', 'rules', 'year'] as const;
export type Form = (typeof FORMS)[number];
export const SHOWN = ['all', 'open', 'closed'] as const;
export type Shown = (typeof SHOWN)[number];
/** By urgency, as the core sends them, or by a column. */
export type Order = 'urgency' | 'name' | 'where' | 'raised' | 'wait';

/** How long the rail waits with its question, so that what is looked at is answered first. */
export const RAIL_AFTER_MS = 1500;

type Ranked = { warning: WarningCard; text: string };

const KEYS: Record<Exclude<Order, 'urgency'>, (card: WarningCard) => string | number> = {
  name: ({ title }) => title,
  where: (card) => whereWords(card),
  raised: ({ clock }) => clock.raised,
  wait: ({ clock }) => clock.waiting ?? clock.signal_to_action ?? -1,
};

class Warnings {
  form = $state<Form>('board');
  /** The warning whose page is open; `null` while the board or the list is. */
  id = $state<string | null>(null);
  text = $state('');
  level = $state<Level | 'all'>('all');
  only = $state<Shown>('all');
  order = $state<Order>('urgency');
  descending = $state(false);
  /** The row of the list that the keys are on. */
  row = $state(0);
  readonly board = new SlowFigure<WarningBoard>();

  all: readonly WarningCard[] = $derived(this.board.answer?.warnings ?? []);
  open: readonly WarningCard[] = $derived(this.all.filter((one) => one.stage !== 'closed'));
  /** How many are open; `null` before the first answer. */
  openCount: number | null = $derived(this.board.answer ? this.open.length : null);
  #ranked: readonly Ranked[] = $derived(this.all.map(rankedOf));
  narrowed: boolean = $derived(this.text.trim() !== '' || this.level !== 'all' || this.only !== 'all');
  found: readonly WarningCard[] = $derived(this.#find());
  listed: readonly WarningCard[] = $derived(this.#sorted());

  show(id: string): void {
    this.id = id;
    screen.go('warnings');
  }

  /** Orders by a column; by the same once more the other way round, and then by urgency again. */
  sort(by: Order): void {
    if (by !== this.order) [this.order, this.descending] = [by, by === 'raised' || by === 'wait'];
    else if (this.descending === (by === 'raised' || by === 'wait')) this.descending = !this.descending;
    else this.order = 'urgency';
    this.row = 0;
  }

  widen(): void {
    [this.text, this.level, this.only] = ['', 'all', 'all'];
  }

  /** Follows area and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [area, today, prompt] = [askedArea(), desk.opening?.today ?? null, screen.place === 'warnings'];
      void [catalog.revision, desk.generation, this.board.round];
      if (!today) return;
      const ask = () => void this.board.ask(JSON.stringify(area), () => backend().listWarnings(area, today));
      if (prompt) {
        untrack(ask);
        return;
      }
      const timer = setTimeout(ask, RAIL_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  #find(): readonly WarningCard[] {
    const words = folded(this.text).split(/\s+/).filter(Boolean);
    const holds = ({ warning, text }: Ranked) =>
      (this.level === 'all' || levelOf(warning.level) === this.level) &&
      (this.only === 'all' || (warning.stage === 'closed') === (this.only === 'closed')) &&
      words.every((word) => text.includes(word));
    return this.#ranked.filter(holds).map(({ warning }) => warning);
  }

  #sorted(): readonly WarningCard[] {
    if (this.order === 'urgency') return this.found;
    const keyOf = KEYS[this.order];
    const turn = this.descending ? -1 : 1;
    return this.found
      .map((warning) => ({ warning, key: keyOf(warning) }))
      .sort((a, b) => turn * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ warning }) => warning);
  }
}

function rankedOf(warning: WarningCard): Ranked {
  return { warning, text: folded(`${warning.title} ${whereWords(warning)} ${raisedByWords(warning)}`) };
}

export const warnings = new Warnings();

/**
 * How does this profile stand to others: which mission is it on, which packs were handed over, and what came of the last one? The rail
 * counts what is to be settled in every place; there the question waits until nothing else is asked for.
 */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { ExchangeCard } from '@/contract/ExchangeCard';
import type { Fault } from '@/contract/Fault';
import type { MergeReport } from '@/contract/MergeReport';
import type { PackCard } from '@/contract/PackCard';
import { catalog } from './catalog.svelte';
import { choosePath } from './choosePath';
import { Deed } from './deed.svelte';
import { desk } from './desk.svelte';
import { reopenDesk } from './opening';
import { screen } from './screen.svelte';
import { t } from './texts.svelte';

/** The parts of the page that one can be led to. */
export type ExchangePart = 'mission' | 'identity' | 'peers' | 'pack' | 'merge' | 'settle' | 'hub' | 'handovers';
/** A pack that was written, and where it lies. */
export type WrittenPack = { card: PackCard; path: string };

const PACK_ENDING = '.sitpack';
/** How long the rail waits with its question, so that what is looked at is answered first. */
const RAIL_AFTER_MS = 1500;

export function isPack(path: string): boolean {
  return path.toLowerCase().endsWith(PACK_ENDING);
}

/** Returns the name of the file of a pack: what it is for and the day. */
export function packName(stem: string): string {
  const day = desk.opening?.today ?? '';
  return `${['sitroom', stem, day].filter(Boolean).join('-')}${PACK_ENDING}`;
}

class Exchange {
  card = $state.raw<ExchangeCard | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The part that somebody was led to; the page goes to it and forgets it. */
  pointed = $state<ExchangePart | null>(null);
  opened = $state.raw<PackCard | null>(null);
  returned = $state.raw<WrittenPack | null>(null);
  merged = $state.raw<MergeReport | null>(null);
  readonly opening = new Deed();
  readonly returning = new Deed();
  readonly merging = new Deed();
  #asked = 0;
  #last: Promise<unknown> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();

  busy: boolean = $derived(this.opening.busy || this.merging.busy);
  isShown: boolean = $derived(screen.place === 'sources' && screen.sourcesForm === 'exchange');
  /** Nothing is here yet that a mission's pack would be mixed with, as far as the window knows; the core looks closer. */
  canOpen: boolean = $derived(
    desk.empty && this.card !== null && this.card.mission === null && this.card.handovers.length === 0,
  );

  /** Leads to a part of the page. */
  show(part: ExchangePart): void {
    this.pointed = part;
    screen.goSources('exchange');
  }

  /** Follows what is stored while the page is open. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void catalog.revision;
      untrack(() => void this.read());
    });
  }

  /** Counts for the rail while another place is open. Call it where effects may be made. */
  followCount(): void {
    $effect(() => {
      void catalog.revision;
      if (!desk.opening?.today || this.isShown) return;
      const timer = setTimeout(() => void untrack(() => this.read()), RAIL_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  /** Reads how the exchange stands. An answer that a later question overtook is not shown; who waits for it waits for the later one. */
  async read(): Promise<void> {
    this.#asked += 1;
    this.#reading = this.#answer(this.#asked);
    let waited: Promise<void> | null = null;
    while (waited !== this.#reading) {
      waited = this.#reading;
      await waited;
    }
  }

  async #answer(asked: number): Promise<void> {
    try {
      const card = await backend().getExchange();
      if (asked === this.#asked) [this.card, this.fault] = [card, null];
    } catch (thrown) {
      // The rail then shows no count; whoever opens the page is told why.
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
  }

  async chooseToOpen(): Promise<void> {
    const path = await choosePath(() => backend().chooseFile(t('mission-open-title')));
    if (path) await this.#open(path);
  }

  async chooseToMerge(): Promise<void> {
    const path = await choosePath(() => backend().chooseFile(t('merge-title')));
    if (path) await this.#merge(() => backend().mergePack(path));
  }

  async letHeld(): Promise<void> {
    await this.#merge(() => backend().letHeld());
  }

  /** Asks where to, and writes what the mission did. */
  async bringBack(): Promise<void> {
    const path = await choosePath(() => backend().chooseSave(t('mission-return-title'), packName('back')));
    if (!path) return;
    await this.returning.run(async () => {
      this.returned = { card: await backend().returnPack(path), path };
      await this.read();
    });
  }

  /** Takes packs one after the other, and stops at one that is refused. An empty profile opens its first. */
  async take(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    await this.read();
    if (this.card === null) {
      // Whether it is to be opened or merged cannot be known: the page says why.
      this.show('merge');
      return;
    }
    for (const path of paths) {
      const opens = this.canOpen;
      this.show(opens ? 'mission' : 'merge');
      await (opens ? this.#open(path) : this.#merge(() => backend().mergePack(path)));
      if ((opens ? this.opening : this.merging).fault) return;
    }
  }

  #open(path: string): Promise<void> {
    this.opened = null;
    return this.#inTurn(this.opening, async () => {
      this.opened = await backend().openPack(path);
    });
  }

  #merge(step: () => Promise<MergeReport>): Promise<void> {
    this.merged = null;
    return this.#inTurn(this.merging, async () => {
      this.merged = await step();
    });
  }

  /** Changes what is stored once what was asked for before is done, and takes the change up. */
  async #inTurn(deed: Deed, step: () => Promise<void>): Promise<void> {
    const mine = this.#last.then(() =>
      deed.run(async () => {
        await step();
        await reopenDesk();
        await this.read();
      }),
    );
    this.#last = mine;
    await mine;
  }
}

export const exchange = new Exchange();

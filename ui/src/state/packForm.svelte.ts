/** What is to be in a pack for a mission, for whom, and what would be in it? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { PackCard } from '@/contract/PackCard';
import type { PackRequest } from '@/contract/PackRequest';
import { catalog, LISTED_NOUNS } from './catalog.svelte';
import { choosePath } from './choosePath';
import { Deed } from './deed.svelte';
import { desk } from './desk.svelte';
import { exchange, packName, type WrittenPack } from './exchange.svelte';
import { fileStem } from './fileName';
import { peers } from './peers.svelte';
import { selection } from './selection.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { t } from './texts.svelte';

export const MOST_DAYS = 366;
const USUAL_DAYS = 30;
/** How long one must have changed nothing before it is counted what would be in the pack. */
const ASK_AFTER_MS = 300;

class PackForm {
  /** The subregion that somebody chose; `null` before: then it is that of the window. */
  #subregion = $state<string | null>(null);
  countries = $state.raw<readonly string[]>([]);
  since = $state<string | null>(null);
  /** `null` for all. */
  nouns = $state.raw<readonly Noun[] | null>(null);
  marking = $state<Marking>('unclassified');
  #to = $state.raw<readonly string[]>([]);
  /** `null` where what is written is no number of days. */
  days = $state<number | null>(USUAL_DAYS);
  /** What is written for the first day is none. */
  isSinceWrong = $state(false);
  made = $state.raw<WrittenPack | null>(null);
  readonly preview = new SlowFigure<PackCard>();
  readonly making = new Deed();

  subregion: string = $derived.by(() => {
    const area = selection.filter.area;
    return this.#subregion ?? (area.type === 'subregion' ? area.id : (desk.subregions[0]?.id ?? ''));
  });
  /** Those it is sealed to; whoever is trusted no more is none of them. */
  to: string[] = $derived(
    peers.trusted.map((peer) => peer.fingerprint).filter((fingerprint) => this.#to.includes(fingerprint)),
  );
  /** What is asked for; `null` while something of it cannot be read. */
  request: PackRequest | null = $derived.by(() => {
    if (this.days === null || this.isSinceWrong) return null;
    return {
      subregion: this.countries.length > 0 ? '' : this.subregion,
      countries: [...this.countries],
      since: this.since,
      nouns: withParts(this.nouns ?? []),
      marking: this.marking,
      to: this.to,
      days: this.days,
    };
  });
  /** The same as text: it changes only where what is asked for does. */
  #question: string = $derived(JSON.stringify(this.request));
  canMake: boolean = $derived(
    this.request !== null && this.to.length > 0 && this.preview.fault === null && !this.making.busy,
  );

  choose(subregion: string): void {
    this.#subregion = subregion;
  }

  turn(fingerprint: string): void {
    this.#to = turned(this.#to, fingerprint);
  }

  turnNoun(noun: Noun): void {
    this.nouns = turned(this.nouns ?? LISTED_NOUNS, noun);
  }

  /** Follows the form and what is stored, and counts what would be in the pack. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void [this.#question, catalog.revision, desk.generation, this.preview.round];
      const request = untrack(() => this.request);
      if (!request) return;
      const timer = setTimeout(() => void this.preview.ask('pack', () => backend().previewPack(request)), ASK_AFTER_MS);
      return () => clearTimeout(timer);
    });
    // What was made is no answer to what is asked for now.
    $effect(() => {
      void this.#question;
      untrack(() => {
        this.made = null;
        this.making.fault = null;
      });
    });
  }

  /** Asks where to, and writes the pack. */
  async make(): Promise<void> {
    const request = this.request;
    if (!request || !this.canMake) return;
    const area = request.subregion || request.countries.join('-');
    const path = await choosePath(() => backend().chooseSave(t('pack-save-title'), packName(fileStem(area))));
    if (!path) return;
    this.made = null;
    await this.making.run(async () => {
      this.made = { card: await backend().makePack(request, path), path };
      await exchange.read();
    });
  }
}

/** Returns nouns together with those that belong to their records: visits go along with engagements. */
function withParts(nouns: readonly Noun[]): Noun[] {
  const parts = nouns.flatMap((noun) => catalog.card(noun)?.children.map((child) => child.noun) ?? []);
  return [...new Set([...nouns, ...parts])];
}

/** Returns a list with one more, or with one less where it was there. */
function turned<Item>(all: readonly Item[], one: Item): Item[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}

export const packForm = new PackForm();

/**
 * What stands in the open briefing? Each change shows at once and is stored by itself, one after the other. What could not be stored
 * waits here, and is put on top of what somebody else stored meanwhile when it is tried again.
 */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { BriefingEdits } from '@/contract/BriefingEdits';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { Fault } from '@/contract/Fault';
import { type Change, withEdits } from './briefingEdits';
import { briefings } from './briefings.svelte';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { SlowFigure } from './slowFigure.svelte';

/** What is to be stored: a change, or that the last one is taken back. */
type Step = Change | 'undo';

class OpenBriefing {
  readonly figure = new SlowFigure<BriefingPage>();
  /** The briefing that `fault` and `savedAt` are about. */
  #of: string | null = null;
  /** What is not stored yet, by briefing; the first step may be on its way. */
  #waiting = $state.raw<Readonly<Record<string, readonly Step[]>>>({});
  saving = $state(false);
  savedAt = $state.raw<Date | null>(null);
  /** Why the last step was not stored. */
  fault = $state.raw<Fault | null>(null);

  /** The open briefing as it is stored; `null` until the first answer about it. */
  stored: BriefingPage | null = $derived(this.figure.answer?.card.id === briefings.id ? this.figure.answer : null);
  #steps: readonly Step[] = $derived((briefings.id && this.#waiting[briefings.id]) || []);
  /** The open briefing with what is on its way. */
  page: BriefingPage | null = $derived(this.stored ? withSteps(this.stored, this.#steps) : null);
  isSigned: boolean = $derived(this.stored?.card.number != null);
  /** Whether everything is stored. */
  isWhole: boolean = $derived(this.#steps.length === 0);
  canUndo: boolean = $derived(!this.isSigned && (this.stored?.can_undo === true || this.#steps.length > 0));

  /** Follows the open briefing and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const id = briefings.id;
      void [catalog.revision, desk.generation, this.figure.round];
      untrack(() => {
        if (id === null) this.figure.clear();
        else void this.figure.ask(id, () => this.#newest(id));
      });
    });
    $effect(() => {
      // What was deleted elsewhere while it was open is not there any more: the list is.
      if (this.figure.fault?.code === 'unknown' && this.figure.answer !== null) briefings.id = null;
    });
    $effect(() => {
      const id = briefings.id;
      if (id === this.#of) return;
      this.#of = id;
      untrack(() => Object.assign(this, { fault: null, savedAt: null }));
    });
    $effect(() => {
      const page = this.stored;
      if (page && !this.isWhole && !this.saving && !this.fault) untrack(() => void this.#store(page));
    });
  }

  /** Makes a change: it shows at once, and is stored when those before it are. */
  change(change: Change): void {
    if (this.isSigned) return;
    this.#add(change);
  }

  /** Takes the last change back: one that is not on its way yet is forgotten, any other by the core. */
  undo(): void {
    if (!this.canUndo) return;
    const last = this.#steps.at(-1);
    const isOnItsWay = this.saving && this.#steps.length === 1;
    if (last && last !== 'undo' && !isOnItsWay) this.#put(this.#steps.slice(0, -1));
    else this.#add('undo');
    if (this.#steps.length === 0) this.fault = null;
  }

  /** Puts what was not stored on top of what is stored now. */
  async again(): Promise<void> {
    const id = briefings.id;
    if (!id) return;
    try {
      this.take(await backend().getBriefing(id));
      this.fault = null;
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  /** Forgets what was not stored, and shows what is. */
  giveUp(): void {
    this.#put([]);
    this.fault = null;
    this.figure.again();
  }

  /** Takes up an answer of the core about a briefing, where it is the open one. */
  take(page: BriefingPage): void {
    if (page.card.id === briefings.id) this.figure.answer = page;
  }

  /** Goes back to where a start finds it. */
  clear(): void {
    this.figure.clear();
    this.#waiting = {};
    this.#of = null;
    Object.assign(this, { saving: false, savedAt: null, fault: null });
  }

  #add(step: Step): void {
    if (this.stored) this.#put([...this.#steps, step]);
  }

  #put(steps: readonly Step[], id = briefings.id): void {
    if (id) this.#waiting = { ...this.#waiting, [id]: steps };
  }

  async #store(stored: BriefingPage): Promise<void> {
    const { id } = stored.card;
    let page = stored;
    let step = this.#waiting[id]?.[0];
    this.saving = true;
    try {
      for (; step; step = this.#waiting[id]?.[0]) {
        page = await send(page, step);
        this.#put((this.#waiting[id] ?? []).slice(1), id);
        this.take(page);
        this.savedAt = new Date();
      }
    } catch (thrown) {
      // On top of what somebody else stored it would take back theirs.
      if (step === 'undo') this.#put((this.#waiting[id] ?? []).slice(1), id);
      this.fault = asFault(thrown);
    } finally {
      this.saving = false;
    }
  }

  /** Asks for a briefing. What was stored from here while the answer was on its way is newer than the answer. */
  async #newest(id: string): Promise<BriefingPage> {
    const page = await backend().getBriefing(id);
    const known = this.figure.answer;
    return known?.card.id === id && known.card.version > page.card.version ? known : page;
  }
}

function send({ card, edits, drawn }: BriefingPage, step: Step): Promise<BriefingPage> {
  if (step === 'undo') return backend().undoBriefing(card.id, card.version);
  return backend().editBriefing(card.id, card.version, drawn, step(edits));
}

function withSteps(page: BriefingPage, steps: readonly Step[]): BriefingPage {
  const changes = steps.filter((step) => step !== 'undo');
  if (changes.length === 0) return page;
  return withEdits(
    page,
    changes.reduce<BriefingEdits>((edits, change) => change(edits), page.edits),
  );
}

export const openBriefing = new OpenBriefing();

/** What stands out under the filter of the picture? Asked only while the drawer is open, and only what its open tab shows. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { ChangeStep } from '@/contract/ChangeStep';
import type { Changes } from '@/contract/Changes';
import type { ChangeUnits } from '@/contract/ChangeUnits';
import type { HotspotAsked } from '@/contract/HotspotAsked';
import type { Hotspots } from '@/contract/Hotspots';
import type { Spillover } from '@/contract/Spillover';
import { desk } from './desk.svelte';
import { outlooks } from './outlooks.svelte';
import { period } from './period.svelte';
import { selection } from './selection.svelte';
import { SlowFigure } from './slowFigure.svelte';

export const TABS = ['hotspots', 'changes', 'spillover', 'outlook'] as const;
export type Tab = (typeof TABS)[number];

/** The changes with the places that they are of. */
export type PlacesChanged = Changes & { units: ChangeUnits };

class Findings {
  tab = $state<Tab>('hotspots');
  /** Which hot places are asked for. Replace it by `narrow`, never in place. */
  hot = $state.raw<HotspotAsked>({ units: 'divisions', resolution: 4, method: 'gistar', steps: null });
  units = $state<ChangeUnits>('divisions');
  step = $state<ChangeStep>('month');
  readonly hotspots = new SlowFigure<Hotspots>();
  readonly changes = new SlowFigure<PlacesChanged>();
  readonly spillover = new SlowFigure<Spillover>();
  /** The map asks it too: who asks, and who ends it, is told there. */
  readonly outlook = outlooks.countries;
  /** What each tab asked last. */
  #questions = new Map<Tab, string>();

  /** What the open tab shows. */
  get open(): SlowFigure<unknown> {
    return this[this.tab];
  }

  /** Changes parts of what hot places are asked for. */
  narrow(patch: Partial<HotspotAsked>): void {
    this.hot = { ...this.hot, ...patch };
  }

  /** Follows tab, choices and picture from now on, and ends what is on its way when the drawer closes. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void this.open.round;
      this.#ask(selection.toldKey, desk.generation);
    });
    $effect(() => () => {
      for (const figure of [this.hotspots, this.changes, this.spillover]) if (figure.waiting) void figure.stop();
    });
  }

  #ask(key: string | null, generation: number): void {
    if (key === null || !desk.filled) return;
    if (this.tab === 'hotspots') {
      const request = this.hot;
      this.#put('hotspots', this.hotspots, [generation, key, request], () => backend().listHotspots(key, request));
    } else if (this.tab === 'changes') {
      const { units, step } = this;
      const put = async () => ({ ...(await backend().listChanges(key, units, step)), units });
      this.#put('changes', this.changes, [generation, key, units, step], put);
    } else if (this.tab === 'spillover') {
      const [area, until] = [selection.filter.area, period.until];
      this.#put('spillover', this.spillover, [generation, area, until], () => backend().getSpillover(area, until));
    }
  }

  /** Asks, unless this very question is answered or on its way. */
  #put<Answer>(tab: Tab, figure: SlowFigure<Answer>, of: unknown[], put: () => Promise<Answer>): void {
    untrack(() => {
      const question = JSON.stringify(of);
      const stands = (figure.waiting || figure.answer !== null) && !figure.stopped && !figure.fault;
      if (stands && this.#questions.get(tab) === question) return;
      this.#questions.set(tab, question);
      // What is known of one area does not stay under the name of another.
      void figure.ask(JSON.stringify([tab, selection.filter.area]), put);
    });
  }
}

export const findings = new Findings();

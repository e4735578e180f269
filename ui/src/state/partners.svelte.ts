/** Who can do what where, who can go, and what money there is? The answers of the Partners place, for the area of the selection. */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { Exposure } from '@/contract/Exposure';
import type { Fault } from '@/contract/Fault';
import type { Funds } from '@/contract/Funds';
import type { Matrix } from '@/contract/Matrix';
import type { Roster } from '@/contract/Roster';
import type { RosterRequest } from '@/contract/RosterRequest';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { period } from './period.svelte';

export const TABS = ['matrix', 'exposure', 'roster', 'funds'] as const;
export type Tab = (typeof TABS)[number];
/** First and last day of the period; `null` where it is open. */
type Span = [since: string | null, until: string | null];

export function openRequest(): RosterRequest {
  return { skills: [], languages: [], countries: [], gender: null, available: false, standby: false, text: '' };
}

class Partners {
  tab = $state<Tab>('matrix');
  /** The capability whose gaps are shown, by its number; `null` while the whole matrix is. */
  lacking = $state<number | null>(null);
  request = $state.raw<RosterRequest>(openRequest());
  matrix = $state.raw<Matrix | null>(null);
  exposure = $state.raw<Exposure | null>(null);
  roster = $state.raw<Roster | null>(null);
  funds = $state.raw<Funds | null>(null);
  fault = $state.raw<Fault | null>(null);
  stale = $state(false);
  #asked = 0;

  /** Changes parts of what experts are asked for. */
  narrow(patch: Partial<RosterRequest>): void {
    this.request = { ...this.request, ...patch };
  }

  /** Follows tab, area and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [tab, area, request] = [this.tab, askedArea(), this.request];
      const span: Span = [period.since, period.until];
      void [catalog.revision, desk.generation];
      untrack(() => void this.#ask(tab, area, request, span));
    });
  }

  async #ask(tab: Tab, area: Area, request: RosterRequest, span: Span): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.stale = true;
    try {
      const take = await this.#answer(tab, area, request, span);
      if (asked !== this.#asked) return;
      take();
      this.fault = null;
    } catch (thrown) {
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
    if (asked === this.#asked) this.stale = false;
  }

  /** Asks, and returns what takes the answer up. */
  async #answer(tab: Tab, area: Area, request: RosterRequest, span: Span): Promise<() => void> {
    if (tab === 'exposure') {
      const exposure = await backend().getExposure(area, ...span, 'divisions');
      return () => {
        this.exposure = exposure;
      };
    }
    if (tab === 'matrix') {
      const matrix = await backend().getMatrix(area, desk.opening?.today ?? null);
      return () => {
        this.matrix = matrix;
      };
    }
    if (tab === 'roster') {
      const roster = await backend().findExperts(request);
      return () => {
        this.roster = roster;
      };
    }
    const funds = await backend().getFunds(area);
    return () => {
      this.funds = funds;
    };
  }
}

export const partners = new Partners();

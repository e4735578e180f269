/** What stands out under the filter of the picture? Asked only while the drawer is open, and only what its open tab shows. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { ChangeStep } from '@/contract/ChangeStep';
import type { Changes } from '@/contract/Changes';
import type { ChangeUnits } from '@/contract/ChangeUnits';
import type { HotspotAsked } from '@/contract/HotspotAsked';
import type { Hotspots } from '@/contract/Hotspots';
import type { Spillover } from '@/contract/Spillover';
import { Asked } from './asked.svelte';
import { desk } from './desk.svelte';
import { outlooks } from './outlooks.svelte';
import { period } from './period.svelte';
import { selection } from './selection.svelte';

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
  readonly hotspots = new Asked<Hotspots>();
  readonly changes = new Asked<PlacesChanged>();
  readonly spillover = new Asked<Spillover>();
  /** The map asks it too: who asks, and who ends it, is told there. */
  readonly outlook = outlooks.countries;
  /** Grows when somebody asks once more. */
  #again = $state(0);

  /** What the open tab waits for. */
  get open(): Asked<unknown> {
    return this[this.tab];
  }

  /** Changes parts of what hot places are asked for. */
  narrow(patch: Partial<HotspotAsked>): void {
    this.hot = { ...this.hot, ...patch };
  }

  /** Asks the question of the open tab once more, of a picture that the desk surely knows. */
  async again(): Promise<void> {
    if (this.tab === 'outlook') {
      outlooks.again();
      return;
    }
    await selection.refresh();
    this.#again += 1;
  }

  /** Follows tab, choices and picture from now on, and ends what is on its way when the drawer closes. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void this.#again;
      this.#ask(selection.key, String(desk.generation));
    });
    $effect(() => () => {
      for (const asked of [this.hotspots, this.changes, this.spillover]) asked.cancel();
    });
  }

  #ask(key: string | null, generation: string): void {
    if (key === null) return;
    const of = (...parts: unknown[]) => JSON.stringify([generation, ...parts]);
    if (this.tab === 'hotspots') {
      const request = this.hot;
      untrack(() => void this.hotspots.ask(of(key, request), () => backend().listHotspots(key, request)));
    } else if (this.tab === 'changes') {
      const { units, step } = this;
      const put = async () => ({ ...(await backend().listChanges(key, units, step)), units });
      untrack(() => void this.changes.ask(of(key, units, step), put));
    } else if (this.tab === 'spillover') {
      const [area, until] = [selection.filter.area, period.until];
      untrack(() => void this.spillover.ask(of(area, until), () => backend().getSpillover(area, until)));
    }
  }
}

export const findings = new Findings();

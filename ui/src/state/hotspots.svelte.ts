/** Which cells are hot under the filter of the picture? Asked only while their layer is on; the newest question wins. */
import { backend } from '@/backend';
import type { HotCell } from '@/contract/HotCell';
import type { HotspotMap } from '@/contract/HotspotMap';
import { layers } from './layers.svelte';
import { notices } from './notices.svelte';

class HotCells {
  answer = $state.raw<HotspotMap | null>(null);
  #asked = 0;

  /** Follows the answer that `told` names from now on. Call it where effects may be made. */
  follow(resolution: () => number, told: () => string | null): void {
    $effect(() => {
      void this.ask(layers.has('hotspots') ? told() : null, resolution());
    });
  }

  async ask(key: string | null, resolution: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (key === null) {
      this.answer = null;
      return;
    }
    try {
      const answer = await backend().getHotspotMap(key, resolution);
      if (asked === this.#asked) this.answer = answer;
    } catch (thrown) {
      if (asked === this.#asked) notices.fail(thrown);
    }
  }

  /** Returns what makes a cell hot; `null` where it is not, or nobody asked. */
  find(cell: string): HotCell | null {
    return this.answer?.hotspots.hot.find((hot) => hot.cell === cell) ?? null;
  }
}

export const hotCells = new HotCells();

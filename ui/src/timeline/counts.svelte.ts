/** How many events and deaths does each unit of time hold, the filter's period left off? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Timeline } from '@/contract/Timeline';
import type { Unit } from '@/contract/Unit';
import { desk } from '@/state/desk.svelte';
import { notices } from '@/state/notices.svelte';
import { selection } from '@/state/selection.svelte';

class Counts {
  timeline = $state.raw<Timeline | null>(null);
  #asked = 0;
  #shown = '';

  /** Follows the selection from now on. Call it where effects may be made. */
  follow(unit: () => Unit): void {
    $effect(() => {
      const key = selection.toldKey;
      if (key === null) return;
      const of = unit();
      // The filter of that key; the one that is set now may be ahead of it. The period is off in a time line, so moving the
      // brush asks for nothing new.
      const filter = untrack(() => selection.toldFilter);
      const question = JSON.stringify([{ ...filter, since: null, until: null }, of, desk.generation]);
      if (question === this.#shown) return;
      void this.#ask(key, of, question);
    });
  }

  async #ask(key: string, unit: Unit, question: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const timeline = await backend().getTimeline(key, unit);
      if (asked !== this.#asked) return;
      this.timeline = timeline;
      this.#shown = question;
    } catch (thrown) {
      if (asked === this.#asked) notices.fail(thrown);
    }
  }
}

export const counts = new Counts();

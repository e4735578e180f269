/** What are the figures of the selected place, and what is known of the selected event? */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { EventDetail } from '@/contract/EventDetail';
import type { Fault } from '@/contract/Fault';
import type { Filter } from '@/contract/Filter';
import type { PlaceFigures } from '@/contract/PlaceFigures';
import type { PlaceRef } from '@/contract/PlaceRef';
import { desk } from './desk.svelte';
import { openFilter } from './filter';
import { selection } from './selection.svelte';

class Figures {
  place = $state.raw<PlaceFigures | null>(null);
  /** The filter that `place` is of. */
  filter = $state.raw<Filter>(openFilter());
  event = $state.raw<EventDetail | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The figures shown are those of an earlier question. */
  stale = $state(false);
  #asked = 0;
  #askedEvent = 0;

  /** Follows the selection from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [key, place] = [selection.toldKey, selection.place];
      const filter = untrack(() => selection.toldFilter);
      void this.#ask(key, filter, place);
    });
    $effect(() => {
      // What is linked with it changes with the stored events.
      void desk.generation;
      void this.#askEvent(selection.event);
    });
  }

  async #ask(key: string | null, filter: Filter, place: PlaceRef | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (key === null || place === null) {
      this.place = null;
      return;
    }
    this.stale = true;
    try {
      const figures = await backend().getPlace(key, place);
      if (asked !== this.#asked) return;
      [this.place, this.filter] = [figures, filter];
      this.fault = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.place = null;
      this.fault = asFault(thrown);
    }
    this.stale = false;
  }

  async #askEvent(id: number | null): Promise<void> {
    this.#askedEvent += 1;
    const asked = this.#askedEvent;
    if (id === null) {
      this.event = null;
      return;
    }
    try {
      const event = await backend().getEvent(id);
      if (asked === this.#askedEvent) this.event = event;
    } catch (thrown) {
      if (asked !== this.#askedEvent) return;
      this.event = null;
      this.fault = asFault(thrown);
    }
  }
}

export const figures = new Figures();

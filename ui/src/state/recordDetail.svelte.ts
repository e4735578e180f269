/** What is known of the record whose page is open? */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { RecordDetail } from '@/contract/RecordDetail';
import { catalog } from './catalog.svelte';
import { record } from './record.svelte';

class OpenDetail {
  detail = $state.raw<RecordDetail | null>(null);
  fault = $state.raw<Fault | null>(null);
  #asked = 0;

  /** Follows the open record from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void catalog.revision;
      const id = record.id;
      untrack(() => void this.ask(id));
    });
  }

  /** Asks for a record. What is shown of the same record stays until the answer is there. */
  async ask(id: string | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.detail?.card.id !== id) this.detail = null;
    this.fault = null;
    if (id === null) return;
    try {
      const detail = await backend().getRecord(id);
      if (asked === this.#asked) this.detail = detail;
    } catch (thrown) {
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
  }
}

export const openDetail = new OpenDetail();

/** What may the next months bring in the country whose page is open? Learning it takes seconds: the page does not wait for it. */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { Outlook } from '@/contract/Outlook';
import { country } from './country.svelte';
import { desk } from './desk.svelte';

class CountryOutlook {
  answer = $state.raw<Outlook | null>(null);
  fault = $state.raw<Fault | null>(null);
  #asked = 0;

  /** It is being learned, and nothing is shown yet. */
  get waiting(): boolean {
    return this.answer === null && this.fault === null;
  }

  /** Follows the country and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const iso3 = country.iso3;
      void desk.generation;
      untrack(() => void this.#ask(iso3));
    });
  }

  async #ask(iso3: string | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.answer?.country !== iso3) [this.answer, this.fault] = [null, null];
    if (iso3 === null) return;
    try {
      const answer = await backend().getOutlook(iso3);
      if (asked === this.#asked) [this.answer, this.fault] = [answer, null];
    } catch (thrown) {
      if (asked === this.#asked) [this.answer, this.fault] = [null, asFault(thrown)];
    }
  }
}

export const outlook = new CountryOutlook();

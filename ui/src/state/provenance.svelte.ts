/** Where are the figures from that are looked at? The place or the page that is open says whose figures these are. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { Filter } from '@/contract/Filter';
import type { SelectionProvenance } from '@/contract/SelectionProvenance';
import { country } from './country.svelte';
import { openFilter } from './filter';
import { period } from './period.svelte';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { itemsOf } from './storedForms';
import { openWarning } from './warningPage.svelte';
import { warnings } from './warnings.svelte';

/** Returns the filter of the figures that are in front: of the page that is open, or else of the selection. */
function inFront(): Filter {
  const span = { since: period.since, until: period.until };
  if (screen.place === 'record' && country.iso3 !== null) {
    return { ...openFilter(), ...span, area: { type: 'country', iso3: country.iso3 } };
  }
  const shown = screen.place === 'warnings' && warnings.id !== null ? openWarning.page : null;
  const [iso3] = itemsOf(shown?.card.values.countries);
  if (typeof iso3 === 'string') return { ...openFilter(), ...span, area: { type: 'country', iso3 } };
  const place = screen.place === 'situation' ? selection.place : null;
  return place ? { ...selection.filter, area: place } : selection.filter;
}

class Provenance {
  filter = $state.raw<Filter>(openFilter());
  answer = $state.raw<SelectionProvenance | null>(null);
  fault = $state.raw<Fault | null>(null);

  #asked = 0;

  /** Opens the sheet on the figures in front. */
  async open(): Promise<void> {
    this.filter = inFront();
    this.answer = null;
    this.fault = null;
    screen.open('provenance');
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const answer = await backend().getProvenance(this.filter);
      if (asked === this.#asked) this.answer = answer;
    } catch (thrown) {
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
  }

  /** Shows the rows themselves, as a table. */
  rows(): void {
    selection.setFilter(this.filter, 'provenance');
    screen.close();
    screen.go('situation');
    screen.drawer = 'table';
  }
}

export const provenance = new Provenance();

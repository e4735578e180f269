/**
 * What may a month to come bring in the countries of an area, and in its cells? The map and the list of outlooks share the answers.
 * Cells take seconds: they are asked for only while somebody shows them. No period narrows it: it is about months to come.
 */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { CellOutlooks } from '@/contract/CellOutlooks';
import type { OutlookCard } from '@/contract/OutlookCard';
import type { Outlooks as CountryOutlooks } from '@/contract/Outlooks';
import { Asked } from './asked.svelte';
import { askedArea } from './askedArea';
import { desk } from './desk.svelte';

/** Outlooks are told by country or by cell. */
export type OutlookUnits = 'countries' | 'cells';

class Outlooks {
  readonly countries = new Asked<CountryOutlooks>();
  readonly cells = new Asked<CellOutlooks>();
  /** Grows when somebody asks once more. */
  #again = $state(0);
  #watchers = { countries: 0, cells: 0 };

  /** Follows area and what is stored while it is wanted, and ends a question that nobody waits for. Call it where effects may be made. */
  follow(units: OutlookUnits, wanted: () => boolean): void {
    $effect(() => {
      if (!wanted() || desk.opening === null) return;
      const area = outlookArea();
      const question = JSON.stringify([desk.generation, area, this.#again]);
      untrack(() => this.#ask(units, question, area));
    });
    $effect(() => {
      if (!wanted()) return;
      this.#watchers[units] += 1;
      return () => {
        this.#watchers[units] -= 1;
        if (this.#watchers[units] === 0) this[units].cancel();
      };
    });
  }

  /** Asks once more what failed or was stopped. */
  again(): void {
    this.#again += 1;
  }

  /** Returns the outlook of a country; `null` where too little is stored, or nobody asked. */
  find(iso3: string): OutlookCard | null {
    return this.countries.answer?.countries.find((card) => card.country === iso3) ?? null;
  }

  #ask(units: OutlookUnits, question: string, area: Area): void {
    if (units === 'countries') void this.countries.ask(question, () => backend().listOutlooks(area));
    else void this.cells.ask(question, () => backend().listCellOutlooks(area));
  }
}

/** Returns the area that is asked of: a country stands among those of its subregion. */
function outlookArea(): Area {
  const area = askedArea();
  const subregion = area.type === 'country' ? desk.subregionOf(area.iso3) : null;
  return subregion ? { type: 'subregion', id: subregion.id } : area;
}

export const outlooks = new Outlooks();

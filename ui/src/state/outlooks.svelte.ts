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
import { askedArea } from './askedArea';
import { desk } from './desk.svelte';
import { SlowFigure } from './slowFigure.svelte';

/** Outlooks are told by country or by cell. */
export type OutlookUnits = 'countries' | 'cells';

class Outlooks {
  readonly countries = new SlowFigure<CountryOutlooks>();
  readonly cells = new SlowFigure<CellOutlooks>();
  /** What each asked last. */
  #questions = { countries: '', cells: '' };
  #watchers = { countries: 0, cells: 0 };

  /** Follows area and what is stored while it is wanted, and ends a question that nobody waits for. Call it where effects may be made. */
  follow(units: OutlookUnits, wanted: () => boolean): void {
    $effect(() => {
      if (!wanted() || desk.opening === null) return;
      void this[units].round;
      const [area, generation] = [outlookArea(), desk.generation];
      untrack(() => this.#ask(units, area, generation));
    });
    $effect(() => {
      if (!wanted()) return;
      this.#watchers[units] += 1;
      return () => {
        this.#watchers[units] -= 1;
        const { waiting, stale } = this[units];
        if (this.#watchers[units] === 0 && (waiting || stale)) void this[units].stop();
      };
    });
  }

  /** Returns the outlook of a country; `null` where too little is stored, or nobody asked. */
  find(iso3: string): OutlookCard | null {
    return this.countries.answer?.countries.find((card) => card.country === iso3) ?? null;
  }

  /** Asks, unless this very question is answered or on its way. */
  #ask(units: OutlookUnits, area: Area, generation: number): void {
    const figure = this[units];
    const [of, question] = [JSON.stringify(area), JSON.stringify([area, generation])];
    const stands = (figure.waiting || figure.answer !== null) && !figure.stopped && !figure.fault;
    if (stands && this.#questions[units] === question) return;
    this.#questions[units] = question;
    if (units === 'countries') void this.countries.ask(of, () => backend().listOutlooks(area));
    else void this.cells.ask(of, () => backend().listCellOutlooks(area));
  }
}

/** Returns the area that is asked of: a country stands among those of its subregion. */
function outlookArea(): Area {
  const area = askedArea();
  const subregion = area.type === 'country' ? desk.subregionOf(area.iso3) : null;
  return subregion ? { type: 'subregion', id: subregion.id } : area;
}

export const outlooks = new Outlooks();

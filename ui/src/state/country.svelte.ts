/**
 * Which country's page is open, and what do the record and the stored events say of it? The period is that of the selection; the
 * days on the axis and the date line are the page's own and stay while one looks at a record and comes back.
 */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { CountryPage } from '@/contract/CountryPage';
import type { Fault } from '@/contract/Fault';
import type { Filter } from '@/contract/Filter';
import type { Noun } from '@/contract/Noun';
import type { PlaceFigures } from '@/contract/PlaceFigures';
import type { Timeline } from '@/contract/Timeline';
import type { Unit } from '@/contract/Unit';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { editor } from './editor.svelte';
import { openFilter } from './filter';
import { byName } from './numbers';
import { period } from './period.svelte';
import { record } from './record.svelte';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';

class OpenCountry {
  /** The country whose page is open; `null` while none is. */
  iso3 = $state<string | null>(null);
  page = $state.raw<CountryPage | null>(null);
  /** Figures of the period under no other filter than the country. */
  place = $state.raw<PlaceFigures | null>(null);
  /** First and last day of what `place` is of. */
  period = $state.raw<[string | null, string | null]>([null, null]);
  timeline = $state.raw<Timeline | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** What is shown is of an earlier question. */
  stale = $state(false);
  /** First and last day on the axis as numbers of days; `null` while a range is chosen. */
  shown = $state.raw<{ first: number; last: number } | null>(null);
  range = $state<'3' | '10' | 'all'>('all');
  /** The day of the date line as a number; `null` until somebody moves it. */
  ruler = $state<number | null>(null);
  unit = $state<Unit>('quarter');
  /** How far the page is scrolled, in pixels. */
  top = 0;

  /** Countries that one can go to, by name: those of the subregion, or of all where none is chosen. */
  choices: string[] = $derived.by(() => {
    const area = selection.filter.area;
    const chosen =
      area.type === 'subregion'
        ? desk.subregion(area.id)
        : area.type === 'country'
          ? desk.subregionOf(area.iso3)
          : null;
    const members = chosen ? chosen.members : desk.subregions.flatMap((subregion) => subregion.members);
    return [...new Set(members)].sort((a, b) => byName(desk.countryName(a), desk.countryName(b)));
  });

  /** The page is what the record place shows: no record and no form lies over it. */
  seen: boolean = $derived(this.iso3 !== null && record.id === null && editor.form === null);

  #asked = 0;
  #counted = 0;

  /** Opens the page of a country. */
  open(iso3: string): void {
    if (this.iso3 !== iso3) [this.shown, this.top] = [null, 0];
    this.iso3 = iso3;
    if (editor.form) void editor.leave();
    record.list(record.noun);
    screen.go('record');
  }

  /** Opens the page of the selected country, or of the first that has events, or of the first. */
  openAny(): void {
    const place = selection.place;
    const selected = place?.type === 'country' ? place.iso3 : null;
    const iso3 = selected ?? this.choices.find((choice) => desk.coverageOf(choice) !== null) ?? this.choices[0];
    if (iso3) this.open(iso3);
  }

  close(): void {
    this.iso3 = null;
  }

  /** Leaves the page for the list of a noun. */
  goToList(noun: Noun): void {
    this.close();
    record.list(noun);
  }

  /** Follows country, period and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [iso3, since, until] = [this.iso3, period.since, period.until];
      void [desk.generation, catalog.revision];
      untrack(() => void this.#ask(iso3, since, until));
    });
    $effect(() => {
      const [iso3, unit] = [this.iso3, this.unit];
      void desk.generation;
      untrack(() => void this.#count(iso3, unit));
    });
  }

  async #ask(iso3: string | null, since: string | null, until: string | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (iso3 === null) return;
    if (this.page?.iso3 !== iso3) [this.page, this.place, this.timeline] = [null, null, null];
    this.stale = true;
    try {
      const [page, place] = await Promise.all([
        backend().getCountryPage(iso3, desk.opening?.today ?? null),
        this.#figures(iso3, since, until),
      ]);
      if (asked !== this.#asked) return;
      [this.page, this.place, this.period, this.fault] = [page, place, [since, until], null];
    } catch (thrown) {
      if (asked === this.#asked) this.#fail(thrown);
    }
    if (asked === this.#asked) this.stale = false;
  }

  async #figures(iso3: string, since: string | null, until: string | null): Promise<PlaceFigures> {
    const { key } = await backend().putFilter(countryFilter(iso3, since, until));
    return backend().getPlace(key, { type: 'country', iso3 });
  }

  async #count(iso3: string | null, unit: Unit): Promise<void> {
    this.#counted += 1;
    const asked = this.#counted;
    if (iso3 === null) return;
    try {
      const { key } = await backend().putFilter(countryFilter(iso3, null, null));
      const timeline = await backend().getTimeline(key, unit);
      if (asked === this.#counted) this.timeline = timeline;
    } catch (thrown) {
      if (asked === this.#counted) this.#fail(thrown);
    }
  }

  /** Keeps what failed. After a stale question the next one is on its way. */
  #fail(thrown: unknown): void {
    const fault = asFault(thrown);
    if (fault.code !== 'stale') this.fault = fault;
  }
}

function countryFilter(iso3: string, since: string | null, until: string | null): Filter {
  return { ...openFilter(), area: { type: 'country', iso3 }, since, until };
}

export const country = new OpenCountry();

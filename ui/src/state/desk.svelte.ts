/** What is on the desk? The opening answer: offices, countries, what is stored and how old it is. */
import { backend } from '@/backend';
import type { CountryCoverage } from '@/contract/CountryCoverage';
import type { Coverage } from '@/contract/Coverage';
import type { Marking } from '@/contract/Marking';
import type { NamesCard } from '@/contract/NamesCard';
import type { Opening } from '@/contract/Opening';
import type { SubregionCard } from '@/contract/SubregionCard';
import { HIGHEST } from './markings';
import { notices } from './notices.svelte';
import { texts } from './texts.svelte';

class Desk {
  opening = $state.raw<Opening | null>(null);

  coverage: Coverage | null = $derived(this.opening?.coverage ?? null);
  subregions: SubregionCard[] = $derived(this.opening?.subregions ?? []);
  exercise: boolean = $derived(this.opening?.exercise ?? false);
  /** The highest marking of the record; a desk that is not opened yet counts as marked with the highest. */
  marking: Marking = $derived(this.opening?.marking ?? HIGHEST);
  /** Nothing is stored: the first start. */
  empty: boolean = $derived(this.opening !== null && this.opening.coverage.events === 0);
  /** Something is stored. Before the opening answer it is neither empty nor filled. */
  filled: boolean = $derived(this.opening !== null && this.opening.coverage.events > 0);
  /** Number of the state of the stored events; it grows with every change. */
  generation: number = $derived(this.opening?.coverage.generation ?? 0);
  ownBoundaries: string | null = $derived(this.opening?.own_boundaries ?? null);
  /** Another text once what they are is another, also in a file of the same name. */
  ownBoundariesDigest: string | null = $derived(this.opening?.own_boundaries_digest ?? null);

  #names = $derived(new Map((this.opening?.countries ?? []).map((country) => [country.iso3, country])));
  #byEnglish = $derived(new Map((this.opening?.countries ?? []).map((country) => [country.names.en, country])));
  #covered = $derived(new Map((this.coverage?.countries ?? []).map((country) => [country.iso3, country])));

  /** Asks for the opening. A failure is told and leaves what was there. */
  async open(): Promise<Opening | null> {
    try {
      this.opening = await backend().openDesk();
    } catch (thrown) {
      notices.fail(thrown);
    }
    return this.opening;
  }

  name(names: NamesCard): string {
    return names[texts.locale as keyof NamesCard] ?? names.en;
  }

  countryName(iso3: string): string {
    const card = this.#names.get(iso3);
    return card ? this.name(card.names) : iso3;
  }

  /** Returns the name of a place that the core sends in English: of a country in the language of the window, of a division as it is. */
  placeName(code: string, name: string): string {
    return this.#names.has(code) ? this.countryName(code) : name;
  }

  /** Returns a name that comes without a code: of a country in the language of the window, any other as it is. */
  spoken(english: string): string {
    const card = this.#byEnglish.get(english);
    return card ? this.name(card.names) : english;
  }

  countryBox(iso3: string): [number, number, number, number] | null {
    return this.#names.get(iso3)?.bbox ?? null;
  }

  subregion(id: string): SubregionCard | null {
    return this.subregions.find((subregion) => subregion.id === id) ?? null;
  }

  /** Returns the first subregion that has the country among its members. */
  subregionOf(iso3: string): SubregionCard | null {
    return this.subregions.find((subregion) => subregion.members.includes(iso3)) ?? null;
  }

  /** Returns what is stored of a country, `null` where nothing is: that is "no data", not zero. */
  coverageOf(iso3: string): CountryCoverage | null {
    return this.#covered.get(iso3) ?? null;
  }
}

export const desk = new Desk();

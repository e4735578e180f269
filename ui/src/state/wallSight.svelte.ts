/**
 * What does the core tell this wall window? The last picture stays until there is a new one; what fails is asked again after a pause
 * that grows, and nobody in the room is told of it.
 */
import { backend } from '@/backend';
import type { NamesCard } from '@/contract/NamesCard';
import type { WallPicture } from '@/contract/WallPicture';
import type { WallScreen } from '@/contract/WallScreen';
import type { WallShown } from '@/contract/WallShown';
import { localeOf } from './locales';
import { texts } from './texts.svelte';
import { wallShow } from './wallShow.svelte';

/** Asked again by itself after so many looks at the clock: an event may have been missed. */
const AGAIN = 120;
const AGAIN_WITHOUT_PICTURE = 5;
/** The first pause after a fault, and the longest. */
const PAUSES = [2, 60] as const;
/** An answer that has not come after so many looks is given up. */
const PATIENCE = 30;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** From this age on a picture is called late. */
export const LATE_MINUTES = 15;

class WallSight {
  #shown = $state.raw<WallShown | null>(null);
  screen: WallScreen | null = $derived(this.#shown?.screen ?? null);
  number: number = $derived(this.#shown?.number ?? 1);
  picture: WallPicture | null = $derived(this.#shown?.picture ?? null);
  #names: Map<string, NamesCard> = $derived(new Map(this.#shown?.names ?? []));
  /** The time zone of the office; of the machine while no picture tells it. */
  zone: string = $derived(
    this.picture
      ? (this.picture.clocks.find(({ own }) => own)?.zone ?? 'UTC')
      : new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );

  #asked = 0;
  #pause = 0;
  #rest = 0;

  /** Counts a look at the clock, and asks where it is time. */
  look(): void {
    this.#rest -= 1;
    if (this.#rest > 0) return;
    void this.ask();
  }

  /** Asks at once. The newest answer wins. */
  async ask(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.#rest = PATIENCE;
    try {
      const shown = await backend().getWall();
      if (mine !== this.#asked) return;
      await this.#speak(shown.screen.language);
      if (mine !== this.#asked) return;
      this.#shown = shown;
      wallShow.take(shown.screen, shown.picture, this.zone, Date.now());
      this.#pause = 0;
      this.#rest = shown.picture ? AGAIN : AGAIN_WITHOUT_PICTURE;
    } catch {
      if (mine !== this.#asked) return;
      this.#pause = Math.min(PAUSES[1], this.#pause === 0 ? PAUSES[0] : this.#pause * 2);
      this.#rest = this.#pause;
    }
  }

  reset(): void {
    this.#asked += 1;
    this.#shown = null;
    this.#pause = 0;
    this.#rest = 0;
  }

  /** Returns the name of a country or of a subregion in the language of the screen; what has none as it is. */
  name(code: string): string {
    const card = this.#names.get(code);
    return card ? (card[texts.locale] ?? card.en) : code;
  }

  areaName(): string {
    const area = this.screen?.area;
    if (area?.type === 'subregion') return this.name(area.id);
    return area?.type === 'country' ? this.name(area.iso3) : '';
  }

  /** Returns how old the picture is at a moment, in minutes; below zero where its clock runs ahead. */
  ageMinutes(now: number): number {
    if (!this.picture) return 0;
    const age = now - Date.parse(this.picture.made_at);
    // The page looks at the clock by whole minutes: a picture of this minute is not from a clock that runs ahead.
    return age < 0 && age > -MINUTE_MS ? 0 : Math.floor(age / MINUTE_MS);
  }

  async #speak(language: string): Promise<void> {
    const locale = localeOf(language);
    if (locale && locale !== texts.locale) await texts.speak(locale);
  }
}

export const wallSight = new WallSight();

/** Returns the days from one moment to another, never below zero. */
export function daysSince(moment: string, now: number): number {
  return Math.max(0, (now - Date.parse(moment)) / DAY_MS);
}

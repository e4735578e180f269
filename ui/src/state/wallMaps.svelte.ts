/** What does the map of a scene look like? The core draws it; the last few drawings are kept, and one that failed is asked for again. */
import { backend } from '@/backend';
import { texts } from './texts.svelte';
import { wallSight } from './wallSight.svelte';

/** Drawings that are kept: those of a screen's scenes, each some hundred kilobytes. */
const MOST_KEPT = 4;
const ROUNDED = 1000;
/** Looks at the clock before it is asked again. */
const AGAIN = 10;

export type MapDrawn = { key: string; svg: string };

class WallMaps {
  /** Looks that were made; what waits for a drawing watches it. */
  #turn = $state(0);
  #looks = 0;
  #kept = new Map<string, string>();
  #last = new Map<string, MapDrawn>();
  #asked = new Set<string>();

  /** Lets those that failed be asked for again, now and then. */
  look(): void {
    this.#looks += 1;
    if (this.#looks % AGAIN === 0 && this.#asked.size > 0) {
      this.#asked.clear();
      this.#turn += 1;
    }
  }

  /** Returns a drawing; that of the picture before while a new one is drawn, `null` while there is none. */
  get(ratio: number, country: string | null): MapDrawn | null {
    void this.#turn;
    const { picture } = wallSight;
    if (!picture || !(ratio > 0)) return null;
    const place = [JSON.stringify(picture.area), texts.locale, Math.round(ratio * ROUNDED), country].join(' ');
    const key = `${picture.made_at} ${place}`;
    const svg = this.#kept.get(key);
    if (svg !== undefined) return { key, svg };
    if (!this.#asked.has(key)) void this.#ask(key, place, Math.round(ratio * ROUNDED) / ROUNDED, country);
    return this.#last.get(place) ?? null;
  }

  reset(): void {
    this.#kept.clear();
    this.#last.clear();
    this.#asked.clear();
  }

  async #ask(key: string, place: string, ratio: number, country: string | null): Promise<void> {
    this.#asked.add(key);
    try {
      const svg = await backend().drawWallMap(ratio, country);
      if (svg === null) return;
      keep(this.#kept, key, svg);
      keep(this.#last, place, { key, svg });
      this.#asked.delete(key);
      this.#turn += 1;
    } catch {
      // It is asked for again at a later look.
    }
  }
}

/** Keeps the last few of a map of things. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  kept.set(key, value);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

export const wallMaps = new WallMaps();

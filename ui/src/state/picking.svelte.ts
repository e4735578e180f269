/**
 * Is somebody asked for a place on the map? A form asks; the map takes the next click, or the crosshair by Enter, and the window
 * goes back to where it was.
 */
import { backend } from '@/backend';
import { notices } from './notices.svelte';
import { type PlaceName, screen } from './screen.svelte';

/** A place that was pointed at: its degrees, its name by the nearest town, and the country under it. */
export type PickedPlace = { lon: number; lat: number; name: string; country: string | null };

/** Degrees are kept in steps of some 11 m: nobody points more exactly. */
const STEP = 1e4;

class Picking {
  /** The map waits for a place. */
  active = $state(false);
  /** The place was pointed at and is being named. */
  naming = $state(false);
  #answer: ((place: PickedPlace | null) => void) | null = null;
  #back: PlaceName = 'situation';

  /** Asks for a place; `null` when nobody gives one. A question before this one is answered with `null`. */
  request(): Promise<PickedPlace | null> {
    this.cancel();
    this.#back = screen.place;
    this.active = true;
    screen.go('situation');
    return new Promise((answer) => {
      this.#answer = answer;
    });
  }

  /** Takes a place in degrees. Where it cannot be named, that is told and the map goes on waiting. */
  async take(lon: number, lat: number): Promise<void> {
    if (!this.active || this.naming) return;
    const [x, y] = [Math.round(lon * STEP) / STEP, Math.round(lat * STEP) / STEP];
    this.naming = true;
    try {
      const found = await backend().findArea(x, y);
      this.#end({ lon: x, lat: y, name: found.place, country: found.country }, true);
    } catch (thrown) {
      notices.fail(thrown);
    } finally {
      this.naming = false;
    }
  }

  /** Gives up and goes back. */
  cancel(): void {
    this.#end(null, true);
  }

  /** Gives up because the map is left; the window stays where it went. */
  leave(): void {
    this.#end(null, false);
  }

  #end(place: PickedPlace | null, goBack: boolean): void {
    if (!this.active) return;
    this.active = false;
    if (goBack) screen.go(this.#back);
    this.#answer?.(place);
    this.#answer = null;
  }
}

export const picking = new Picking();

/** What falls due in the days ahead, with what rises there? Asked only while the calendar shows it. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { Moments } from '@/contract/Moments';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { SlowFigure } from './slowFigure.svelte';

/** Days that can be looked ahead. */
export const HORIZONS = [30, 90, 180] as const;
export type Horizon = (typeof HORIZONS)[number];

class ThresholdMoments {
  horizon = $state<Horizon>(90);
  readonly figure = new SlowFigure<Moments>();
  /** It is told of a subregion or a country, and of nothing larger. */
  told: boolean = $derived(askedArea().type !== 'world');

  /** Looks farther ahead, or less far. */
  step(by: number): void {
    this.horizon = HORIZONS[HORIZONS.indexOf(this.horizon) + by] ?? this.horizon;
  }

  /** Follows area, horizon and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [area, horizon, today] = [askedArea(), this.horizon, desk.opening?.today ?? null];
      void [catalog.revision, desk.generation, this.figure.round];
      if (today) untrack(() => this.#ask(area, horizon, today));
    });
  }

  #ask(area: Area, horizon: Horizon, today: string): void {
    if (area.type === 'world') this.figure.clear();
    else void this.figure.ask(JSON.stringify(area), () => backend().listMoments(area, today, horizon));
  }
}

export const moments = new ThresholdMoments();

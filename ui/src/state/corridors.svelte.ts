/** Which corridors does the record know, and is violence along them? Asked only while their page is open. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { Corridors } from '@/contract/Corridors';
import type { FlowKind } from '@/contract/FlowKind';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { selection } from './selection.svelte';
import { SlowFigure } from './slowFigure.svelte';

export const FLOW_KINDS: readonly FlowKind[] = ['people', 'drugs', 'arms', 'resources'];
/** How near violence may lie to a route, in km. */
export const DISTANCES_KM = [25, 50, 100] as const;
export type Distance = (typeof DISTANCES_KM)[number];

type Question = { area: Area; kind: FlowKind | null; since: string | null; until: string | null; distance: Distance };

class OpenCorridors {
  /** What is moved; `null` for all of it. */
  kind = $state<FlowKind | null>(null);
  distance = $state<Distance>(50);
  readonly figure = new SlowFigure<Corridors>();

  /** Follows choices, area, period and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const { since, until } = selection.filter;
      const question = { area: askedArea(), kind: this.kind, since, until, distance: this.distance };
      void [catalog.revision, desk.generation, this.figure.round];
      untrack(() => this.#ask(question));
    });
  }

  #ask(question: Question): void {
    const { area, kind, since, until, distance } = question;
    void this.figure.ask(JSON.stringify(area), () => backend().getCorridors(area, kind, since, until, distance));
  }
}

export const corridors = new OpenCorridors();

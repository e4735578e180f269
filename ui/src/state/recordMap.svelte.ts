/**
 * What does the record draw on the map? Warnings, presences, engagements, routes and trafficking of the area and period of the
 * selection. It is asked only while one of their layers is on; the newest question wins.
 */
import { backend } from '@/backend';
import type { RecordMap } from '@/contract/RecordMap';
import type { RecordMapRequest } from '@/contract/RecordMapRequest';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { layers, RECORD_LAYERS, type RecordLayer } from './layers.svelte';
import { notices } from './notices.svelte';
import { selection } from './selection.svelte';

/** Kilometres within which a route and violence count as together, and as near a border. */
export const DISTANCES_KM = [10, 25, 50, 100] as const;
export type DistanceKm = (typeof DISTANCES_KM)[number];
/** How long the question waits while nobody switched on more than what is on by itself: the picture of events comes first. */
export const WARNINGS_AFTER_MS = 400;

/** Something that the record draws: the layer, and which of its marks in the answer. */
export type RecordMark =
  | { what: 'warning' | 'presence' | 'engagement' | 'trafficking'; index: number }
  | { what: 'route'; index: number; overlap: number | null; crossing: number | null };

class RecordOnMap {
  answer = $state.raw<RecordMap | null>(null);
  distanceKm = $state<DistanceKm>(50);
  /** The mark whose card is open. */
  selected = $state.raw<RecordMark | null>(null);
  #asked = 0;
  /** The layers that the answer is about. */
  #layers: readonly RecordLayer[] = [];
  #wanted: string | null = null;

  /** Follows the selection and the record from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      // What is stored may have changed: the same question can have another answer.
      void [catalog.revision, desk.generation];
      const asked = desk.opening ? this.request() : null;
      const request = asked && asked.layers.length > 0 ? asked : null;
      if (request === null || request.layers.some((layer) => layer !== 'warnings')) {
        void this.ask(request);
        return;
      }
      const timer = setTimeout(() => void this.ask(request), WARNINGS_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  request(): RecordMapRequest {
    const { area, since, until } = selection.filter;
    const asked = RECORD_LAYERS.filter((layer) => layers.has(layer));
    return { area, since, until, distance_km: this.distanceKm, layers: asked };
  }

  /** Switches warnings on, and selects the mark of one of them when the next answer has it. */
  want(id: string): void {
    if (!layers.has('warnings')) layers.toggle('warnings');
    this.#wanted = id;
  }

  async ask(request: RecordMapRequest | null): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (request === null) {
      this.answer = null;
      this.selected = null;
      return;
    }
    try {
      const answer = await backend().getRecordMap(request);
      if (asked !== this.#asked) return;
      // Marks are counted within an answer; those of the next are others.
      this.selected = this.#takeWanted(answer);
      this.#layers = request.layers;
      this.answer = answer;
    } catch (thrown) {
      if (asked === this.#asked) notices.fail(thrown);
    }
  }

  /** Returns how many records a layer has, with and without coordinates; `null` while nobody asked for it. */
  count(layer: RecordLayer): number | null {
    const answer = this.answer;
    if (!answer || !this.#layers.includes(layer)) return null;
    const sum = (list: readonly { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
    switch (layer) {
      case 'warnings':
        return answer.warnings_total;
      case 'presence':
        return sum(answer.presences) + answer.presences_unplaced.reduce((total, [, count]) => total + count, 0);
      case 'engagements':
        return answer.engagements_total;
      case 'routes':
        return answer.routes.length;
      case 'trafficking':
        return sum(answer.trafficking) + answer.trafficking_unplaced;
    }
  }

  #takeWanted({ warnings }: RecordMap): RecordMark | null {
    const index = warnings.findIndex(({ first }) => first.some(([id]) => id === this.#wanted));
    this.#wanted = null;
    return index < 0 ? null : { what: 'warning', index };
  }
}

export const recordMap = new RecordOnMap();

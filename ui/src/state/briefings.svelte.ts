/** Which briefings are there of the area of the selection, and which of them is open? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { BriefingCard } from '@/contract/BriefingCard';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { selection } from './selection.svelte';
import { SlowFigure } from './slowFigure.svelte';

/** Returns the area that a briefing can be of: the selected country, otherwise the subregion; the first one where all is shown. */
export function briefedArea(): Area | null {
  const [place, area] = [selection.place, selection.filter.area];
  if (place?.type === 'country') return { type: 'country', iso3: place.iso3 };
  if (area.type === 'country' || area.type === 'subregion') return area;
  const first = desk.subregions[0];
  return first ? { type: 'subregion', id: first.id } : null;
}

/** Returns drafts first, the last changed before the others, then what was signed off, the highest number first. */
export function inOrderOfWork(cards: readonly BriefingCard[]): BriefingCard[] {
  return cards.toSorted((a, b) => {
    if (a.number !== null && b.number !== null) return b.number - a.number;
    if (a.number === null && b.number === null) return b.changed_at.localeCompare(a.changed_at);
    return a.number === null ? -1 : 1;
  });
}

class Briefings {
  /** The open briefing. */
  id = $state<string | null>(null);
  readonly list = new SlowFigure<readonly BriefingCard[]>();
  cards: BriefingCard[] = $derived(inOrderOfWork(this.list.answer ?? []));

  /** Follows the area and what is stored from now on; the list is asked for while it is seen. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const area = askedArea();
      void [catalog.revision, desk.generation, this.list.round];
      if (this.id !== null) return;
      const asked = area.type === 'world' ? null : area;
      untrack(() => void this.list.ask(JSON.stringify(area), () => backend().listBriefings(asked)));
    });
  }
}

export const briefings = new Briefings();

/** Esc: one step back from what is open or selected, from the innermost outwards. */
import type { PlaceRef } from '@/contract/PlaceRef';
import { closeBriefing } from './briefingActions';
import { desk } from './desk.svelte';
import { figures } from './figures.svelte';
import { inboxUp } from './inboxKeys';
import { playback } from './playback.svelte';
import { recordUp } from './recordActions';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { warningUp } from './warningActions';

/** Returns the place that holds the place: cell and division their country, country its subregion, subregion none. */
export function placeAbove(place: PlaceRef, iso3: string | null): PlaceRef | null {
  if (place.type === 'subregion') return null;
  if (place.type === 'country' || !iso3) {
    const subregion = desk.subregionOf(place.type === 'country' ? place.iso3 : '');
    return subregion ? { type: 'subregion', id: subregion.id } : null;
  }
  return { type: 'country', iso3 };
}

export function goUp(): void {
  if (playback.playing) playback.stop();
  else if (screen.sheet) screen.close();
  else if (screen.place === 'record') recordUp();
  else if (screen.place === 'warnings') warningUp();
  else if (screen.place === 'inbox') inboxUp();
  else if (screen.place === 'briefings') closeBriefing();
  else if (selection.event !== null) selection.selectEvent(null);
  else if (screen.drawer) screen.drawer = null;
  else if (selection.place) selection.selectPlace(placeAbove(selection.place, figures.place?.iso3 ?? null));
}

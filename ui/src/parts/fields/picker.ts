/** Who lets a place be picked on the map: the view that has one puts a button beside every field of a place. */
import { getContext, type Snippet, setContext } from 'svelte';
import type { Spot } from '@/state/storedForms';

/** Draws what picks a place and gives it to the field. */
export type PlacePicker = Snippet<[take: (spot: Spot) => void]>;

const KEY = Symbol('place picker');

export function offerPlacePicker(picker: () => PlacePicker | undefined): void {
  setContext(KEY, picker);
}

export function placePicker(): PlacePicker | undefined {
  return getContext<(() => PlacePicker | undefined) | undefined>(KEY)?.();
}

/** The keys of what stands in an outline: move it, leave it out, go to what is before or after it. */
import { type Item, outline } from '@/state/briefingOutline.svelte';

/** Moves the focus to what stands before or after in the outline. */
function step(from: EventTarget | null, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  all[all.indexOf(from as HTMLElement) + by]?.focus();
}

export function onItemKey(event: KeyboardEvent, item: Item, isOut: boolean): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by !== undefined && event.altKey) void outline.move(item, by);
  else if (by !== undefined) step(event.currentTarget, by);
  else if (!event.altKey && (event.key === 'Delete' || event.key === 'Backspace')) outline.leave(item, !isOut);
  else return;
  event.preventDefault();
}

/** What `onItemKey` listens to, for those who ask. */
export const ITEM_KEYS = 'Alt+ArrowUp Alt+ArrowDown Delete';

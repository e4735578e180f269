/** Dragging within a list by the mouse. It goes by pointer events: files are dropped on the window in the other way. */
import { type Item, outline } from '@/state/briefingOutline.svelte';

class Drag {
  /** What is dragged, from which place among those beside it to which. */
  now = $state.raw<{ list: Element; item: Item; from: number; to: number } | null>(null);
}

export const drag = new Drag();

/** Returns the place that a height on the screen means, among those that are not dragged. */
function placeAt(others: readonly Element[], y: number): number {
  return others.filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}

/** Begins to drag the item whose grip was pressed; it moves when it is let go. */
export function grab(event: PointerEvent, item: Item): void {
  const own = event.currentTarget instanceof Element ? event.currentTarget.closest('[data-place]') : null;
  const list = own?.parentElement;
  if (event.button !== 0 || !own || !list) return;
  event.preventDefault();
  const all = [...list.children].filter((one) => one.hasAttribute('data-place'));
  const others = all.filter((one) => one !== own);
  const from = all.indexOf(own);
  drag.now = { list, item, from, to: from };
  const ends = new AbortController();
  const over = ({ clientY }: PointerEvent) => {
    if (drag.now) drag.now = { ...drag.now, to: placeAt(others, clientY) };
  };
  const end = (letGo: boolean) => {
    ends.abort();
    if (letGo && drag.now && drag.now.to !== from) void outline.moveTo(item, drag.now.to);
    drag.now = null;
  };
  window.addEventListener('pointermove', over, { signal: ends.signal });
  window.addEventListener('pointerup', () => end(true), { signal: ends.signal });
  window.addEventListener('pointercancel', () => end(false), { signal: ends.signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal: ends.signal });
}

/** Tells where the line stands that shows to where something is dragged: before or after this place, or nowhere near it. */
export function dropMark(element: Element | undefined, place: number): 'before' | 'after' | undefined {
  const now = drag.now;
  if (!now || now.list !== element?.parentElement || now.to !== place || now.to === now.from) return undefined;
  return now.to < now.from ? 'before' : 'after';
}

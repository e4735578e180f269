/** How much larger is the text of charts here than on a desk? Widths of text are reckoned by it. */
import { createSubscriber } from 'svelte/reactivity';
import { theme } from '@/state/theme.svelte';

/** As the small type of the tokens: 26 px on a wall, 16 px on a large screen, 11 px on a desk. */
const WALL_TYPE = 2.36;
const LARGE_TYPE = 1.45;
const LARGE_PX = 2560;

const followWidth = createSubscriber((update) => {
  window.addEventListener('resize', update);
  return () => window.removeEventListener('resize', update);
});

/** Returns 1 on a desk. */
export function typeScale(): number {
  followWidth();
  if (theme.drawn === 'wall') return WALL_TYPE;
  return theme.drawn !== 'print' && window.innerWidth >= LARGE_PX ? LARGE_TYPE : 1;
}

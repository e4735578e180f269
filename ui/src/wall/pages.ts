/** How a list that is longer than the screen is shown: by pages within the time of its scene. */

/** The least time for which a page stays. */
const LEAST_SECONDS = 6;

export type Page = { from: number; until: number; pages: number };

/** Returns what of a list stands on the screen, when so many rows fit and the scene is so many seconds old. One row is left for what is told of the rest. */
export function pageAt(count: number, fit: number, age: number, seconds: number): Page {
  if (count <= fit) return { from: 0, until: count, pages: 1 };
  const each = Math.max(1, fit - 1);
  const pages = Math.ceil(count / each);
  const stays = Math.max(LEAST_SECONDS, seconds / pages);
  const at = Math.floor(Math.max(0, age) / stays) % pages;
  return { from: at * each, until: Math.min(count, (at + 1) * each), pages };
}

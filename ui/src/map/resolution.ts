/** Which H3 resolution a zoom is drawn with, and from which zoom on points stand for single events. */

/** From each zoom on, the resolution: a cell is 10 to 30 CSS pixels wide. */
const STEPS: readonly (readonly [number, number])[] = [
  [7, 6],
  [5.5, 5],
  [4, 4],
];

const COARSEST = 3;

/** Returns the H3 resolution that cells are drawn with at a zoom. */
export function resolutionAt(zoom: number): number {
  return STEPS.find(([from]) => zoom >= from)?.[1] ?? COARSEST;
}

/** From this zoom on the density gives way to points. */
export const DENSITY_UNTIL_ZOOM = 7;

/** From this zoom on a ring is one event; below it stands for a grid cell where a tile holds too many. */
export const SINGLE_EVENTS_FROM_ZOOM = 7;

/** With fewer events than this no tile holds too many. */
export const GROUPED_ABOVE_EVENTS = 5000;

/** The place on the globe that a subregion takes, and how much of the map its cards cover. */

/** West, south, east, north, in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** Free space around what is fitted, in CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Returns the padding for a map of that size: never more than leaves half of it. */
export function insetsFor(width: number, height: number, panelPx: number, rightToLeft: boolean): Insets {
  const edge = Math.round(Math.min(24, width * 0.02, height * 0.03));
  const panel = Math.min(panelPx, width / 2);
  return {
    top: edge,
    bottom: edge,
    left: edge + (rightToLeft ? panel : 0),
    right: edge + (rightToLeft ? 0 : panel),
  };
}

/** Returns the box as the corner pair that MapLibre takes; a box over the antimeridian keeps its east beyond 180°. */
export function cornersOf([west, south, east, north]: BoundingBox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}

/**
 * The small pictures of the map, computed for the screen's pixel ratio: the square of a capital, the dot of a town,
 * the hatching of "no data" and the dots of areas. No canvas and no page is needed.
 */
import type { Flavor } from './flavors';

/** A picture as `map.addImage(name, image, { pixelRatio })` takes it. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel, row by row. */
  readonly data: Uint8ClampedArray;
}

export type MapImageName = 'capital' | 'town' | 'hatch' | 'dots';

/** Says whether a point, in CSS pixels from the top left, is inked. */
type Shape = (x: number, y: number) => boolean;

/** Samples along each side of a pixel; their share that is inked is its opacity. */
const SAMPLES = 4;

type Rgb = readonly [number, number, number];

/** Returns red, green and blue of a colour written #rrggbb; what follows is not read. */
function parseColour(colour: string): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Returns the share of a pixel that the shape inks, 0 to 1. */
function coverageOf(shape: Shape, column: number, row: number, pixelRatio: number): number {
  let inked = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const x = (column + (i + 0.5) / SAMPLES) / pixelRatio;
      const y = (row + (j + 0.5) / SAMPLES) / pixelRatio;
      if (shape(x, y)) inked++;
    }
  }
  return inked / (SAMPLES * SAMPLES);
}

/** Draws a square picture; `casing` lies under the ink and shows where the ink is not. */
function draw(size_px: number, pixelRatio: number, ink: string, shape: Shape, casing?: [string, Shape]): MapImage {
  const side = Math.round(size_px * pixelRatio);
  const data = new Uint8ClampedArray(side * side * 4);
  const top = parseColour(ink);
  const under = parseColour(casing?.[0] ?? ink);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const over = coverageOf(shape, column, row, pixelRatio);
      const below = casing ? coverageOf(casing[1], column, row, pixelRatio) * (1 - over) : 0;
      const alpha = over + below;
      const mix = (i: 0 | 1 | 2) => (alpha === 0 ? 0 : (top[i] * over + under[i] * below) / alpha);
      data.set([mix(0), mix(1), mix(2), alpha * 255], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

const square =
  (centre: number, half: number): Shape =>
  (x, y) =>
    Math.abs(x - centre) <= half && Math.abs(y - centre) <= half;

const disc =
  (x0: number, y0: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - x0, y - y0) <= radius;

/** Lines at 45° that repeat without a seam: up to the right, `width` across, every `period` along x. */
const stripes =
  (period: number, width: number): Shape =>
  (x, y) =>
    (x + y) % period < width * Math.SQRT2;

/** Returns the pictures of a look by name, for a screen of `pixelRatio` device pixels to the CSS pixel. */
export function mapImages(flavor: Flavor, pixelRatio: number): Record<MapImageName, MapImage> {
  const scale = flavor.text_px / 11;
  const mark = Math.max(8, Math.round(8 * scale));
  const middle = mark / 2;
  const tile = 8 * Math.max(1, Math.round(scale));
  const twoDots: Shape = (x, y) =>
    disc(tile / 4, tile / 4, 0.8 * scale)(x, y) || disc((3 * tile) / 4, (3 * tile) / 4, 0.8 * scale)(x, y);
  return {
    capital: draw(mark, pixelRatio, flavor.ink, square(middle, 2.2 * scale), [
      flavor.halo,
      square(middle, 3.2 * scale),
    ]),
    town: draw(mark, pixelRatio, flavor.ink2, disc(middle, middle, 1.6 * scale), [
      flavor.halo,
      disc(middle, middle, 2.6 * scale),
    ]),
    hatch: draw(tile, pixelRatio, flavor.hatch, stripes(tile, flavor.stroke_px)),
    dots: draw(tile, pixelRatio, flavor.dots, twoDots),
  };
}

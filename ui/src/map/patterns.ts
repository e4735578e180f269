/**
 * Small pictures that fill areas: dots for what is known only to the area, hatching for what is not known at all.
 * They are drawn from tokens, for the screen's pixel ratio, and repeat without a seam.
 */

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from './colours';

/** Names of the pictures within the map's style. */
export const PATTERN = {
  dots: 'sitroom-dots',
  sparse: 'sitroom-dots-sparse',
  hatch: 'sitroom-hatch',
  few: 'sitroom-few',
} as const;

/** Fills a square of `size` CSS pixels. */
type Draw = (context: CanvasRenderingContext2D, size: number) => void;

/** Adds the pictures to the map, or replaces them after a change of theme. */
export function putPatterns(map: MapLibreMap, colours: MapColours, pixelRatio: number): void {
  const put = (name: string, size: number, draw: Draw) => {
    const picture = drawSquare(size, pixelRatio, draw);
    if (!picture) return;
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, picture, { pixelRatio });
  };
  put(
    PATTERN.dots,
    8,
    dots(colours.sequential[3], [
      [2, 2],
      [6, 6],
    ]),
  );
  put(
    PATTERN.sparse,
    16,
    dots(colours.sequential[3], [
      [4, 4],
      [12, 12],
    ]),
  );
  put(PATTERN.hatch, 10, stripes(colours.hatch, 1));
  put(PATTERN.few, 6, stripes(colours.line2, 1));
}

function drawSquare(size: number, pixelRatio: number, draw: Draw): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(size * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(canvas.width / size, canvas.height / size);
  draw(context, size);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function dots(colour: string, centres: readonly (readonly [number, number])[]): Draw {
  return (context) => {
    context.fillStyle = colour;
    for (const [x, y] of centres) {
      context.beginPath();
      context.arc(x, y, 0.8, 0, 2 * Math.PI);
      context.fill();
    }
  };
}

/** Stripes from bottom left to top right; the two corners make the square repeat without a seam. */
function stripes(colour: string, width: number): Draw {
  return (context, size) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - 1, size + 1);
      context.lineTo(shift + size + 1, -1);
    }
    context.stroke();
  };
}

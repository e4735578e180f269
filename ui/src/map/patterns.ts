/**
 * Small pictures within the map's style: those of the base map, and two of ours that fill areas. They are drawn from the
 * tokens of the theme, for the screen's pixel ratio, and repeat without a seam.
 */
import { FLAVORS, mapImages } from '@maps/styles/style';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnTheme } from '@/state/theme.svelte';
import type { MapColours } from './colours';

/** Names of the pictures that fill areas. The first two are the base map's. */
export const PATTERN = { dots: 'dots', hatch: 'hatch', sparse: 'dots-sparse', few: 'hatch-few' } as const;

/** Fills a square of `size` CSS pixels. */
type Draw = (context: CanvasRenderingContext2D, size: number) => void;

/** Adds the pictures to the map, or replaces them after a change of theme. */
export function putPatterns(map: MapLibreMap, theme: DrawnTheme, colours: MapColours): void {
  const pixelRatio = Math.max(1, map.getPixelRatio());
  const put = (name: string, picture: Parameters<MapLibreMap['addImage']>[1] | null) => {
    if (!picture) return;
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, picture, { pixelRatio });
  };
  for (const [name, picture] of Object.entries(mapImages(FLAVORS[theme], pixelRatio))) put(name, { ...picture });
  put(PATTERN.sparse, drawSquare(16, pixelRatio, dots(colours.sequential[3])));
  put(PATTERN.few, drawSquare(6, pixelRatio, stripes(colours.ink2)));
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

function dots(colour: string): Draw {
  return (context, size) => {
    context.fillStyle = colour;
    for (const centre of [size / 4, (3 * size) / 4]) {
      context.beginPath();
      context.arc(centre, centre, 0.8, 0, 2 * Math.PI);
      context.fill();
    }
  };
}

/** Stripes from bottom left to top right; those at the two corners make the square repeat without a seam. */
function stripes(colour: string): Draw {
  return (context, size) => {
    context.strokeStyle = colour;
    context.lineWidth = 0.8;
    context.beginPath();
    for (const shift of [-size, 0, size]) {
      context.moveTo(shift - 1, size + 1);
      context.lineTo(shift + size + 1, -1);
    }
    context.stroke();
  };
}

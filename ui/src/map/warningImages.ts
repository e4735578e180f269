/**
 * The marks of open warnings: the triangle of the level with a halo, in a dotted ring where it stands for a whole division or country,
 * with a small ring at its shoulder while it waits for a first action.
 */
import { LEVEL_HALF, LEVEL_OUTLINE } from '@/parts/levelForm';
import { LEVELS, type Level } from '@/state/warningWords';
import type { MapColours } from './colours';
import type { Draw } from './recordImages';

/** Side of a picture in CSS pixels: the dotted ring with its casing. */
export const WARNING_SIDE = 29;
const RING = 11.6;
const SHOULDER = { at: 8.4, radius: 3.7 };

/** Returns the pictures by name: level, point or area, waits or acted. */
export function warningDrawings(name: string, colours: MapColours): Record<string, Draw> {
  const all: Record<string, Draw> = {};
  for (const level of LEVELS) {
    for (const known of ['point', 'area'] as const) {
      for (const stage of ['waits', 'acted'] as const) {
        all[`${name}-${level}-${known}-${stage}`] = warning(level, known === 'area', stage === 'waits', colours);
      }
    }
  }
  return all;
}

function warning(level: Level, area: boolean, waits: boolean, colours: MapColours): Draw {
  return (context) => {
    if (area) dottedRing(context, colours);
    triangle(context, level, colours);
    if (waits) shoulder(context, colours);
  };
}

function dottedRing(context: CanvasRenderingContext2D, { ink, surface }: MapColours): void {
  context.beginPath();
  context.arc(0, 0, RING, 0, 2 * Math.PI);
  context.strokeStyle = surface;
  context.lineWidth = 3.6;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = 1.6;
  context.setLineDash([1.8, 2.25]);
  context.stroke();
  context.setLineDash([]);
}

/** Drawn in the box of 16 by 16 of its form. */
function triangle(context: CanvasRenderingContext2D, level: Level, { ink, surface }: MapColours): void {
  const outline = new Path2D(LEVEL_OUTLINE);
  context.save();
  context.translate(-8, -9);
  context.lineJoin = 'round';
  context.fillStyle = context.strokeStyle = surface;
  context.lineWidth = 5;
  context.stroke(outline);
  context.fill(outline);
  context.fillStyle = context.strokeStyle = ink;
  if (level === 'high') context.fill(outline);
  if (level === 'elevated') context.fill(new Path2D(LEVEL_HALF));
  context.lineWidth = 1.6;
  context.stroke(outline);
  context.restore();
}

function shoulder(context: CanvasRenderingContext2D, { ink, surface }: MapColours): void {
  context.beginPath();
  context.arc(SHOULDER.at, -SHOULDER.at, SHOULDER.radius, 0, 2 * Math.PI);
  context.fillStyle = context.strokeStyle = surface;
  context.lineWidth = 4;
  context.stroke();
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.8;
  context.stroke();
}

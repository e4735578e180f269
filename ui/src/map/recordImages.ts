/**
 * The small pictures of the record: triangles of warnings, squares of presence, discs and rings of engagements, squares with a letter for trafficking,
 * the arrow and the cross of routes. They are drawn in the tokens of the theme.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from './colours';
import { WARNING_SIDE, warningDrawings } from './warningImages';

/** How the names of the pictures begin; the two last are whole names. */
export const RECORD_IMAGE = {
  warning: 'warning',
  presence: 'presence',
  engagement: 'engagement',
  trafficking: 'trafficking',
  crossing: 'route-crossing',
  arrow: 'route-arrow',
} as const;

/** Kinds of trafficking and of routes. */
export const KINDS_OF_TRAFFICKING = ['people', 'drugs', 'arms', 'resources'] as const;
export type TraffickingKind = (typeof KINDS_OF_TRAFFICKING)[number];

/** The letter of each kind, in the language of the window. */
export type KindLetters = Readonly<Record<TraffickingKind, string>>;

/** Draws into a square whose middle is the origin. */
export type Draw = (context: CanvasRenderingContext2D) => void;

/** Side of a picture in CSS pixels: the largest mark with its casing; what is wider than that is hit beside the mark. */
const SIDE = 24;
/** Half the side of the square of a presence. */
const HALF = 5;
const CASING = 1.5;

/** Adds the pictures to the map, or replaces them after a change of theme or language. */
export function putRecordImages(map: MapLibreMap, colours: MapColours, letters: KindLetters, font: string): void {
  const pixelRatio = Math.max(1, map.getPixelRatio());
  for (const [name, draw] of Object.entries(drawings(colours, letters, font))) {
    const picture = drawn(draw, name.startsWith(RECORD_IMAGE.warning) ? WARNING_SIDE : SIDE, pixelRatio);
    if (!picture) return;
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, picture, { pixelRatio });
  }
}

function drawings(colours: MapColours, letters: KindLetters, font: string): Record<string, Draw> {
  const all: Record<string, Draw> = {
    [RECORD_IMAGE.arrow]: arrow(colours),
    [RECORD_IMAGE.crossing]: cross(colours),
    ...warningDrawings(RECORD_IMAGE.warning, colours),
  };
  for (const who of ['un', 'partner', 'both'] as const) {
    for (const known of ['point', 'area'] as const) {
      all[`${RECORD_IMAGE.presence}-${who}-${known}`] = presence(who, known === 'area', colours);
    }
  }
  for (const state of ['on', 'waiting', 'ended'] as const) {
    all[`${RECORD_IMAGE.engagement}-${state}`] = engagement(state, colours);
  }
  for (const kind of KINDS_OF_TRAFFICKING) {
    all[`${RECORD_IMAGE.trafficking}-${kind}`] = lettered(letters[kind], colours, font);
  }
  return all;
}

function drawn(draw: Draw, side: number, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(side * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(canvas.width / side, canvas.height / side);
  context.translate(side / 2, side / 2);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Filled for the United Nations, open for partners, half for both; a dotted edge where only the area is known. */
function presence(who: 'un' | 'partner' | 'both', area: boolean, { ink, surface }: MapColours): Draw {
  return (context) => {
    context.fillStyle = surface;
    context.fillRect(-HALF - CASING, -HALF - CASING, 2 * (HALF + CASING), 2 * (HALF + CASING));
    context.fillStyle = ink;
    const inner = area ? HALF - 2.5 : HALF;
    if (who === 'un') context.fillRect(-inner, -inner, 2 * inner, 2 * inner);
    if (who === 'both') context.fillRect(-inner, -inner, inner, 2 * inner);
    context.strokeStyle = ink;
    context.lineWidth = 1.4;
    context.setLineDash(area ? [1.4, 1.6] : []);
    context.strokeRect(-HALF + 0.7, -HALF + 0.7, 2 * HALF - 1.4, 2 * HALF - 1.4);
  };
}

/** A disc while something goes on, half of one while it waits, a ring when all has ended. */
function engagement(state: 'on' | 'waiting' | 'ended', { ink, surface }: MapColours): Draw {
  return (context) => {
    const circle = (radius: number, from = 0, to = 2 * Math.PI) => {
      context.beginPath();
      context.arc(0, 0, radius, from, to);
    };
    context.fillStyle = surface;
    circle(7 + CASING);
    context.fill();
    context.fillStyle = context.strokeStyle = ink;
    context.lineWidth = 1.6;
    circle(6.2);
    context.stroke();
    if (state === 'ended') return;
    if (state === 'on') circle(4);
    else circle(4, Math.PI / 2, (3 * Math.PI) / 2);
    context.fill();
  };
}

function lettered(letter: string, { route, surface }: MapColours, font: string): Draw {
  return (context) => {
    context.fillStyle = surface;
    context.fillRect(-9, -9, 18, 18);
    context.fillStyle = route;
    context.fillRect(-8, -8, 16, 16);
    context.fillStyle = surface;
    context.font = `700 12px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(letter, 0, 0.8);
  };
}

/** Points up; the layer turns it. */
function arrow({ route, surface }: MapColours): Draw {
  return (context) => {
    context.beginPath();
    context.moveTo(0, -8);
    context.lineTo(6, 6);
    context.lineTo(0, 3);
    context.lineTo(-6, 6);
    context.closePath();
    context.lineJoin = 'round';
    context.strokeStyle = surface;
    context.lineWidth = 3;
    context.stroke();
    context.fillStyle = route;
    context.fill();
  };
}

function cross({ ink, surface }: MapColours): Draw {
  return (context) => {
    for (const [colour, width] of [
      [surface, 4],
      [ink, 1.6],
    ] as const) {
      context.beginPath();
      for (const slope of [-1, 1]) {
        context.moveTo(-4, -4 * slope);
        context.lineTo(4, 4 * slope);
      }
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  };
}

/** The classes of the cells: their colours, their ranges as the legend prints them, and how a value finds its class. */

import type { ExpressionSpecification } from 'maplibre-gl';
import type { Classes } from '@/contract/Classes';
import type { Measure } from '@/contract/Measure';
import type { MapColours } from './colours';

/** A class as the legend shows it. */
export interface LegendClass {
  colour: string;
  /** Lowest value, included; null when there is no lowest. */
  from: number | null;
  /** Highest value, included; null when there is no highest. */
  to: number | null;
}

/** Which of the five colours are used when there are fewer classes: evenly apart, the last always the strongest. */
const SPREAD: readonly (readonly number[])[] = [[], [4], [1, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

/** Cells with fewer events than this in both periods say too little about a change. */
export const FEW_EVENTS = 5;

/** Returns the classes of the legend, lowest first. */
export function legendClasses(classes: Classes, measure: Measure, colours: MapColours): LegendClass[] {
  return measure === 'change' ? changeClasses(classes, colours) : magnitudeClasses(classes, colours);
}

function magnitudeClasses(classes: Classes, colours: MapColours): LegendClass[] {
  const spread = SPREAD[Math.min(5, classes.breaks.length)] ?? [];
  return spread.map((shade, index) => {
    const next = classes.breaks[index + 1];
    return {
      colour: colours.sequential[shade] ?? colours.sequential[4],
      from: classes.breaks[index] ?? null,
      to: next === undefined ? Math.max(classes.largest, classes.breaks[index] ?? 0) : next - 1,
    };
  });
}

function changeClasses(classes: Classes, colours: MapColours): LegendClass[] {
  const bounds = changeBounds(classes);
  if (!bounds) return [];
  const [inner, outer] = bounds;
  const [d1, d2, d3, d4, d5] = colours.diverging;
  return [
    { colour: d1, from: null, to: -outer },
    { colour: d2, from: 1 - outer, to: -inner },
    { colour: d3, from: 1 - inner, to: inner - 1 },
    { colour: d4, from: inner, to: outer - 1 },
    { colour: d5, from: outer, to: null },
  ];
}

/** Returns where the inner and the outer classes of a change begin, in size, or null when nothing changed. */
function changeBounds(classes: Classes): [number, number] | null {
  const sizes = [...new Set(classes.breaks.map(Math.abs))].sort((a, b) => a - b);
  const inner = sizes[0];
  if (inner === undefined) return null;
  const first = Math.max(1, inner);
  return [first, Math.max(first + 1, sizes[1] ?? first + 1)];
}

/** Returns the colour of a cell by its value, and null when there is no class yet. */
export function classColour(
  classes: Classes | null,
  measure: Measure,
  colours: MapColours,
): ExpressionSpecification | null {
  if (!classes) return null;
  const [first, ...rest] = legendClasses(classes, measure, colours);
  if (!first) return null;
  const steps = rest.flatMap((entry) => [entry.from ?? 0, entry.colour]);
  if (steps.length === 0) return ['to-color', first.colour];
  return ['step', ['get', measure], first.colour, ...steps] as unknown as ExpressionSpecification;
}

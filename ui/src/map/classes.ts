/** The classes of the cells: their colours, and their ranges as the legend prints them. */
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

/** Cells with fewer events than this in both periods say too little about a change. */
export const FEW_EVENTS = 5;

/** Returns the classes of the legend, lowest first. */
export function legendClasses(classes: Classes, measure: Measure, colours: MapColours): LegendClass[] {
  return measure === 'change' ? changeClasses(classes, colours) : magnitudeClasses(classes, colours);
}

/** Returns the colours of the shades that the core gives to cells: those of a size, then those of a change. */
export function shadeColours(colours: MapColours): string[] {
  return [...colours.sequential, ...colours.diverging];
}

function magnitudeClasses(classes: Classes, colours: MapColours): LegendClass[] {
  const shades = shadeColours(colours);
  return classes.shades.map((shade, index) => {
    const next = classes.breaks[index + 1];
    return {
      colour: shades[shade] ?? colours.sequential[4],
      from: classes.breaks[index] ?? null,
      to: next === undefined ? Math.max(classes.largest, classes.breaks[index] ?? 0) : next - 1,
    };
  });
}

function changeClasses(classes: Classes, colours: MapColours): LegendClass[] {
  const [, , inner, outer] = classes.breaks;
  if (inner === undefined || outer === undefined) return [];
  const [d1, d2, d3, d4, d5] = colours.diverging;
  return [
    { colour: d1, from: null, to: -outer },
    { colour: d2, from: 1 - outer, to: -inner },
    { colour: d3, from: 1 - inner, to: inner - 1 },
    { colour: d4, from: inner, to: outer - 1 },
    { colour: d5, from: outer, to: null },
  ];
}

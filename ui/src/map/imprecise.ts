/** Which areas are dotted: those with the most events known only to the area, few enough that the dots still say something. */
import type { ImpreciseArea } from '@/contract/ImpreciseArea';
import type { ImpreciseCodes } from './layers/state';

const MOST_AREAS = 16;

/** The areas to dot, and the smallest count among them. */
export interface DottedAreas {
  codes: ImpreciseCodes;
  /** Every area with at least so many events is dotted; zero when there is none. */
  threshold: number;
}

/** Returns the areas to dot: at most sixteen, and never one of two with the same count. */
export function dottedAreas(areas: readonly ImpreciseArea[]): DottedAreas {
  const counts = areas.map((area) => area.totals.events).filter((events) => events > 0);
  counts.sort((a, b) => b - a);
  const beyond = counts[MOST_AREAS];
  const threshold =
    beyond === undefined ? (counts.at(-1) ?? 0) : (counts.filter((events) => events > beyond).at(-1) ?? beyond);
  const dotted = areas.filter((area) => area.totals.events > 0 && area.totals.events >= threshold);
  const codes = (whole: boolean) => dotted.filter((area) => area.whole_country === whole).map((area) => area.code);
  return { codes: { admin1: codes(false), countries: codes(true) }, threshold };
}

/** What the legend says: only what is on the map now. The card on screen and the exported picture are drawn from it. */
import type { Classes } from '@/contract/Classes';
import type { Hotspots } from '@/contract/Hotspots';
import { figure, month as monthName, number, range, signed } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import { formatKm2 } from './area';
import { type LegendClass, legendClasses } from './classes';
import { ringRadius, SMALLEST_RING_PX } from './layers/points';
import type { LayerState } from './layers/state';
import { outlookSwatches } from './outlookClasses';
import { type OutlookFacts, outlookEntries, outlookTitle } from './outlookLegend';
import { type RecordFacts, recordEntries } from './recordLegend';

/** A path within 26 by 15 px, filled or stroked in tokens. */
export interface LegendStroke {
  path: string;
  fill?: 'ink' | 'surface' | 'route';
  stroke?: 'ink' | 'surface' | 'route';
  width?: number;
  dash?: readonly number[];
}

/** A symbol that stands beside its meaning. */
export type LegendSymbol =
  | { kind: 'rings'; radii: readonly number[]; solid: boolean }
  | { kind: 'strokes'; strokes: readonly LegendStroke[] }
  | { kind: 'dots' | 'hatch' | 'few' | 'boundaries' | 'words' };

/** A symbol with its words. */
export interface LegendEntry {
  symbol: LegendSymbol;
  text: string;
}

/** A class with its range in words. */
export interface LegendSwatch {
  colour: string;
  label: string;
}

/** The whole legend. */
export interface Legend {
  title: string;
  note: string;
  swatches: LegendSwatch[];
  entries: LegendEntry[];
}

/** What the legend is made from beside the layers. */
export interface LegendFacts {
  state: LayerState;
  /** The month at the cursor, YYYY-MM-DD. */
  month: string | null;
  /** Smallest count of a dotted area. */
  threshold: number;
  /** Rings stand for the events of a grid cell, not for single ones. */
  grouped: boolean;
  /** How far an event reaches in the density, in km. */
  reachKm: number;
  /** Density has given way to points. */
  pointsForDensity: boolean;
  /** The hot cells; null while their layer is off. */
  hotspots: Hotspots | null;
  /** The outlook; null while it is not drawn. */
  outlook: OutlookFacts | null;
  /** What the record draws; null while none of its layers is on. */
  record: RecordFacts | null;
}

/** Returns the legend. */
export function legendOf(facts: LegendFacts): Legend {
  const { state } = facts;
  const drawing = state.drawing === 'density' && facts.pointsForDensity ? 'points' : state.drawing;
  const entries: LegendEntry[] = facts.outlook ? outlookEntries(facts.outlook) : [];
  if (state.picture && drawing === 'points') entries.push(ringsEntry(facts));
  if (state.month && facts.month) entries.push(monthEntry(facts.month, drawing === 'points' && state.picture));
  if (state.picture && drawing === 'cells' && state.measure === 'change' && state.classes?.cells !== 0) {
    entries.push({ symbol: { kind: 'few' }, text: t('map-legend-few') });
  }
  if (state.hotspots && facts.hotspots) entries.push(...hotEntries(facts.hotspots));
  if (state.imprecise.admin1.length + state.imprecise.countries.length > 0) {
    entries.push({ symbol: { kind: 'dots' }, text: t('map-legend-imprecise', { count: facts.threshold }) });
  }
  if (state.noData && state.members.some((iso3) => !state.covered.includes(iso3))) {
    entries.push({ symbol: { kind: 'hatch' }, text: t('map-legend-no-data') });
  }
  if (facts.record) entries.push(...recordEntries(facts.record));
  entries.push({ symbol: { kind: 'boundaries' }, text: t('map-legend-boundaries') });
  if (facts.outlook) {
    return {
      title: outlookTitle(facts.outlook),
      note: '',
      swatches: outlookSwatches(state.colours.outlook),
      entries,
    };
  }
  const swatches = state.picture ? swatchesOf(state, drawing) : [];
  return { title: titleOf(state, drawing), note: noteOf(facts, drawing), swatches, entries };
}

function titleOf(state: LayerState, drawing: LayerState['drawing']): string {
  if (!state.picture) return t('map-legend-title-none');
  return t(`map-legend-title-${drawing}-${state.measure}`);
}

function noteOf({ state, reachKm }: LegendFacts, drawing: LayerState['drawing']): string {
  if (state.picture && drawing === 'density') return t('map-legend-density-note', { km: number(roughly(reachKm)) });
  if (!state.picture || drawing !== 'cells' || !state.classes) return '';
  // Without a period before nothing is drawn, and it says why.
  if (state.measure === 'change' && state.classes.cells === 0) return t('nothing-before');
  return t('map-legend-cells-note', {
    resolution: state.classes.resolution,
    area: formatKm2(state.classes.cell_km2),
  });
}

/** Returns a number to two figures: what depends on the zoom is no more exact than that. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}

function swatchesOf(state: LayerState, drawing: LayerState['drawing']): LegendSwatch[] {
  if (drawing === 'density') {
    return state.colours.sequential.map((colour, index) => ({
      colour,
      label: index === 0 ? t('map-legend-lower') : index === 4 ? t('map-legend-higher') : '',
    }));
  }
  if (drawing !== 'cells' || !state.classes) return [];
  return classSwatches(state.classes, state);
}

function classSwatches(classes: Classes, state: LayerState): LegendSwatch[] {
  const label = state.measure === 'change' ? changeLabel : rangeLabel;
  return legendClasses(classes, state.measure, state.colours).map((entry) => ({
    colour: entry.colour,
    label: label(entry),
  }));
}

/** Returns 1, 2–3, 4–7 … */
export function rangeLabel({ from, to }: LegendClass): string {
  if (from === null || to === null || from >= to) return number(from ?? to ?? 0);
  return range(from, to);
}

/** Returns −8 or less as ≤ −8, the middle as ±3, +4 to +7, ≥ +8. */
function changeLabel({ from, to }: LegendClass): string {
  if (from === null) return figure(`≤ ${signed(to ?? 0)}`);
  if (to === null) return figure(`≥ ${signed(from)}`);
  if (from === -to) return to === 0 ? '0' : figure(`±${number(to)}`);
  return from === to ? signed(from) : t('map-legend-change-range', { from: signed(from), to: signed(to) });
}

/** A cell as the map outlines it. */
const HEXAGON = 'M2 7.5L7.5 1.5H18.5L24 7.5L18.5 13.5H7.5Z';

function hotEntries({ cells, hot, very_hot }: Hotspots): LegendEntry[] {
  const entry = (count: number, name: string, dash?: readonly number[]): LegendEntry => ({
    symbol: { kind: 'strokes', strokes: [{ path: HEXAGON, stroke: 'ink', width: 1.7, ...(dash && { dash }) }] },
    text: t(name, { count: number(count), cells: number(cells) }),
  });
  if (hot.length === 0) return [entry(0, 'map-legend-none-hot')];
  return [entry(very_hot, 'map-legend-very-hot'), entry(hot.length - very_hot, 'map-legend-hot', [3, 2])];
}

function ringsEntry({ state, grouped }: LegendFacts): LegendEntry {
  const by = grouped && state.measure !== 'deaths' ? 'events' : 'deaths';
  return {
    symbol: { kind: 'rings', radii: [SMALLEST_RING_PX, ringRadius(25, 1)], solid: false },
    text: t(grouped ? `map-legend-rings-grouped-${by}` : 'map-legend-rings'),
  };
}

function monthEntry(month: string, solid: boolean): LegendEntry {
  return {
    symbol: { kind: 'rings', radii: [SMALLEST_RING_PX, ringRadius(25, 1)], solid },
    text: t('map-legend-month', { month: monthName(month) }),
  };
}

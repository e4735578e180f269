/** What does the map draw? The picture (density, cells or points), what it measures, and which layers are on. */
import type { Measure } from '@/contract/Measure';
import { history } from './history.svelte';

export type Drawing = 'density' | 'cells' | 'points';
/** What the record draws over the events. */
export type RecordLayer = 'warnings' | 'presence' | 'engagements' | 'routes' | 'trafficking';
/** What may come: the outlook, and that it is told by cell. */
export type OutlookLayer = 'outlook' | 'outlook_cells';
/** `figures` is the picture itself: density, cells or points. */
export type LayerName = 'figures' | 'hotspots' | 'month' | 'imprecise' | 'no_data' | OutlookLayer | RecordLayer;

export const DRAWINGS: readonly Drawing[] = ['density', 'cells', 'points'];
export const MEASURES: readonly Measure[] = ['events', 'deaths', 'change'];
/** The layers of events, which are on from the start, and those of the outlook and of the record, of which warnings alone are. */
export const EVENT_LAYERS = ['figures', 'hotspots', 'month', 'imprecise', 'no_data'] as const;
export const OUTLOOK_LAYERS: readonly OutlookLayer[] = ['outlook', 'outlook_cells'];
export const RECORD_LAYERS: readonly RecordLayer[] = ['warnings', 'presence', 'engagements', 'routes', 'trafficking'];
export const LAYERS: readonly LayerName[] = [...EVENT_LAYERS, ...OUTLOOK_LAYERS, ...RECORD_LAYERS];
/** Stands among the names of a saved view while the legend is folded. */
const FOLDED = 'legend_folded';
/** Stands there while warnings are off: views that were saved before the map had them name them neither way, and show them. */
const NO_WARNINGS = 'no_warnings';

class Layers {
  drawing = $state<Drawing>('cells');
  measure = $state<Measure>('events');
  shown = $state.raw<ReadonlySet<LayerName>>(new Set<LayerName>([...EVENT_LAYERS, 'warnings']));
  /** The legend shows its classes alone, and the map has the room of its symbols. */
  legendFolded = $state(false);

  has(layer: LayerName): boolean {
    return this.shown.has(layer);
  }

  setDrawing(drawing: Drawing): void {
    const before = this.drawing;
    if (before === drawing) return;
    const go = (to: Drawing) => {
      this.drawing = to;
    };
    history.record({ kind: 'drawing', undo: () => go(before), redo: () => go(drawing) });
    go(drawing);
  }

  setMeasure(measure: Measure): void {
    const before = this.measure;
    if (before === measure) return;
    const go = (to: Measure) => {
      this.measure = to;
    };
    history.record({ kind: 'measure', undo: () => go(before), redo: () => go(measure) });
    go(measure);
  }

  toggle(layer: LayerName): void {
    const before = this.shown;
    const after = new Set(before);
    if (!after.delete(layer)) after.add(layer);
    const go = (to: ReadonlySet<LayerName>) => {
      this.shown = to;
    };
    history.record({ kind: `layer:${layer}`, undo: () => go(before), redo: () => go(after) });
    go(after);
  }

  /** Returns the names that a saved view keeps. */
  names(): string[] {
    return [...this.shown, ...(this.legendFolded ? [FOLDED] : []), ...(this.has('warnings') ? [] : [NO_WARNINGS])];
  }

  /** Takes names as they were saved; what this version does not know is passed over. */
  restore(drawing: string, measure: string, shown: string[]): void {
    this.drawing = DRAWINGS.find((known) => known === drawing) ?? 'cells';
    this.measure = MEASURES.find((known) => known === measure) ?? 'events';
    const isOn = (layer: LayerName) => (layer === 'warnings' ? !shown.includes(NO_WARNINGS) : shown.includes(layer));
    this.shown = new Set(LAYERS.filter(isOn));
    this.legendFolded = shown.includes(FOLDED);
  }
}

export const layers = new Layers();

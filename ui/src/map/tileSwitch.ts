/**
 * Switches a source of event tiles to another filter without a flicker: MapLibre keeps each old tile until the new one is
 * there. One switch is under way at a time, and of those that come meanwhile only the last is carried out; otherwise a
 * late answer to an older filter could overwrite a newer one.
 */
import type { Map as MapLibreMap, MapSourceDataEvent, VectorTileSource } from 'maplibre-gl';

/** Called when the tiles of a template are all there. */
export type Settled = (template: string) => void;

/** A source whose template changes. */
export class TileSwitch {
  private shown: string | null = null;
  private wanted: string | null = null;
  private busy = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly source: string,
    private readonly settled: Settled,
  ) {
    map.on('sourcedata', this.onData);
    map.on('idle', this.onIdle);
  }

  /** Returns the template whose tiles are shown or under way. */
  get current(): string | null {
    return this.shown;
  }

  /** Whether the tiles on the map are those that were asked for last. */
  get settledOnWanted(): boolean {
    return !this.busy && this.shown === this.wanted;
  }

  /** Asks for another template; the last one asked for wins. */
  show(template: string): void {
    if (template === this.wanted) return;
    this.wanted = template;
    this.carryOut();
  }

  /** Starts anew after the style was replaced and the source added again with the template. */
  restarted(template: string): void {
    this.shown = this.wanted = template;
    this.busy = true;
  }

  /** Stops listening. */
  end(): void {
    this.map.off('sourcedata', this.onData);
    this.map.off('idle', this.onIdle);
  }

  private carryOut(): void {
    if (this.busy || this.wanted === null || this.wanted === this.shown) return;
    const source = this.map.getSource<VectorTileSource>(this.source);
    if (!source) return;
    this.busy = true;
    this.shown = this.wanted;
    source.setTiles([this.shown]);
  }

  private readonly onData = (event: MapSourceDataEvent): void => {
    if (event.sourceId === this.source && this.busy && this.map.isSourceLoaded(this.source)) this.settle();
  };

  private readonly onIdle = (): void => {
    if (this.busy) this.settle();
  };

  private settle(): void {
    this.busy = false;
    if (this.shown !== null && this.shown === this.wanted) this.settled(this.shown);
    this.carryOut();
  }
}

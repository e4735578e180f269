/**
 * A source of event tiles and what they are cut from. The address of its tiles stays, and what they are cut from is looked up as
 * each is asked for: so another filter takes one call, and MapLibre keeps each old tile until the new one is there. One switch
 * is under way at a time, and of those that come meanwhile only the last is carried out; otherwise a late answer to an older
 * filter could overwrite a newer one.
 */
import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { releaseTiles, serveTiles, type TileCut } from './protocols';

/** A source whose tiles are cut anew. */
export class TileSwitch {
  /** The address of its tiles. */
  readonly template: string;
  private shown: TileCut | null = null;
  private wanted: TileCut | null = null;
  private busy = false;
  private asked = false;

  /** `changed` is called when the first tile of what is wanted is asked for, and when all of them are there. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly source: string,
    private readonly changed: () => void,
  ) {
    this.template = serveTiles(source, () => this.ask());
    map.on('sourcedata', this.onData);
    map.on('idle', this.onIdle);
  }

  /** Whether the tiles on the map are those that were asked for last. */
  get settledOnWanted(): boolean {
    return !this.busy && sameCut(this.shown, this.wanted);
  }

  /** Whether its tiles are on their way or there: the map draws no frame for want of one. */
  get underWay(): boolean {
    return !this.busy || this.asked;
  }

  /** Says from what the first tiles are cut: the source is put on the map after it, and asks for them by itself. */
  begin(cut: TileCut): void {
    this.shown = this.wanted = cut;
    this.busy = true;
  }

  /** Asks for tiles that are cut from something else; the last that is asked for wins. */
  show(cut: TileCut): void {
    this.wanted = cut;
    this.carryOut();
  }

  /** Stops listening. */
  end(): void {
    this.map.off('sourcedata', this.onData);
    this.map.off('idle', this.onIdle);
    releaseTiles(this.template);
  }

  private ask(): TileCut | null {
    if (!this.asked) {
      this.asked = true;
      this.changed();
    }
    return this.shown;
  }

  private carryOut(): void {
    if (this.busy || sameCut(this.wanted, this.shown)) return;
    // A tile that is still on its way for what is shown would not be asked for again.
    if (!this.map.isSourceLoaded(this.source)) return;
    this.shown = this.wanted;
    this.busy = true;
    this.asked = true;
    this.map.refreshTiles(this.source);
    this.settleIfLoaded();
  }

  private readonly onData = (event: MapSourceDataEvent): void => {
    if (event.sourceId === this.source) this.settleIfLoaded();
  };

  private readonly onIdle = (): void => this.settle();

  private settleIfLoaded(): void {
    if (this.map.isSourceLoaded(this.source)) this.settle();
  }

  private settle(): void {
    if (this.busy) {
      this.busy = false;
      if (this.settledOnWanted) this.changed();
    }
    this.carryOut();
  }
}

function sameCut(a: TileCut | null, b: TileCut | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

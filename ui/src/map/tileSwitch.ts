/**
 * A source of event tiles and what they are cut from. Another filter takes one call, and MapLibre keeps each old tile until the
 * new one is there. One switch is under way at a time, and of those that come meanwhile only the last is carried out; otherwise a
 * late answer to an older filter could overwrite a newer one.
 */
import type { Map as MapLibreMap, MapSourceDataEvent, VectorTileSource } from 'maplibre-gl';
import { releaseTiles, serveTiles, type TileCut, tileTemplate } from './protocols';

/** What a switch tells its map, and asks of it. */
export interface Surroundings {
  /** The first tile is asked for, or all tiles of what is wanted are there. */
  changed(): void;
  /** Whether the style is taken up: until then MapLibre would make the old tiles anew instead of asking for others. */
  styled(): boolean;
}

/** A source whose tiles are cut anew. */
export class TileSwitch {
  private readonly served: string;
  private shown: TileCut | null = null;
  private wanted: TileCut | null = null;
  private round = 0;
  private busy = false;
  private asked = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly source: string,
    private readonly around: Surroundings,
  ) {
    this.served = serveTiles(source, () => this.answer());
    map.on('sourcedata', this.onData);
    map.on('idle', this.onIdle);
  }

  /** The address of its tiles when the source is put on the map. */
  get template(): string {
    return tileTemplate(this.served, 0);
  }

  /** Whether the tiles on the map are those that were asked for last. */
  get settledOnWanted(): boolean {
    return !this.busy && sameCut(this.shown, this.wanted);
  }

  /** Whether its first tiles are on their way or there. Before, MapLibre needs a frame to ask for them. */
  get begun(): boolean {
    return !this.busy || this.asked;
  }

  /** Says from what the first tiles are cut: the source is put on the map after it, and asks for them by itself. */
  begin(cut: TileCut): void {
    this.shown = this.wanted = cut;
    this.busy = true;
  }

  /** Says what the tiles are to be cut from; the last that is said before `proceed` counts. */
  want(cut: TileCut): void {
    this.wanted = cut;
    // Nothing was asked for under the one before.
    if (this.busy && !this.asked) this.shown = cut;
  }

  /** Asks for the tiles of what is wanted, as soon as that can be. */
  proceed(): void {
    if (this.busy || sameCut(this.wanted, this.shown) || !this.around.styled()) return;
    const source = this.map.getSource<VectorTileSource>(this.source);
    // A tile that is still on its way for what is shown would not be asked for again.
    if (!source || !this.map.isSourceLoaded(this.source)) return;
    this.shown = this.wanted;
    this.busy = this.asked = true;
    this.round += 1;
    source.tiles = [tileTemplate(this.served, this.round)];
    this.map.refreshTiles(this.source);
    this.settleIfLoaded();
  }

  /** Stops listening. */
  end(): void {
    this.map.off('sourcedata', this.onData);
    this.map.off('idle', this.onIdle);
    releaseTiles(this.served);
  }

  private answer(): TileCut | null {
    if (this.busy && !this.asked) {
      this.asked = true;
      this.around.changed();
    }
    return this.shown;
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
      if (this.settledOnWanted) this.around.changed();
    }
    this.proceed();
  }
}

function sameCut(a: TileCut | null, b: TileCut | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Keeps how the ground looks while the map stands still, so that another filter costs a frame of its events alone. The ground lies in
 * several heights, with events between: each height is a sheet. A map that moves is drawn as MapLibre does it, layer by layer.
 */
import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { type DrawnStyle, type DrawnView, type Frame, leaveOutSky, type Painter, painterOf } from './painter';
import { Sheets } from './sheets';

/** Where a layer of the ground lies: on which sheet, and whether it is the first or the last one there. */
interface Place {
  sheet: number;
  isFirst: boolean;
  isLast: boolean;
}

/**
 * Keeps the ground of a map from now on. `isGround` tells it by the id of a layer, `isPassing` sources that nothing of it is drawn from
 * and that no label makes way for. Returns what forgets it: for whoever changes how layers of it look, or of sources that do not pass.
 */
export function keepGround(
  map: MapLibreMap,
  isGround: (layer: string) => boolean,
  isPassing: (source: string) => boolean,
): () => void {
  const ground = new KeptGround(map, isGround, isPassing);
  return () => ground.forget();
}

class KeptGround {
  #painter: Painter | null = null;
  #sheets: Sheets | null = null;
  /** The view that the sheets show; `null` where they show none. */
  #kept: string | null = null;
  #drawing: 'straight' | 'keeping' | 'kept' = 'straight';
  #places: ReadonlyMap<string, Place> = new Map();
  #frame: Frame | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly isGround: (layer: string) => boolean,
    private readonly isPassing: (source: string) => boolean,
  ) {
    map.on('sourcedata', ({ sourceId }: MapSourceDataEvent) => {
      if (!isPassing(sourceId)) this.forget();
    });
    map.on('webglcontextrestored', () => this.#take());
    this.#take();
  }

  forget(): void {
    this.#kept = null;
  }

  #take(): void {
    this.forget();
    const painter = painterOf(this.map);
    // MapLibre says the same, with the painter that it had, when its workers were begun anew.
    if (!painter || painter === this.#painter) return;
    this.#painter = painter;
    leaveOutSky(painter);
    this.#sheets = new Sheets(painter);
    const { render, renderLayer } = painter;
    painter.render = (style, view, data) => {
      this.#begin(painter, style, view, data.moving);
      try {
        render.call(painter, style, view, data);
      } catch (thrown) {
        // A sheet may be half drawn.
        this.forget();
        throw thrown;
      }
    };
    painter.renderLayer = (...drawn) => {
      const [, , layer, at, frame] = drawn;
      if (frame !== this.#frame) this.#frame = withMasksOnce(frame);
      const draw = () => renderLayer.apply(painter, drawn);
      if (this.#drawing === 'straight' || frame.currentPass === 'offscreen') draw();
      else if (frame.currentPass === 'opaque') frame.opaquePassCutoff = 0;
      else
        this.#drawAt(this.#places.get(layer.id), frame, draw, () =>
          frame.renderTileClippingMasks(layer, at?.slice().reverse()),
        );
    };
  }

  #begin(painter: Painter, style: DrawnStyle, view: DrawnView, isMoving: boolean): void {
    if (isMoving || style.hasTransitions()) {
      this.#drawing = 'straight';
      return;
    }
    const sources = Object.entries(style.tileManagers).filter(([source]) => !this.isPassing(source));
    const tiles = sources.flatMap(([, source]) => source.getVisibleCoordinates().map(({ key }) => key));
    const drawn = style._order.filter((id) => !style._layers[id]?.isHidden(view.zoom));
    const size = [painter.width, painter.height];
    const now = [...size, ...Array.from(view.modelViewProjectionMatrix), ...tiles, ...drawn].join();
    this.#drawing = now === this.#kept ? 'kept' : 'keeping';
    this.#kept = now;
    if (this.#drawing === 'keeping') this.#places = placesOf(drawn, this.isGround);
  }

  /** Draws one layer: of the ground on its sheet where that is still to be drawn on, and the sheet in place of its first or last one. */
  #drawAt(place: Place | undefined, frame: Frame, draw: () => void, mask: () => void): void {
    if (!place) draw();
    else if (this.#drawing === 'kept') {
      if (place.isFirst) this.#show(place.sheet);
    } else {
      if (place.isFirst) {
        this.#sheets?.open(place.sheet);
        frame.clearStencil();
        mask();
      }
      draw();
      if (!place.isLast) return;
      this.#sheets?.close();
      frame.clearStencil();
      this.#show(place.sheet);
    }
  }

  #show(sheet: number): void {
    if (sheet === 0) this.#sheets?.put(sheet);
    else this.#sheets?.lay(sheet);
  }
}

/** Returns where the ground lies among the layers that are drawn, lowest first. */
function placesOf(drawn: readonly string[], isGround: (id: string) => boolean): Map<string, Place> {
  const places = new Map<string, Place>();
  // The first sheet is put under everything, where ground lies there.
  let sheet = drawn[0] !== undefined && isGround(drawn[0]) ? -1 : 0;
  drawn.forEach((id, index) => {
    if (!isGround(id)) return;
    const [before, after] = [drawn[index - 1], drawn[index + 1]];
    const isFirst = before === undefined || !isGround(before);
    if (isFirst) sheet += 1;
    places.set(id, { sheet, isFirst, isLast: after === undefined || !isGround(after) });
  });
  return places;
}

/** Draws the bounds of tiles into the stencil only where others than these are in it, whatever source they are of. */
function withMasksOnce(frame: Frame): Frame {
  const draw = frame.renderTileClippingMasks;
  let inStencil: string | null = null;
  frame.renderTileClippingMasks = (layer, tiles) => {
    if (frame.currentStencilSource === undefined) inStencil = null;
    if (tiles?.length && layer.isTileClipped()) {
      const wanted = tiles.map(({ key }) => key).join();
      if (wanted === inStencil) return;
      inStencil = wanted;
    }
    draw.call(frame, layer, tiles);
  };
  return frame;
}

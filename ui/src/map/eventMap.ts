/**
 * The map as an object of MapLibre, kept out of reactive state. It is told what to show and says when that is painted;
 * it decides nothing.
 */
import { type GeoJSONSource, Map as MapLibreMap, type SourceSpecification, type StyleSpecification } from 'maplibre-gl';
import type { DrawnTheme } from '@/state/theme.svelte';
import { applyChanges, changedLayers, changesBetween } from './apply';
import { ANCHORS, AREAS, BASE } from './base';
import type { MapColours } from './colours';
import { composeStyle } from './compose';
import { FIRST_PATIENCE_MS, FrameHold, PATIENCE_MS } from './frameHold';
import { keepGround } from './keptGround';
import { layersFor } from './layers/all';
import { type LayerState, type PlacedLayer, SOURCE } from './layers/state';
import { putPatterns } from './patterns';
import { registerProtocols, type TileCut } from './protocols';
import { type KindLetters, putRecordImages } from './recordImages';
import { cutsFor, sourcesFor, type TileKeys } from './sources';
import { TileSwitch } from './tileSwitch';
import { startWorker } from './worker';

/** What a source of GeoJSON takes. */
export type GeoJsonData = Parameters<GeoJSONSource['setData']>[0];

/** Shapes as they were put on the map last. */
interface Shapes {
  data: GeoJsonData;
  text: string;
}

/** How the map looks. */
export interface MapLook {
  theme: DrawnTheme;
  style: StyleSpecification;
  colours: MapColours;
  /** The letter of each kind of trafficking, and the font that it is drawn in. */
  letters: KindLetters;
  font: string;
}

/** Where the map is when it opens, and what it shows, where that is known by then. */
export interface Opening {
  center: [number, number];
  zoom: number;
  shown: { state: LayerState; keys: TileKeys } | null;
}

/** Creates the MapLibre map, still without a style: north up, flat, without the controls that we draw ourselves. */
function createMap(container: HTMLElement, opening: Opening): MapLibreMap {
  registerProtocols();
  startWorker();
  const map = new MapLibreMap({
    container,
    center: opening.center,
    zoom: opening.zoom,
    attributionControl: false,
    // Lines and edges are smooth by their shaders; several samples a pixel cost a machine without a GPU most of its time.
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: false },
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: 1,
    maxZoom: 14,
    fadeDuration: 0,
    renderWorldCopies: true,
    // Arrows, plus and minus are the window's keys; the page handles them.
    keyboard: false,
    // MapLibre passes over the first change of size, which here comes as soon as the panels are in.
    trackResize: false,
  });
  map.touchZoomRotate.disableRotation();
  return map;
}

/** A map of events. */
export class EventMap {
  readonly map: MapLibreMap;
  private layers: PlacedLayer[] = [];
  private keys: TileKeys | null = null;
  private state: LayerState | null = null;
  private readonly shapes = new Map<string, Shapes>();
  private readonly shapesDrawn = new Set<string>();
  private readonly switches = new Map<string, TileSwitch>();
  private readonly frames: FrameHold;
  private readonly forgetGround: () => void;
  private ready = false;
  /** A whole picture was ordered to be drawn. */
  private drawn = false;
  /** The style on the map is taken up: a frame was drawn since it changed. */
  private styled = false;
  private ended = false;
  private readonly sizes = new ResizeObserver(() => this.fitContainer());

  constructor(
    container: HTMLElement,
    private look: MapLook,
    opening: Opening,
    private readonly painted: (key: string) => void,
  ) {
    this.map = createMap(container, opening);
    this.sizes.observe(container);
    this.frames = new FrameHold(this.map);
    this.forgetGround = keepGround(
      this.map,
      (layer) => this.isGround(layer),
      (source) => this.isPassing(source),
    );
    this.map.on('styleimagemissing', () => this.putPatterns());
    this.map.on('render', () => {
      this.styled = true;
      for (const tiles of this.switches.values()) tiles.proceed();
      this.holdUntilWhole();
    });
    this.map.on('sourcedata', ({ sourceId }) => {
      if (!this.drawn && GROUND.includes(sourceId)) this.announce();
    });
    this.map.on('idle', () => {
      if (!this.drawn) this.announce();
    });
    // Whoever moves the map sees it move.
    for (const type of ['movestart', 'mousedown', 'touchstart'] as const)
      this.map.on(type, () => this.frames.release());
    this.map.on('style.load', () => {
      this.ready = true;
      this.putPatterns();
      this.putShapes();
      this.update();
    });
    if (opening.shown) {
      this.state = opening.shown.state;
      this.keys = opening.shown.keys;
      this.openSwitches(Object.entries(cutsFor(this.keys)));
    }
    this.setWholeStyle(false);
  }

  /** Shows a state, with tiles cut under these keys. */
  show(state: LayerState, keys: TileKeys): void {
    this.state = state;
    this.keys = keys;
    this.update();
  }

  /** Changes the theme or the language of the base map; everything else stays as it is. */
  restyle(look: MapLook): void {
    this.look = look;
    if (this.ready) this.putPatterns();
    this.setWholeStyle(this.ready);
  }

  /** Puts the office's own boundaries on the map. */
  setOwnBoundaries(boundaries: GeoJsonData): void {
    this.setShapes({ [SOURCE.own]: boundaries });
  }

  /** Puts shapes on the map, by source. They are kept, so that a change of theme does not lose them; what is there already costs nothing. */
  setShapes(shapes: Readonly<Record<string, GeoJsonData>>): void {
    for (const [id, data] of Object.entries(shapes)) {
      const text = JSON.stringify(data);
      if (this.shapes.get(id)?.text === text) continue;
      this.shapes.set(id, { data, text });
      this.map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  }

  /** Puts the shapes on the map that came while its style was on the way. */
  private putShapes(): void {
    for (const [id, { data }] of this.shapes) this.map.getSource<GeoJSONSource>(id)?.setData(data);
  }

  /** Takes the map off the page. */
  end(): void {
    this.ended = true;
    this.sizes.disconnect();
    this.frames.end();
    for (const tiles of this.switches.values()) tiles.end();
    this.map.remove();
  }

  /** Takes the size of the container, now and again at rest: a camera that moves while the style changes keeps the old one. */
  private fitContainer(): void {
    this.frames.release();
    this.map.resize();
    this.map.once('idle', () => {
      if (!this.ended) this.map.resize();
    });
  }

  private isGround(layer: string): boolean {
    return this.look.style.layers.some(({ id }) => id === layer);
  }

  /** Nothing of the ground is drawn from such a source, and no layer of it has labels that those of the ground make way for. */
  private isPassing(source: string, layers = this.layers): boolean {
    const labels = layers.some(({ layer }) => layer.type === 'symbol' && layer.source === source);
    return !labels && !(source in this.look.style.sources);
  }

  private update(): void {
    if (!this.ready || !this.state || !this.keys) return;
    const cuts = Object.entries(cutsFor(this.keys));
    if (!this.map.getSource(SOURCE.cells)) this.addSources(cuts);
    const wanted = layersFor({ ...this.state, colours: this.look.colours });
    this.addShapesFor(wanted);
    const changes = changesBetween(this.layers, wanted, ANCHORS);
    const all = [...this.layers, ...wanted];
    const changed = sourcesOf(changedLayers(all, changes));
    if (changed.some((source) => !this.isPassing(source, all))) this.forgetGround();
    applyChanges(this.map, changes);
    this.layers = wanted;
    this.setShapes({ [SOURCE.event]: pointOf(this.state.selectedEvent) });
    for (const [id, cut] of cuts) this.switches.get(id)?.want(cut);
    if (changes.length > 0) {
      // It is taken up with the next frame, and only then are tiles asked for.
      this.styled = false;
      this.frames.release();
      return;
    }
    this.holdUntilWhole();
    for (const tiles of this.switches.values()) tiles.proceed();
  }

  /** Gives the map the base style with all sources and layers of ours; `diff` keeps what is the same. */
  private setWholeStyle(diff: boolean): void {
    const sources = this.switches.size > 0 ? this.tileSources() : {};
    this.layers = this.switches.size > 0 && this.state ? layersFor({ ...this.state, colours: this.look.colours }) : [];
    for (const id of sourcesOf(this.layers))
      if (!(id in sources) && !(id in this.look.style.sources)) this.shapesDrawn.add(id);
    const all = { ...sources, ...this.shapeSources() };
    this.styled = false;
    this.frames.release();
    this.forgetGround();
    this.map.setStyle(composeStyle(this.look.style, all, this.layers, ANCHORS), { diff });
  }

  private holdUntilWhole(): void {
    const begun = [...this.switches.values()].every((tiles) => tiles.begun);
    if (!this.whole && begun && this.styled) this.frames.hold(this.drawn ? PATIENCE_MS : FIRST_PATIENCE_MS);
  }

  /** Whether all that the picture is made of is there; at first the ground too. */
  private get whole(): boolean {
    const settled = [...this.switches.values()].every((tiles) => tiles.settledOnWanted);
    return settled && (this.drawn || GROUND.every((id) => this.map.getSource(id) && this.map.isSourceLoaded(id)));
  }

  private tileSources(): Record<string, SourceSpecification> {
    return sourcesFor(Object.fromEntries([...this.switches].map(([id, tiles]) => [id, tiles.template])));
  }

  private shapeSources(): Record<string, SourceSpecification> {
    return Object.fromEntries([...this.shapesDrawn].map((id) => [id, this.shapeSource(id)]));
  }

  private shapeSource(id: string): SourceSpecification {
    return { type: 'geojson', data: this.shapes.get(id)?.data ?? NOTHING };
  }

  private openSwitches(cuts: readonly [string, TileCut][]): void {
    for (const [id, cut] of cuts) {
      const tiles = new TileSwitch(this.map, id, { changed: () => this.changed(), styled: () => this.styled });
      tiles.begin(cut);
      this.switches.set(id, tiles);
    }
  }

  private addSources(cuts: readonly [string, TileCut][]): void {
    this.openSwitches(cuts);
    for (const [id, source] of Object.entries(this.tileSources())) this.map.addSource(id, source);
  }

  /** Puts the shapes on the map that layers draw and that are not there yet; most are never drawn. */
  private addShapesFor(layers: readonly PlacedLayer[]): void {
    for (const id of sourcesOf(layers)) {
      if (this.map.getSource(id)) continue;
      this.map.addSource(id, this.shapeSource(id));
      this.shapesDrawn.add(id);
    }
  }

  private changed(): void {
    this.holdUntilWhole();
    this.announce();
  }

  private putPatterns(): void {
    putPatterns(this.map, this.look.theme, this.look.colours);
    putRecordImages(this.map, this.look.colours, this.look.letters, this.look.font);
  }

  /** Says that the picture is painted, once every source that is drawn has settled on what is wanted and the frame is out. */
  private announce(): void {
    const key = this.keys?.key;
    if (!key || !this.ready || !this.whole) return;
    this.drawn = true;
    this.frames.drawNow(() => {
      if (!this.ended && this.keys?.key === key) this.painted(key);
    });
  }
}

/** Sources of the ground that the picture stands on. */
const GROUND: readonly string[] = [BASE, AREAS];
const NOTHING: GeoJsonData = { type: 'FeatureCollection', features: [] };

function sourcesOf(layers: readonly PlacedLayer[]): string[] {
  const ids = layers.map(({ layer }) => ('source' in layer ? layer.source : null));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

function pointOf(place: readonly [number, number] | null): GeoJsonData {
  const features = place
    ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...place] } }]
    : [];
  return { type: 'FeatureCollection', features };
}

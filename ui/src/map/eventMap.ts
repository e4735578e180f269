/**
 * The map as an object of MapLibre, kept out of reactive state. It is told what to show and says when that is painted;
 * it decides nothing.
 */
import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type SourceSpecification,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { DrawnTheme } from '@/state/theme.svelte';
import { applyChanges, changesBetween } from './apply';
import { ANCHORS } from './base';
import type { MapColours } from './colours';
import { composeStyle } from './compose';
import { layersFor } from './layers/all';
import { type LayerState, type PlacedLayer, SOURCE } from './layers/state';
import { putPatterns } from './patterns';
import { registerProtocols } from './protocols';
import { type KindLetters, putRecordImages } from './recordImages';
import { sourcesFor, type TileKeys, templatesFor } from './sources';
import { TileSwitch } from './tileSwitch';

/** What a source of GeoJSON takes. */
export type GeoJsonData = Parameters<GeoJSONSource['setData']>[0];

/** How the map looks. */
export interface MapLook {
  theme: DrawnTheme;
  style: StyleSpecification;
  colours: MapColours;
  /** The letter of each kind of trafficking, and the font that it is drawn in. */
  letters: KindLetters;
  font: string;
}

/** Where the map is when it opens. */
export interface Opening {
  center: [number, number];
  zoom: number;
}

/** Creates the MapLibre map: north up, flat, without the controls that we draw ourselves. */
function createMap(container: HTMLElement, style: StyleSpecification, opening: Opening): MapLibreMap {
  registerProtocols();
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const map = new MapLibreMap({
    container,
    style,
    ...opening,
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
  private shapes: Readonly<Record<string, GeoJsonData>> = {};
  private readonly switches = new Map<string, TileSwitch>();
  private ready = false;
  private ended = false;
  private readonly sizes = new ResizeObserver(() => this.fitContainer());

  constructor(
    container: HTMLElement,
    private look: MapLook,
    opening: Opening,
    private readonly painted: (key: string) => void,
  ) {
    this.map = createMap(container, look.style, opening);
    this.sizes.observe(container);
    this.map.on('styleimagemissing', () => this.putPatterns());
    this.map.on('style.load', () => {
      this.ready = true;
      this.putPatterns();
      this.update();
    });
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
    if (!this.ready) {
      this.map.setStyle(look.style, { diff: false });
      return;
    }
    const layers = this.layers.length > 0 && this.state ? layersFor({ ...this.state, colours: look.colours }) : [];
    const sources = this.switches.size > 0 ? { ...sourcesFor(this.shownTemplates()), ...this.shapeSources() } : {};
    this.putPatterns();
    this.map.setStyle(composeStyle(look.style, sources, layers, ANCHORS), { diff: true });
    this.layers = layers;
  }

  /** Puts the point of the selected event on the map. */
  setSelectedEvent(place: readonly [number, number] | null): void {
    const features = place
      ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...place] } }]
      : [];
    this.map.getSource<GeoJSONSource>(SOURCE.event)?.setData({ type: 'FeatureCollection', features });
  }

  /** Puts the office's own boundaries on the map. */
  setOwnBoundaries(boundaries: GeoJsonData): void {
    this.map.getSource<GeoJSONSource>(SOURCE.own)?.setData(boundaries);
  }

  /** Puts shapes on the map, by source. They are kept, so that a change of theme does not lose them. */
  setShapes(shapes: Readonly<Record<string, GeoJsonData>>): void {
    this.shapes = { ...this.shapes, ...shapes };
    for (const [id, data] of Object.entries(shapes)) this.map.getSource<GeoJSONSource>(id)?.setData(data);
  }

  /** Takes the map off the page. */
  end(): void {
    this.ended = true;
    this.sizes.disconnect();
    for (const tiles of this.switches.values()) tiles.end();
    this.map.remove();
  }

  /** Takes the size of the container, now and again at rest: a camera that moves while the style changes keeps the old one. */
  private fitContainer(): void {
    this.map.resize();
    this.map.once('idle', () => {
      if (!this.ended) this.map.resize();
    });
  }

  private update(): void {
    if (!this.ready || !this.state || !this.keys) return;
    const templates = templatesFor(this.keys);
    if (!this.map.getSource(SOURCE.cells)) this.addSources(templates);
    const wanted = layersFor({ ...this.state, colours: this.look.colours });
    applyChanges(this.map, changesBetween(this.layers, wanted, ANCHORS));
    this.layers = wanted;
    this.setSelectedEvent(this.state.selectedEvent);
    for (const [id, tiles] of this.switches) tiles.show(templates[id] ?? '');
  }

  private shapeSources(): Record<string, SourceSpecification> {
    const sources = Object.entries(this.shapes).map(([id, data]) => [id, { type: 'geojson' as const, data }]);
    return Object.fromEntries(sources);
  }

  private addSources(templates: Readonly<Record<string, string>>): void {
    for (const [id, source] of Object.entries({ ...sourcesFor(templates), ...this.shapeSources() })) {
      this.map.addSource(id, source);
      if (source.type !== 'vector') continue;
      const tiles = new TileSwitch(this.map, id, () => this.announce());
      tiles.restarted(templates[id] ?? '');
      this.switches.set(id, tiles);
    }
  }

  private shownTemplates(): Record<string, string> {
    return Object.fromEntries([...this.switches].map(([id, tiles]) => [id, tiles.current ?? '']));
  }

  private putPatterns(): void {
    putPatterns(this.map, this.look.theme, this.look.colours);
    putRecordImages(this.map, this.look.colours, this.look.letters, this.look.font);
  }

  /** Says that the picture is painted, once every source that is drawn has settled on what is wanted. */
  private announce(): void {
    const key = this.keys?.key;
    if (!key || ![...this.switches.values()].every((tiles) => tiles.settledOnWanted)) return;
    this.map.once('render', () => {
      if (!this.ended && this.keys?.key === key) this.painted(key);
    });
    this.map.triggerRepaint();
  }
}

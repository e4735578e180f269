/** The pointer over the map: what lies under it, and what a click or Enter selects. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { desk } from '@/state/desk.svelte';
import { layers } from '@/state/layers.svelte';
import { picking } from '@/state/picking.svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { selection } from '@/state/selection.svelte';
import { hoverLines } from './hover';
import { membersOf } from './layerState';
import { mapFigures } from './mapFigures.svelte';
import { outlookDrawn } from './outlookDrawn';
import { findUnder, pick, type Under } from './picking';

/** The pointer over a map. */
export class MapPointer {
  /** Longitude and latitude under the pointer. */
  place = $state.raw<[number, number] | null>(null);
  lines = $state.raw<string[]>([]);
  x = $state(0);
  y = $state(0);
  /** The keyboard has the map: the crosshair is drawn. */
  crosshair = $state(false);
  #frame = 0;

  /** Listens to the map. Returns what ends it. */
  attach(map: MapLibreMap): () => void {
    const move = (event: MapMouseEvent) => {
      this.place = [event.lngLat.wrap().lng, event.lngLat.lat];
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#hover(map, event));
    };
    const leave = () => {
      cancelAnimationFrame(this.#frame);
      this.place = null;
      this.lines = [];
    };
    const click = (event: MapMouseEvent) => {
      // The second click of a double click zooms; it must not select one step up as well.
      if (event.originalEvent.detail >= 2) return;
      const { lng, lat } = event.lngLat.wrap();
      if (picking.active) void picking.take(lng, lat);
      else this.pickAt(map, event.point.x, event.point.y);
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('dragstart', leave);
    map.on('click', click);
    return () => cancelAnimationFrame(this.#frame);
  }

  /** Selects what lies at a place on the screen; open water selects the subregion. */
  pickAt(map: MapLibreMap, x: number, y: number): void {
    const picked = pick(this.#under(map, x, y), map.getZoom(), selection.place);
    recordMap.selected = picked?.type === 'record' ? picked.mark : null;
    if (picked?.type === 'record') return;
    if (picked?.type === 'event') selection.selectEvent(picked.id);
    else if (picked) selection.selectPlace(picked.place);
    else if (selection.filter.area.type === 'subregion') selection.selectPlace({ ...selection.filter.area });
  }

  #under(map: MapLibreMap, x: number, y: number): Under {
    return findUnder(map, x, y);
  }

  #hover(map: MapLibreMap, event: MapMouseEvent): void {
    const under = this.#under(map, event.point.x, event.point.y);
    this.x = event.point.x;
    this.y = event.point.y;
    this.lines = hoverLines(under, {
      imprecise: mapFigures.imprecise,
      showsImprecise: layers.has('imprecise'),
      members: membersOf(),
      covered: (desk.coverage?.countries ?? []).map((country) => country.iso3),
      outlook: outlookDrawn(),
      record: recordMap.answer,
      distanceKm: recordMap.distanceKm,
    });
    map.getCanvas().style.cursor = under.record || under.ring || under.cell || under.outlook ? 'pointer' : '';
  }
}

/**
 * What lies under a place on the screen, and what a click there selects. The smallest thing is taken first; a second click
 * on what is selected goes one step up: event, cell, division, country.
 */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { RecordMark } from '@/state/recordMap.svelte';
import { BASE_FIELD } from './base';
import { AREA } from './layers/areas';
import { OUTLOOK_LAYER } from './layers/outlook';
import { markOf, RECORD_TARGETS } from './recordPicking';

/** Counts of a point or cell, as its tile gives them. */
export interface TileCounts {
  events: number;
  /** Best estimate; null where the publisher gives none. */
  deaths: number | null;
  /** Events of the period before; null when the tile does not say. */
  before: number | null;
}

/** What lies under a place on the screen. */
export interface Under {
  /** What the record draws there: the smallest thing that is on top. */
  record: RecordMark | null;
  /** A ring: a single event with its number, or several of a grid cell. */
  ring: (TileCounts & { id: number | null; kind: string | null }) | null;
  cell: (TileCounts & { cell: string }) | null;
  /** The place whose outlook is drawn there. */
  outlook: PlaceRef | null;
  admin1: { code: string; name: string } | null;
  country: { iso3: string } | null;
}

/** What a click selects. */
export type Picked =
  | { type: 'event'; id: number }
  | { type: 'record'; mark: RecordMark }
  | { type: 'place'; place: PlaceRef };

const REACH_PX = 4;
/** Divisions are too small to be meant by a click on a whole continent. */
const ADMIN1_FROM_ZOOM = 4;

/** Returns what lies under a place on the screen. */
export function findUnder(map: MapLibreMap, x: number, y: number): Under {
  const box: [PointLike, PointLike] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const on = (ids: string[]) => ids.filter((id) => map.getLayer(id));
  const record = map.queryRenderedFeatures(box, { layers: on([...RECORD_TARGETS]) });
  const rings = map.queryRenderedFeatures(box, { layers: on(['month', 'points']) });
  const [cell] = map.queryRenderedFeatures([x, y], { layers: on(['cells', 'cells-few']) });
  const [outlook] = map.queryRenderedFeatures([x, y], { layers: on(Object.values(OUTLOOK_LAYER)) });
  const [admin1] = map.queryRenderedFeatures([x, y], { layers: on([AREA.admin1]) });
  const [country] = map.queryRenderedFeatures([x, y], { layers: on([AREA.country]) });
  return {
    record: markOf(record.map(({ layer, properties }) => ({ layer: layer.id, properties }))),
    ring: ringOf(rings[0]),
    cell: cell ? { ...countsOf(cell.properties), cell: String(cell.properties.cell) } : null,
    outlook: outlookOf(outlook),
    admin1: admin1
      ? { code: String(admin1.properties[BASE_FIELD.admin1]), name: String(admin1.properties.name ?? '') }
      : null,
    country: country ? { iso3: String(country.properties[BASE_FIELD.iso3]) } : null,
  };
}

function outlookOf(feature: MapGeoJSONFeature | undefined): Under['outlook'] {
  if (!feature) return null;
  const { properties } = feature;
  return feature.layer.id === OUTLOOK_LAYER.cells
    ? { type: 'cell', cell: String(properties.cell) }
    : { type: 'country', iso3: String(properties[BASE_FIELD.iso3]) };
}

function ringOf(feature: MapGeoJSONFeature | undefined): Under['ring'] {
  if (!feature) return null;
  const { properties } = feature;
  const id = properties.id ?? feature.id;
  const single = properties.events === undefined && id !== undefined;
  return {
    ...countsOf(properties),
    id: single ? Number(id) : null,
    kind: properties.kind === undefined ? null : String(properties.kind),
  };
}

function countsOf(properties: Record<string, unknown>): TileCounts {
  return {
    events: Number(properties.events ?? 1),
    deaths: properties.deaths === undefined ? null : Number(properties.deaths),
    before: properties.before === undefined ? null : Number(properties.before),
  };
}

/** Returns what a click selects there, or null in open water. */
export function pick(under: Under, zoom: number, selected: PlaceRef | null): Picked | null {
  if (under.record) return { type: 'record', mark: under.record };
  if (under.ring?.id !== null && under.ring?.id !== undefined) return { type: 'event', id: under.ring.id };
  // An outlook of countries is of whole countries: no division is meant by a click on it.
  if (under.outlook?.type === 'country') return { type: 'place', place: under.outlook };
  const steps: PlaceRef[] = under.outlook ? [under.outlook] : [];
  if (under.cell) steps.push({ type: 'cell', cell: under.cell.cell });
  if (under.admin1 && zoom >= ADMIN1_FROM_ZOOM) steps.push({ type: 'admin1', code: under.admin1.code });
  if (under.country) steps.push({ type: 'country', iso3: under.country.iso3 });
  const at = steps.findIndex((step) => JSON.stringify(step) === JSON.stringify(selected));
  const place = steps[at + 1] ?? steps[0];
  return place ? { type: 'place', place } : null;
}

/** Returns the place one step up from the selected one: cell and division to country, country to subregion. */
export function placeAbove(selected: PlaceRef, country: string | null, subregion: string | null): PlaceRef | null {
  if ((selected.type === 'cell' || selected.type === 'admin1') && country) return { type: 'country', iso3: country };
  if (selected.type !== 'subregion' && subregion) return { type: 'subregion', id: subregion };
  return null;
}

/** Gathers the state of the layers from the window's state files. */
import { desk } from '@/state/desk.svelte';
import { figures } from '@/state/figures.svelte';
import { hotCells } from '@/state/hotspots.svelte';
import { layers, RECORD_LAYERS } from '@/state/layers.svelte';
import { period } from '@/state/period.svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { selection } from '@/state/selection.svelte';
import type { MapColours } from './colours';
import { dottedAreas } from './imprecise';
import type { LayerState } from './layers/state';
import { mapFigures } from './mapFigures.svelte';
import { outlookDrawn } from './outlookDrawn';

/** Places that are known to the district or better are points. */
const POINT_PRECISIONS: readonly string[] = ['exact', 'near', 'district'];

/** Returns the alpha-3 codes that the map is about; none for the whole world. */
export function membersOf(): readonly string[] {
  const { area } = selection.filter;
  if (area.type === 'subregion') return desk.subregion(area.id)?.members ?? [];
  if (area.type === 'country') return desk.subregionOf(area.iso3)?.members ?? [area.iso3];
  return [];
}

/** Returns the countries of which anything is known in a period that begins on a day; silence after the end of the data is no data. */
function coveredIn(since: string | null): string[] {
  const known = (desk.coverage?.countries ?? []).filter(({ data_end }) => !data_end || !since || data_end >= since);
  return known.map(({ iso3 }) => iso3);
}

/** Returns the state of the layers. */
export function layerState(colours: MapColours, weight: number): LayerState {
  const classes = mapFigures.classes;
  const dotted = dottedAreas(mapFigures.imprecise);
  const outlook = outlookDrawn();
  return {
    colours,
    drawing: layers.drawing,
    measure: layers.measure,
    classes: classes?.measure === layers.measure ? classes.classes : null,
    members: membersOf(),
    covered: coveredIn(period.since),
    imprecise: layers.has('imprecise') && !outlook ? dotted.codes : { admin1: [], countries: [] },
    month: layers.has('month') && mapFigures.month !== null,
    // Two pictures in the same colours, or two hatches, would not be told apart.
    noData: layers.has('no_data') && !outlook,
    picture: layers.has('figures') && !(outlook && layers.drawing !== 'points'),
    selected: selection.place,
    selectedEvent: selectedPoint(),
    ownBoundaries: desk.ownBoundaries !== null,
    outlook,
    hotspots: layers.has('hotspots') && hotCells.answer !== null,
    record: recordMap.answer ? RECORD_LAYERS.filter((layer) => layers.has(layer)) : [],
    selectedRecord: recordMap.selected !== null,
    weight,
  };
}

/** Returns where the selected event is, unless its place is known only to an area. */
function selectedPoint(): readonly [number, number] | null {
  const row = figures.event?.row;
  if (!row || row.id !== selection.event || !POINT_PRECISIONS.includes(row.location_precision)) return null;
  return [row.lon, row.lat];
}

/** What the layers are drawn from. Nothing else reaches them, so the same state is always the same picture. */

import type { LayerSpecification } from 'maplibre-gl';
import type { Classes } from '@/contract/Classes';
import type { Measure } from '@/contract/Measure';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { Drawing, RecordLayer } from '@/state/layers.svelte';
import type { MapColours } from '../colours';

/** Areas with events that are known only to the area. */
export interface ImpreciseCodes {
  /** Codes of first-order divisions. */
  admin1: readonly string[];
  /** Alpha-3 codes, where not even the division is known. */
  countries: readonly string[];
}

/** What is drawn of an outlook. */
export interface OutlookDrawn {
  units: 'countries' | 'cells';
  /** Alpha-3 codes with the class of each, 0 to 4. */
  countries: readonly (readonly [iso3: string, at: number])[];
  /** Alpha-3 codes of which too little is stored. */
  tooLittle: readonly string[];
}

/** The state of all layers. */
export interface LayerState {
  colours: MapColours;
  drawing: Drawing;
  measure: Measure;
  /** Classes of the cells; null until they are known. */
  classes: Classes | null;
  /** Alpha-3 codes that the map is about; empty stands for the whole world. */
  members: readonly string[];
  /** Alpha-3 codes that the stored events cover. */
  covered: readonly string[];
  imprecise: ImpreciseCodes;
  /** Events of the month at the cursor are drawn. */
  month: boolean;
  /** Countries without data are hatched. */
  noData: boolean;
  /** The picture of the period is drawn. */
  picture: boolean;
  selected: PlaceRef | null;
  /** Longitude and latitude of the selected event, when its place is known well enough for a point. */
  selectedEvent: readonly [number, number] | null;
  /** An office's own boundaries lie over the base map. */
  ownBoundaries: boolean;
  /** The outlook that is drawn; null while its layer is off or not answered. */
  outlook: OutlookDrawn | null;
  /** Outlines of hot cells are drawn. */
  hotspots: boolean;
  /** What the record draws: only layers that are on and whose answer is there. */
  record: readonly RecordLayer[];
  /** Something of the record is selected. */
  selectedRecord: boolean;
  /** 1 on a desk, 2 on a wall: widths of lines and rings grow with it. */
  weight: number;
}

/** Where in the base map a layer of ours belongs: on the land, under the boundaries, over them under the labels, or over all. */
export type Slot = 'land' | 'events' | 'marks' | 'top';

/** A layer and where it belongs. */
export interface PlacedLayer {
  slot: Slot;
  layer: LayerSpecification;
}

/** Sources that events come from. */
export const SOURCE = {
  cells: 'events-cells',
  points: 'events-points',
  grid: 'events-grid',
  month: 'events-month',
  event: 'selected-event',
  own: 'own-boundaries',
  hotspots: 'hot-cells',
  outlook: 'outlook-cells',
  warnings: 'record-warnings',
  presence: 'record-presence',
  engagements: 'record-engagements',
  routes: 'record-routes',
  trafficking: 'record-trafficking',
  selectedRecord: 'selected-record',
} as const;

/** Names of the layers within the tiles of the core. */
export const TILE = { cells: 'cells', points: 'points', grid: 'grid' } as const;

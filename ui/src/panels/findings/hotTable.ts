/** Hot places as rows: how hot, and, where steps are asked for, since when. */
import type { ChartCell } from '@/charts/frame/table';
import type { HotCell } from '@/contract/HotCell';
import type { HotspotPlaces } from '@/contract/HotspotPlaces';
import type { Hotspots } from '@/contract/Hotspots';
import type { OverTime } from '@/contract/OverTime';
import type { PlaceRef } from '@/contract/PlaceRef';
import { areaName } from '@/state/area';
import { t } from '@/state/texts.svelte';
import {
  countryColumn,
  countryOfDivision,
  type FindingColumn,
  type FindingTable,
  figureColumn,
  wordColumn,
} from './finding';

/** A trend counts below this p. */
const TREND_P = 0.05;

const figure = (id: string, more: Partial<FindingColumn> = {}) => figureColumn(id, `hot-${id}`, more);
const words = (id: string, px: number, grows?: number) => wordColumn(id, `hot-${id}`, px, grows);

/** Returns the places that are hot, and those that are or were in some step, the hottest first. */
export function hotRows(answer: Hotspots): HotCell[] {
  const listed = new Set(answer.emerging.map((place) => place.cell));
  const others = answer.hot.filter((place) => !listed.has(place.cell));
  return [...answer.emerging, ...others].sort((a, b) => b.z - a.z);
}

export function hotTable(answer: Hotspots): FindingTable {
  const units: HotspotPlaces = answer.resolution === 0 ? 'divisions' : 'cells';
  const rows = hotRows(answer);
  const whole = rows.every((place) => Number.isInteger(place.events));
  const [moran, steps] = [answer.whole !== null, answer.steps !== null];
  return {
    columns: [
      { id: 'place', title: t('column-place'), form: 'text', px: 150, grows: 1.2 },
      ...(units === 'divisions' ? [countryColumn()] : []),
      figure('z', { digits: 2 }),
      figure('q', { form: 'probability' }),
      figure('events', whole ? {} : { digits: 1 }),
      ...(moran ? [words('quadrant', 140)] : []),
      ...(steps ? overTimeColumns() : []),
    ],
    rows: rows.map((place) => [
      nameOf(place, units),
      ...(units === 'divisions' ? [countryOfDivision(place.cell)] : []),
      place.z,
      place.q,
      place.events,
      ...(moran ? [t(`hot-quadrant-${place.quadrant ?? 'none'}`)] : []),
      ...(steps ? since(place.over_time) : []),
    ]),
    places: rows.map((place) => refOf(place, units)),
  };
}

function overTimeColumns(): FindingColumn[] {
  return [words('since', 300, 2), figure('hot_steps'), words('trend', 90), figure('trend_p', { form: 'probability' })];
}

function refOf(place: HotCell, units: HotspotPlaces): PlaceRef {
  return units === 'cells' ? { type: 'cell', cell: place.cell } : { type: 'admin1', code: place.cell };
}

/** Returns the name of a division; of a cell its digits, with the area about it where the window knows it. */
function nameOf(place: HotCell, units: HotspotPlaces): string {
  if (units === 'divisions') return place.name ?? place.cell;
  const about = place.name ?? areaName({ type: 'cell', cell: place.cell });
  return about === t('area-cell') ? place.cell : t('hot-cell-about', { cell: place.cell, about });
}

/** Returns how it was hot over the steps; a place that is hot over the whole period only has no figures of them. */
function since(over: OverTime | null): ChartCell[] {
  if (!over) return [t('hot-since-none'), '', '', ''];
  const way = over.trend_z > 0 ? 'up' : 'down';
  return [
    t(`hot-since-${over.kind}`),
    over.hot_steps,
    t(`hot-trend-${over.trend_p < TREND_P ? way : 'none'}`),
    over.trend_p,
  ];
}

/** Shows a warning on the map: where it is, over the last twelve months of what is stored. */
import { backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { RecordCard } from '@/contract/RecordCard';
import type { SearchHit } from '@/contract/SearchHit';
import { type Box, camera } from './camera.svelte';
import { desk } from './desk.svelte';
import { addMonths, endOfMonth, startOfMonth } from './months';
import { notices } from './notices.svelte';
import { recordMap } from './recordMap.svelte';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { isSpot, itemsOf, type Spot } from './storedForms';
import { folded } from './suggestions';

type Division = Extract<SearchHit, { type: 'place' }>;

const MONTHS = 12;
/** How far around a place and around the middle of a division is looked at, in degrees. */
const AROUND_PLACE = 1.5;
const AROUND_DIVISION = 3;
/** So many places of one name are looked at. */
const MOST_OF_A_NAME = 8;
let asked = 0;

/**
 * Goes to the map with the warning's country selected and its mark found. The division has to be looked up by its name: it is selected
 * as soon as it is known, unless somebody selected something else meanwhile.
 */
export async function showOnMap({ id, values }: RecordCard): Promise<void> {
  asked += 1;
  const [own, countries] = [asked, itemsOf(values.countries).map(String)];
  const spot = isSpot(values.place) ? values.place : null;
  const iso3 = spot?.country ?? countries[0];
  const ofCountry: PlaceRef | null = iso3 ? { type: 'country', iso3 } : null;
  lookAt(iso3 ?? null);
  selection.selectPlace(ofCountry);
  recordMap.want(id);
  moveTo(spot, countries);
  screen.go('situation');
  const division = typeof values.division === 'string' ? values.division.trim() : '';
  if (division === '') return;
  try {
    const found = await divisionNamed(division, countries);
    const isLate = own !== asked || JSON.stringify(selection.place) !== JSON.stringify(ofCountry);
    if (isLate || !found) return;
    selection.selectPlace(found.place);
    if (!isPoint(spot)) camera.fit(around(found.center, AROUND_DIVISION));
  } catch (thrown) {
    notices.fail(thrown);
  }
}

/** Sets the last twelve months, and an area that holds the country, in one step. */
function lookAt(iso3: string | null): void {
  const newest = desk.coverage?.newest ?? desk.opening?.today ?? null;
  if (newest === null) return;
  const since = startOfMonth(addMonths(newest, 1 - MONTHS));
  selection.setFilter({ area: areaWith(iso3), since, until: endOfMonth(newest) }, 'warning-on-map');
}

function areaWith(iso3: string | null): Area {
  const { area } = selection.filter;
  if (iso3 === null || area.type === 'world') return area;
  if (area.type === 'country' && area.iso3 === iso3) return area;
  if (area.type === 'subregion' && desk.subregion(area.id)?.members.includes(iso3)) return area;
  const subregion = desk.subregionOf(iso3);
  return subregion ? { type: 'subregion', id: subregion.id } : { type: 'world' };
}

function isPoint(spot: Spot | null): spot is Spot & { lon: number; lat: number } {
  return spot?.lon !== undefined && spot.lat !== undefined;
}

function around([lon, lat]: [number, number], degrees: number): Box {
  return [lon - degrees, lat - degrees, lon + degrees, lat + degrees];
}

/** Moves the map to the place, or to all countries together. */
function moveTo(spot: Spot | null, countries: readonly string[]): void {
  if (isPoint(spot)) {
    camera.fit(around([spot.lon, spot.lat], AROUND_PLACE));
    return;
  }
  const boxes = countries.flatMap((iso3) => {
    const box = desk.countryBox(iso3);
    // East of the antimeridian goes on beyond 180°, so that it can be compared.
    return box ? [{ west: box[0], south: box[1], east: box[2] < box[0] ? box[2] + 360 : box[2], north: box[3] }] : [];
  });
  if (boxes.length === 0) return;
  camera.fit([
    Math.min(...boxes.map(({ west }) => west)),
    Math.min(...boxes.map(({ south }) => south)),
    Math.max(...boxes.map(({ east }) => east)),
    Math.max(...boxes.map(({ north }) => north)),
  ]);
}

/** Returns the division of that name that lies in one of the countries. */
async function divisionNamed(name: string, countries: readonly string[]): Promise<Division | null> {
  const hits = await backend().search(name, MOST_OF_A_NAME);
  const divisions = hits.filter((hit): hit is Division => hit.type === 'place' && hit.place?.type === 'admin1');
  for (const hit of divisions.filter((one) => folded(one.name) === folded(name))) {
    const { country } = await backend().findArea(...hit.center);
    if (country !== null && countries.includes(country)) return hit;
  }
  return null;
}

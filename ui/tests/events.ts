/** Invented events for tests and for developing in a plain browser: the same numbers every time. */
import type { EventRow } from '@/contract/EventRow';
import type { Kind } from '@/contract/Kind';
import type { LocationPrecision } from '@/contract/LocationPrecision';

/** mulberry32: a small generator with a seed (Tommy Ettinger, 2017). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Region = { iso3: string; code: string; name: string; lon: number; lat: number; weight: number; until: string };

export const REGIONS: readonly Region[] = [
  { iso3: 'MLI', code: 'MLI-mopti', name: 'Mopti', lon: -4.2, lat: 14.5, weight: 8, until: '2023-12-31' },
  { iso3: 'MLI', code: 'MLI-gao', name: 'Gao', lon: 0.0, lat: 16.3, weight: 4, until: '2023-12-31' },
  { iso3: 'MLI', code: 'MLI-kidal', name: 'Kidal', lon: 1.4, lat: 18.4, weight: 1, until: '2023-12-31' },
  { iso3: 'BFA', code: 'BFA-sahel', name: 'Sahel', lon: -0.5, lat: 14.0, weight: 7, until: '2023-12-31' },
  { iso3: 'BFA', code: 'BFA-est', name: 'Est', lon: 0.6, lat: 12.2, weight: 4, until: '2023-12-31' },
  { iso3: 'BFA', code: 'BFA-nord', name: 'Nord', lon: -2.3, lat: 13.5, weight: 4, until: '2023-12-31' },
  { iso3: 'NER', code: 'NER-tillaberi', name: 'Tillabéri', lon: 1.8, lat: 14.3, weight: 3, until: '2023-12-31' },
  { iso3: 'NGA', code: 'NGA-borno', name: 'Borno', lon: 12.9, lat: 11.8, weight: 9, until: '2019-12-31' },
  { iso3: 'BEN', code: 'BEN-alibori', name: 'Alibori', lon: 2.7, lat: 11.4, weight: 0.7, until: '2023-12-31' },
  { iso3: 'CIV', code: 'CIV-savanes', name: 'Savanes', lon: -5.6, lat: 9.4, weight: 0.1, until: '2020-11-09' },
];

const SIDES: readonly [kind: Kind, a: string, b: string, weight: number][] = [
  ['state', 'Government of Mali', 'JNIM', 6],
  ['state', 'Government of Burkina Faso', 'IS', 4],
  ['nonstate', 'Dozos (Mali)', 'JNIM', 2],
  ['nonstate', 'Dan na Ambassagou', 'JNIM', 1],
  ['onesided', 'JNIM', 'Civilians', 3],
  ['onesided', 'IS', 'Civilians', 2],
];

const PLACES = ['Dinangourou', 'Gatié Loumo', 'Pignari Bana', 'Koro', 'Bankass', 'Douentza', 'Ménaka', 'Djibo'];
const FIRST_DAY = Date.UTC(2017, 0, 1);
const DAY_MS = 86_400_000;

function pick<Item>(roll: number, items: readonly Item[], weight: (item: Item) => number): Item {
  const whole = items.reduce((sum, item) => sum + weight(item), 0);
  let left = roll * whole;
  for (const item of items) {
    left -= weight(item);
    if (left <= 0) return item;
  }
  return items[items.length - 1] as Item;
}

function precisionOf(iso3: string, roll: number): LocationPrecision {
  if (iso3 === 'NER') return 'not_stated';
  if (roll < 0.5) return 'exact';
  if (roll < 0.7) return 'near';
  if (roll < 0.86) return 'district';
  return roll < 0.97 ? 'province' : 'country';
}

/** Returns events in the order of their numbers. */
export function inventEvents(count: number): EventRow[] {
  const next = random(1);
  const rows: EventRow[] = [];
  while (rows.length < count) {
    const region = pick(next(), REGIONS, (one) => one.weight);
    const day = new Date(FIRST_DAY + Math.floor(next() ** 0.7 * 2556) * DAY_MS).toISOString().slice(0, 10);
    const [kind, side_a, side_b] = pick(next(), SIDES, (one) => one[3]);
    const best = Math.floor(next() ** 5 * 90);
    const precision = precisionOf(region.iso3, next());
    const [east, north, where, sources] = [next(), next(), next(), next()];
    if (day > region.until) continue;
    rows.push({
      id: rows.length + 1,
      first_day: day,
      last_day: day,
      date_precision: where < 0.85 ? 'day' : 'days',
      iso3: region.iso3,
      adm_1: region.name,
      place: PLACES[Math.floor(where * PLACES.length)] ?? '',
      lon: region.lon + (east - 0.5) * 2.4,
      lat: region.lat + (north - 0.5) * 1.8,
      location_precision: precision,
      kind,
      side_a,
      side_b,
      deaths: {
        best,
        low: Math.floor(best * 0.9),
        high: Math.ceil(best * 1.3),
        side_a: 0,
        side_b: 0,
        civilians: kind === 'onesided' ? best : Math.floor(best * 0.2),
        unknown: 0,
      },
      source_count: Math.ceil(sources * 6),
      notes: precision === 'province' ? ['province_only'] : precision === 'not_stated' ? ['precision_not_stated'] : [],
    });
  }
  return rows;
}

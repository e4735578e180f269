/** What the fake desk counts: the same questions as the core's, answered by going through a list. */
import type { EventRow } from '@/contract/EventRow';
import type { Filter } from '@/contract/Filter';
import type { Picture } from '@/contract/Picture';
import type { PlaceFigures } from '@/contract/PlaceFigures';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { Timeline } from '@/contract/Timeline';
import type { Totals } from '@/contract/Totals';
import type { Verdict } from '@/contract/Verdict';
import { KINDS } from '@/state/filter';
import { addMonths, earlier, endOfMonth, monthsBetween, startOfMonth } from '@/state/months';
import { coverageOf, SUBREGIONS } from './desk';
import { REGIONS } from './events';

export function totalsOf(rows: readonly EventRow[]): Totals {
  const sum = (read: (row: EventRow) => number | null) => rows.reduce((whole, row) => whole + (read(row) ?? 0), 0);
  return {
    events: rows.length,
    best: sum((row) => row.deaths.best),
    low: sum((row) => row.deaths.low),
    high: sum((row) => row.deaths.high),
    civilians: sum((row) => row.deaths.civilians),
  };
}

export function classOf(row: EventRow): 'district' | 'province' | 'not_stated' {
  if (row.location_precision === 'not_stated') return 'not_stated';
  return ['exact', 'near', 'district'].includes(row.location_precision) ? 'district' : 'province';
}

export function within(row: EventRow, place: PlaceRef | Filter['area']): boolean {
  if (place.type === 'world') return true;
  if (place.type === 'subregion')
    return (SUBREGIONS.find((one) => one.id === place.id)?.members ?? []).includes(row.iso3);
  if (place.type === 'country') return row.iso3 === place.iso3;
  if (place.type === 'admin1') return REGIONS.some((one) => one.code === place.code && one.name === row.adm_1);
  return false;
}

function passes(row: EventRow, filter: Filter): boolean {
  const words = filter.text.toLowerCase();
  const best = row.deaths.best ?? 0;
  return (
    within(row, filter.area) &&
    (filter.since === null || row.first_day >= filter.since) &&
    (filter.until === null || row.first_day <= filter.until) &&
    (filter.kinds.length === 0 || (row.kind !== null && filter.kinds.includes(row.kind))) &&
    (filter.actors.length === 0 || filter.actors.includes(row.side_a) || filter.actors.includes(row.side_b)) &&
    (filter.deaths_min === null || best >= filter.deaths_min) &&
    (filter.deaths_max === null || best <= filter.deaths_max) &&
    (!filter.civilians || (row.deaths.civilians ?? 0) > 0) &&
    filter.precision[classOf(row)] &&
    `${row.place} ${row.adm_1} ${row.side_a} ${row.side_b}`.toLowerCase().includes(words)
  );
}

export function select(rows: readonly EventRow[], filter: Filter): EventRow[] {
  return rows.filter((row) => passes(row, filter));
}

/** Returns the filter over the period of the same length just before, `null` where it has no first day. */
function before(filter: Filter): Filter | null {
  if (!filter.since || !filter.until) return null;
  const months = monthsBetween(filter.since, filter.until);
  const since = addMonths(startOfMonth(filter.since), -months);
  return { ...filter, since, until: endOfMonth(addMonths(since, months - 1)) };
}

export function pictureOf(rows: readonly EventRow[], filter: Filter): Picture {
  const shown = select(rows, filter);
  const anyKind = select(rows, { ...filter, kinds: [] });
  const anyPlace = select(rows, { ...filter, precision: { district: true, province: true, not_stated: true } });
  const earlierFilter = before(filter);
  const days = shown.map((row) => row.first_day).sort();
  const countries = [...new Set(shown.map((row) => row.iso3))];
  const ofKind = (index: number) => totalsOf(anyKind.filter((row) => row.kind === KINDS[index]));
  const ofClass = (name: string) => totalsOf(anyPlace.filter((row) => classOf(row) === name));
  return {
    key: JSON.stringify(filter),
    totals: totalsOf(shown),
    before: earlierFilter ? totalsOf(select(rows, earlierFilter)) : null,
    by_kind: [ofKind(0), ofKind(1), ofKind(2)],
    by_precision: [ofClass('district'), ofClass('province'), ofClass('not_stated')],
    by_country: countries
      .map((code) => ({ code, totals: totalsOf(shown.filter((row) => row.iso3 === code)) }))
      .sort((a, b) => b.totals.events - a.totals.events),
    imprecise_dates: shown.filter((row) => row.date_precision !== 'day').length,
    span: days[0] ? [days[0], days.at(-1) ?? days[0]] : null,
  };
}

export function timelineOf(rows: readonly EventRow[], filter: Filter): Timeline {
  const shown = select(rows, { ...filter, since: null, until: null });
  const days = shown.map((row) => row.first_day).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = first && last ? monthsBetween(first, last) : 0;
  const starts = Array.from({ length: count }, (_, at) => addMonths(first ?? '', at));
  const lanes = () => [0, 1, 2, 3].map(() => starts.map(() => 0)) as Timeline['events'];
  const [events, deaths] = [lanes(), lanes()];
  for (const row of shown) {
    const bin = monthsBetween(first ?? '', row.first_day) - 1;
    const lane = row.kind === null ? 3 : KINDS.indexOf(row.kind);
    const [inEvents, inDeaths] = [events[lane] ?? [], deaths[lane] ?? []];
    inEvents[bin] = (inEvents[bin] ?? 0) + 1;
    inDeaths[bin] = (inDeaths[bin] ?? 0) + (row.deaths.best ?? 0);
  }
  return { unit: 'month', starts, events, deaths };
}

function trendOf(rows: readonly EventRow[], filter: Filter) {
  const months = filter.since && filter.until ? monthsBetween(filter.since, filter.until) : 0;
  const start = startOfMonth(filter.since ?? '2017-01-01');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const month = `${row.first_day.slice(0, 7)}-01`;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const count = (month: string) => counts.get(month) ?? 0;
  const series = Array.from({ length: months }, (_, at) => count(addMonths(start, at)));
  const bands = series.map((_, at) => {
    const past = Array.from({ length: 24 }, (_, back) => count(addMonths(start, at - 1 - back))).sort((a, b) => a - b);
    return [past[2] ?? 0, past[21] ?? 0] as const;
  });
  return {
    start,
    events: series,
    band_low: bands.map(([low]) => low),
    expected: bands.map(([low, high]) => (low + high) / 2),
    band_high: bands.map(([, high]) => high),
    verdict: bands.map(([low, high], at) => verdictOf(series[at] ?? 0, low, high)),
    why_none: null,
    method: 'surge by improved Farrington or EARS C2, method 1.0',
  };
}

function verdictOf(value: number, low: number, high: number): Verdict {
  if (value > high) return 'above';
  return value < low ? 'below' : 'within';
}

function partsOf(rows: readonly EventRow[], shown: readonly EventRow[], place: PlaceRef): PlaceFigures['parts'] {
  const refs: { place: PlaceRef; name: string }[] =
    place.type === 'subregion'
      ? (SUBREGIONS.find((one) => one.id === place.id)?.members ?? []).map((iso3) => ({
          place: { type: 'country', iso3 },
          name: iso3,
        }))
      : place.type === 'country'
        ? REGIONS.filter((one) => one.iso3 === place.iso3).map((one) => ({
            place: { type: 'admin1', code: one.code },
            name: one.name,
          }))
        : [];
  return refs
    .map((ref) => ({
      ...ref,
      totals: totalsOf(shown.filter((row) => within(row, ref.place))),
      covered: rows.some((row) => within(row, ref.place)),
    }))
    .sort((a, b) => b.totals.events - a.totals.events || Number(b.covered) - Number(a.covered));
}

export function placeOf(
  rows: readonly EventRow[],
  filter: Filter,
  place: PlaceRef,
  nameOf: (place: PlaceRef) => { name: string; kind: string; iso3: string | null; bbox: PlaceFigures['bbox'] },
): PlaceFigures {
  const here = { ...filter, area: { type: 'world' as const } };
  const inPlace = rows.filter((row) => within(row, place));
  const shown = select(inPlace, here);
  const earlierFilter = before(here);
  const named = nameOf(place);
  const pairs = [...new Set(shown.map((row) => `${row.side_a}\n${row.side_b}`))];
  const coverage = coverageOf(inPlace);
  return {
    place,
    ...named,
    totals: totalsOf(shown),
    before: earlierFilter ? totalsOf(select(inPlace, earlierFilter)) : null,
    covered: inPlace.length > 0,
    newest: coverage
      .map((country) => country.newest)
      .reduce<string | null>((a, b) => (a && earlier(a, b) === b ? a : b), null),
    trend: trendOf(select(inPlace, { ...here, since: null, until: null }), filter),
    dyads: pairs
      .map((pair) => {
        const [side_a = '', side_b = ''] = pair.split('\n');
        return {
          side_a,
          side_b,
          totals: totalsOf(shown.filter((row) => row.side_a === side_a && row.side_b === side_b)),
        };
      })
      .sort((a, b) => b.totals.events - a.totals.events),
    latest: shown.toSorted((a, b) => b.first_day.localeCompare(a.first_day)).slice(0, 5),
    imprecise_places: shown.filter((row) => classOf(row) === 'province').length,
    imprecise_dates: shown.filter((row) => row.date_precision !== 'day').length,
    citations: ['UCDP GED, CC BY 4.0'],
    parts: partsOf(rows, shown, place).map((part) =>
      part.place.type === 'country' ? { ...part, name: nameOf(part.place).name } : part,
    ),
  };
}

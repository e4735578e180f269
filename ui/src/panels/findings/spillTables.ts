/** What spills over as rows: what is expected next week and where it comes from, what an event triggers beside it, and the borders. */
import type { Flow } from '@/charts/flow/flow';
import type { BorderZone } from '@/contract/BorderZone';
import type { CountryName } from '@/contract/CountryName';
import type { NextWeek } from '@/contract/NextWeek';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { SpaceTimeScale } from '@/contract/SpaceTimeScale';
import type { SpillCountry } from '@/contract/SpillCountry';
import type { SpillPair } from '@/contract/SpillPair';
import { desk } from '@/state/desk.svelte';
import { decimal, listed } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import { type FindingColumn, type FindingTable, figureColumn, wordColumn } from './finding';

/** Digits behind the point of what is expected. */
export const DIGITS = 2;
/** Ways of fewer expected events than this are drawn together. */
const LEAST_EVENTS = 0.05;

const figure = (id: string, more: Partial<FindingColumn> = {}) => figureColumn(id, `spill-${id}`, more);
const words = (id: string, px: number, grows?: number) => wordColumn(id, `spill-${id}`, px, grows);
const refOf = (country: CountryName): PlaceRef => ({ type: 'country', iso3: country.iso3 });
const nameOf = (country: CountryName) => desk.countryName(country.iso3);

export function nextTable(countries: readonly SpillCountry[]): FindingTable {
  return {
    columns: [
      words('country', 110),
      figure('expected', { digits: DIGITS, px: 74 }),
      figure('low', { px: 48 }),
      figure('high', { px: 48 }),
      figure('baseline', { digits: DIGITS, px: 104 }),
      figure('own', { digits: DIGITS, px: 76 }),
      figure('neighbours', { digits: DIGITS, px: 108 }),
      figure('share', { form: 'percent', digits: 1, px: 66 }),
      words('most', 150, 1.6),
      figure('last_week', { px: 76 }),
      figure('weeks', { px: 96 }),
    ],
    rows: countries.map(({ country, next, why_none, last_week, known_weeks }) => [
      nameOf(country),
      next?.expected ?? null,
      ...(next ? [...next.range, next.baseline, next.own, fromAll(next)] : ['', '', '', '', '']),
      next?.share_from_neighbours ?? '',
      next ? mostOf(next) : (why_none ?? ''),
      last_week,
      known_weeks[1],
    ]),
    places: countries.map(({ country }) => refOf(country)),
  };
}

export function pairTable(pairs: readonly SpillPair[]): FindingTable {
  return {
    columns: [
      words('from', 130),
      words('to', 130),
      figure('triggered', { digits: 3 }),
      figure('triggered_low', { digits: 3 }),
      figure('triggered_high', { digits: 3 }),
      figure('p', { form: 'probability', px: 66 }),
      figure('q', { form: 'probability', px: 66 }),
      figure('drawn', { digits: 3, px: 96 }),
      figure('exposure'),
    ],
    rows: pairs.map((pair) => [
      nameOf(pair.from),
      nameOf(pair.to),
      pair.triggered,
      ...pair.interval,
      pair.p,
      pair.q,
      pair.drawn,
      pair.exposure,
    ]),
    places: pairs.map((pair) => refOf(pair.to)),
  };
}

/** Of a side that is not known, or was not asked for, no event is counted: that is no data. */
export function zoneTable(zones: readonly BorderZone[]): FindingTable {
  return {
    columns: [
      words('side_a', 130),
      words('side_b', 130),
      figure('events'),
      words('trend', 110),
      figure('tau', { digits: 2 }),
      figure('trend_p', { form: 'probability' }),
      figure('trend_q', { form: 'probability' }),
      figure('quarters'),
    ],
    rows: zones.map(({ sides, events, trend }) => [
      ...sides.map(({ country, asked }) =>
        asked ? nameOf(country) : t('spill-not-asked', { country: nameOf(country) }),
      ),
      events,
      t(
        trend === null
          ? 'spill-trend-short'
          : `spill-trend-${trend.q >= 0.05 ? 'none' : trend.tau > 0 ? 'up' : 'down'}`,
      ),
      ...(trend ? [trend.tau, trend.p, trend.q, trend.quarters] : ['', '', '', '']),
    ]),
    places: zones.map(({ sides: [a, b] }) => refOf(a.asked ? a.country : b.country)),
  };
}

export function scaleTable(scales: readonly SpaceTimeScale[]): FindingTable {
  return {
    columns: [
      figure('distance_km'),
      figure('days'),
      figure('pairs'),
      figure('expected_pairs', { digits: 1, px: 110 }),
      figure('excess', { form: 'percent', px: 110 }),
      figure('chance_low', { form: 'percent', px: 110 }),
      figure('chance_high', { form: 'percent', px: 110 }),
      figure('scale_p', { form: 'probability' }),
    ],
    rows: scales.map((one) => [
      one.distance_km,
      one.days,
      one.pairs,
      one.expected_pairs,
      one.excess ?? '',
      ...(one.excess_by_chance ?? ['', '']),
      one.p,
    ]),
    places: scales.map(() => null),
  };
}

/** Returns where the events expected next week come from; small ways into a country are drawn as one. */
export function nextFlows(countries: readonly SpillCountry[]): Flow[] {
  const flow = (origin: string, country: CountryName, count: number): Flow => ({
    kind: t('spill-flow-kind'),
    unit: t('spill-flow-unit'),
    origin,
    transit: [],
    destination: nameOf(country),
    count,
  });
  return countries.flatMap(({ country, next }) => {
    if (!next) return [];
    const large = next.from.filter(({ events }) => events >= LEAST_EVENTS);
    const small = next.from.reduce((sum, { events }) => (events < LEAST_EVENTS ? sum + events : sum), 0);
    return [
      flow(t('spill-flow-baseline'), country, next.baseline),
      flow(t('spill-flow-own'), country, next.own),
      ...large.map((from) => flow(nameOf(from.country), country, from.events)),
      flow(t('spill-flow-small'), country, small),
    ].filter(({ count }) => count !== null && count >= 0.5 * 10 ** -DIGITS);
  });
}

function fromAll(next: NextWeek): number {
  return next.from.reduce((sum, { events }) => sum + events, 0);
}

function mostOf(next: NextWeek): string {
  const most = next.from.filter(({ events }) => events >= LEAST_EVENTS);
  return listed(most.map(({ country, events }) => `${nameOf(country)} ${decimal(events, DIGITS)}`)) || t('none');
}

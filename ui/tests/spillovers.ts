/** What spills over as the core answers: two countries with figures, one whose data end before. */
import type { Spillover } from '@/contract/Spillover';

const MLI = { iso3: 'MLI', name: 'Mali' };
const BFA = { iso3: 'BFA', name: 'Burkina Faso' };
const NGA = { iso3: 'NGA', name: 'Nigeria' };
const NER = { iso3: 'NER', name: 'Niger' };

const scale = (distance_km: number, days: number, pairs: number, expected_pairs: number, p: number) => ({
  distance_km,
  days,
  pairs,
  expected_pairs,
  k: 1200,
  excess: pairs / expected_pairs - 1,
  excess_by_chance: [-0.05, 0.06] as [number, number],
  p,
});

export function spilloverOf(until: string | null): Spillover {
  return {
    period: ['2014-01-06', until ?? '2023-12-31'],
    weeks: 521,
    next_week: '2024-01-01',
    newest: '2023-12-30',
    events: [4210, 96],
    countries: [
      {
        country: BFA,
        asked: true,
        known_weeks: [521, 520],
        rests_on: 'These figures rest on 520 whole weeks.',
        events: 1830,
        last_week: 14,
        own: 0.62,
        next: {
          expected: 12.4,
          range: [6, 19],
          baseline: 2.1,
          own: 8.2,
          from: [
            { country: MLI, events: 1.9 },
            { country: NER, events: 0.2 },
          ],
          share_from_neighbours: 0.169,
        },
        why_none: null,
      },
      {
        country: MLI,
        asked: true,
        known_weeks: [521, 520],
        rests_on: 'These figures rest on 520 whole weeks.',
        events: 2120,
        last_week: 0,
        own: 0.55,
        next: {
          expected: 9.1,
          range: [4, 15],
          baseline: 3,
          own: 5.6,
          from: [
            { country: BFA, events: 0.46 },
            { country: NER, events: 0.04 },
          ],
          share_from_neighbours: 0.055,
        },
        why_none: null,
      },
      {
        country: NGA,
        asked: true,
        known_weeks: [312, 0],
        rests_on: null,
        events: 260,
        last_week: null,
        own: null,
        next: null,
        why_none: 'No data: those of the country end on 2019-12-31.',
      },
    ],
    pairs: [
      {
        from: MLI,
        to: BFA,
        triggered: 0.084,
        interval: [0.031, 0.142],
        p: 0.0008,
        q: 0.0016,
        drawn: 0.071,
        exposure: 2120,
        weeks: 520,
      },
      {
        from: BFA,
        to: MLI,
        triggered: 0.012,
        interval: [0, 0.058],
        p: 0.31,
        q: 0.31,
        drawn: 0.021,
        exposure: 1830,
        weeks: 520,
      },
    ],
    pooled: { share: 0.028, interval: [0.009, 0.047], p: 0.002, pairs: 2 },
    disagree: null,
    branching: 0.71,
    lags: 8,
    decay: 0.6,
    why_none: null,
    beyond: [{ iso3: 'DZA', name: 'Algeria' }],
    partial: [NGA],
    space_time: {
      events: 3120,
      period: ['2019-05-01', '2023-12-31'],
      older: 900,
      unplaced: 190,
      undated: 0,
      land_km2: 1_510_000,
      scales: [scale(10, 7, 420, 181.2, 0.001), scale(10, 30, 890, 702.4, 0.001), scale(50, 7, 2100, 2051.3, 0.22)],
      p: 0.001,
      draws: 999,
      why_none: null,
    },
    borders: {
      distance_km: 25,
      quarters: ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01'],
      zones: [
        {
          sides: [
            { country: BFA, asked: true, counts: [12, 18, 20, 31] },
            { country: MLI, asked: true, counts: [8, 9, 14, 15] },
          ],
          events: 127,
          trend: { tau: 0.62, p: 0.0002, q: 0.0004, quarters: 40 },
        },
        {
          sides: [
            { country: BFA, asked: true, counts: [2, 0, 1, 3] },
            { country: NER, asked: false, counts: [null, null, null, null] },
          ],
          events: 6,
          trend: null,
        },
      ],
      near: 980,
      on_land: 3900,
      at_sea: 4,
      unplaced: 306,
      land_share: 0.112,
      share: { share: 0.251, interval: [0.238, 0.265], ratio: 2.24, p: 0.0001 },
      why_none: null,
    },
    methods: [
      'events triggered by events (Hawkes 1971, weekly counts), method 1.0',
      'Knox test (Knox 1964), method 1.0',
    ],
    caveats: [
      'What follows is not always what is caused: one cause that reaches two places in turn looks the same.',
      'Nothing here says what caused what, nor who crossed a border.',
    ],
    citations: ['UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)'],
  };
}

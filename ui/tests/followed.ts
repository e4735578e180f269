/** What followed an engagement, and where violence is and nobody is known to be, as the core answers. Invented. */
import type { CounterView } from '@/contract/CounterView';
import type { Effect } from '@/contract/Effect';
import type { Exposure } from '@/contract/Exposure';
import type { ExposurePlace } from '@/contract/ExposurePlace';
import type { Followed } from '@/contract/Followed';
import type { Interval } from '@/contract/Interval';

const interval = (value: number, low: number, high: number): Interval => ({ value, low, high, confidence: 0.9 });
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

const VIEWS: CounterView[] = [
  {
    reason: 'high_before',
    found: true,
    says: 'The months before were unusually high, and such months are followed by lower ones.',
  },
  { reason: 'other_engagement', found: false, says: 'No other engagement began here within a year.' },
  { reason: 'coverage_changed', found: null, says: 'Whether reporting changed cannot be told.' },
];

function followedOf(level: number): Followed {
  return {
    months: MONTHS.map((month, at) => ({
      month: `2009-${month}`,
      observed: at === 3 ? null : level + (at % 3),
      fitted: level + 1,
      without: at < 9 ? null : [level - 2, level + 1, level + 5],
    })),
    interrupted: {
      step: interval(0.61, 0.33, 1.12),
      bend: interval(0.98, 0.91, 1.06),
      slope_before: interval(1.02, 0.97, 1.07),
      dispersion: 1.4,
      lag: 0,
      known: [9, 3],
      season: false,
    },
    interrupted_why_none: null,
    beside: null,
    beside_why_none: 'Fewer than ten places are comparable.',
    counter_views: VIEWS,
  };
}

export function effectOf(id: string): Effect {
  const deaths = { ...followedOf(30), interrupted: null, interrupted_why_none: 'Too few months are known after it.' };
  return {
    id,
    title: 'Shuttle from Dakar',
    start: ['2009-10-01', '2009-10-01'],
    start_month: '2009-10',
    place: 'GIN',
    name: 'Guinea',
    country: 'GIN',
    why_place: 'The engagement names the country and no place in it.',
    events: {
      ...followedOf(8),
      beside: {
        ratio: interval(0.7, 0.4, 1.3),
        p: 0.31,
        change: 0.55,
        compared: [12, 12],
        like: [
          {
            place: 'CIV',
            name: 'Côte d’Ivoire',
            month: '2004-11',
            distance: 0.21,
            parts: [0.1, 0.2, 0.3],
            change: 0.8,
            placebo: 1.1,
          },
        ],
        comparable: 24,
        left_out: 3,
      },
      beside_why_none: null,
    },
    deaths,
    near: [],
    undated: 0,
    neighbours: ['CIV', 'LBR'],
    caution: 'What followed is not what it caused.',
    known_until: '2009-12',
    newest: '2009-12-30',
    methods: ['interrupted series, method 1.0', 'like cases, method 1.0', 'counter-views, method 1.0'],
    publishers: [],
  };
}

function place(name: string, rest: Partial<ExposurePlace>): ExposurePlace {
  return {
    place: name,
    name,
    country: 'MLI',
    class: 'unmet',
    rank: null,
    events: 0,
    deaths: [0, 0, 0],
    partners: 0,
    first: [],
    kinds: [],
    presences: [0, 0],
    elsewhere_in_country: 0,
    outlook: null,
    ...rest,
  };
}

export function exposureOf(): Exposure {
  return {
    units: 'divisions',
    period: ['2023-01-01', '2023-12-31'],
    as_of: '2024-02-10',
    newest: '2023-12-31',
    unmet: [place('Ménaka', { rank: 1, events: 41, deaths: [180, 212, 260], elsewhere_in_country: 2 })],
    others: [
      place('Mopti', { class: 'met', events: 92, deaths: [585, 585, 585], partners: 3, first: ['UNOWA', 'ECOWAS'] }),
      place('Diffa', {
        class: 'presence_not_covered',
        country: 'NER',
        events: 12,
        deaths: [20, 31, 40],
        partners: null,
      }),
      place('Boké', { class: 'no_event_data', country: 'GIN', events: null, deaths: null }),
      place('Kayes', { class: 'quiet' }),
    ],
    classes: [
      ['unmet', 1],
      ['met', 1],
      ['presence_not_covered', 1],
      ['no_event_data', 1],
      ['quiet', 1],
    ],
    met: { share: interval(0.73, 0.61, 0.83), counted: [2, 797], not_covered: [1, 31], no_event_data: 1 },
    met_why_none: null,
    concentration: null,
    concentration_why_none: 'Too few places.',
    presences: [7, 2],
    ended: 0,
    country_only: [],
    left_out: [6, 9],
    methods: ['exposure, method 1.0', 'share met, method 1.0', 'concentration, method 1.0'],
    publishers: [],
  };
}

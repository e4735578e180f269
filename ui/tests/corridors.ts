/** Corridors as the core answers them: a route with violence along it, one without coordinates, and cases of drugs. Invented. */
import type { CorridorRoute } from '@/contract/CorridorRoute';
import type { Corridors } from '@/contract/Corridors';
import type { CountryName } from '@/contract/CountryName';
import type { FlowKind } from '@/contract/FlowKind';
import { idOf } from './inventedRecords';

const country = (iso3: string, name: string): CountryName => ({ iso3, name });
const [COL, GNB, ESP] = [country('COL', 'Colombia'), country('GNB', 'Guinea-Bissau'), country('ESP', 'Spain')];
const [MLI, NER, LBY] = [country('MLI', 'Mali'), country('NER', 'Niger'), country('LBY', 'Libya')];
export const ROUTE = idOf(1);

const ROUTES: CorridorRoute[] = [
  {
    id: ROUTE,
    title: 'Gao – Niamey',
    kind: 'arms',
    certainty: 'reported',
    volume: 'medium',
    places: ['Gao', 'Ménaka', 'Niamey'],
    unplaced: 0,
    km_without_data: 40.4,
    figures: {
      length_km: 612,
      near_km: 380,
      share: 0.62,
      expected: 0.3,
      expected_range: [0.12, 0.55],
      ratio: 2.07,
      ratio_by_chance: [0.4, 1.83],
      p: 0.012,
      q: 0.03,
      moved: 499,
      room: 0.34,
    },
    why_none: null,
  },
  {
    id: idOf(2),
    title: 'Agadez – Sabha',
    kind: 'people',
    certainty: 'seen',
    volume: 'large',
    places: ['Agadez', 'Séguédine', 'Sabha'],
    unplaced: 0,
    km_without_data: 0,
    figures: {
      length_km: 1240,
      near_km: 0,
      share: 0,
      expected: 0,
      expected_range: [0, 0],
      ratio: null,
      ratio_by_chance: null,
      p: 1,
      q: 1,
      moved: 499,
      room: 0.7,
    },
    why_none: null,
  },
  {
    id: idOf(3),
    title: 'By name alone',
    kind: 'arms',
    certainty: 'supposed',
    volume: '',
    places: ['Gao', 'Agadez'],
    unplaced: 2,
    km_without_data: 0,
    figures: null,
    why_none: 'Fewer than two of its places have coordinates.',
  },
];

export function corridorsOf(kind: FlowKind | null, distanceKm: number): Corridors {
  const of = (one: { kind: string }) => kind === null || one.kind === kind;
  return {
    period: [null, null],
    distance_km: distanceKm,
    routes: ROUTES.filter(of),
    legs: (
      [
        {
          from: COL,
          to: GNB,
          kind: 'drugs',
          routes: 0,
          cases: [4, 1],
          volumes: [
            ['kg', 15],
            ['tablets', 900],
          ],
          certainty: 'seen',
          by_certainty: [0, 3, 1],
        },
        {
          from: MLI,
          to: NER,
          kind: 'arms',
          routes: 2,
          cases: [0, 0],
          volumes: [],
          certainty: 'reported',
          by_certainty: [1, 1, 0],
        },
        {
          from: GNB,
          to: ESP,
          kind: 'drugs',
          routes: 0,
          cases: [1, 0],
          volumes: [['kg', 12]],
          certainty: 'seen',
          by_certainty: [0, 0, 1],
        },
        {
          from: NER,
          to: LBY,
          kind: 'people',
          routes: 1,
          cases: [0, 0],
          volumes: [],
          certainty: 'seen',
          by_certainty: [0, 0, 1],
        },
      ] satisfies Corridors['legs']
    ).filter(of),
    roles: (
      [
        { country: NER, kind: 'people', origin: [1, 1], transit: [0, null], destination: [0, 0] },
        { country: LBY, kind: 'people', origin: [0, 0], transit: [0, null], destination: [1, 1] },
        { country: GNB, kind: 'drugs', origin: [0, 0], transit: [3, 1], destination: [2, 0.67] },
        { country: COL, kind: 'drugs', origin: [4, 1], transit: [0, 0], destination: [0, 0] },
        { country: ESP, kind: 'drugs', origin: [0, 0], transit: [0, 0], destination: [1, 0.33] },
        { country: MLI, kind: 'arms', origin: [2, 1], transit: [0, null], destination: [0, 0] },
        { country: NER, kind: 'arms', origin: [0, 0], transit: [0, null], destination: [2, 1] },
      ] satisfies Corridors['roles']
    ).filter(of),
    records: kind === 'drugs' ? [0, 5] : kind === null ? [3, 5] : [2, 0],
    by_kind: kind === 'drugs' ? [['drugs', [0, 5]]] : [['arms', [2, 0]]],
    without_leg: 1,
    several: 1,
    newest_case: '2021-05-01',
    newest_event: '2023-12-31',
    marking: 'confidential',
    no_data: null,
    methods: [
      'route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0',
      'flows from origin over transit to destination, method 1.0',
    ],
    caveats: [
      'Seizures and cases measure where interdiction happens as much as where trafficking does.',
      'Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.',
      'A route is taken as the straight way between the places that it names.',
    ],
    citations: ['UCDP GED, CC BY 4.0 (Sundberg and Melander 2013; Davies, Pettersson and Öberg)'],
  };
}

/** Returns what the core says where nothing is recorded. */
export function noCorridors(): Corridors {
  const none = 'No data: no route and no case is recorded here, which does not mean that there is none.';
  return {
    ...corridorsOf(null, 50),
    routes: [],
    legs: [],
    roles: [],
    records: [0, 0],
    by_kind: [],
    without_leg: 0,
    several: 0,
    newest_case: null,
    no_data: none,
  };
}

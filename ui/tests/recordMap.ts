/** What the record draws on the map of the fake desk: one of each kind, with something that has no coordinates. */
import type { Backend } from '@/backend/backend';
import type { RecordMap } from '@/contract/RecordMap';
import { BENIN, MOPTI } from './inventedWarnings';

export const RECORD_MAP: RecordMap = {
  presences: [
    {
      at: [-0.05, 16.27],
      place: 'Gao',
      exact: true,
      count: 1,
      who: 'un',
      first: [['01', 'UNDP · United Nations Development Programme']],
    },
    {
      at: [-8, 12.65],
      place: 'Bamako',
      exact: true,
      count: 7,
      who: 'both',
      first: [
        ['02', 'UNOWA'],
        ['03', 'Network of Women Mediators'],
      ],
    },
    { at: [-4.2, 14.5], place: 'Mopti', exact: false, count: 2, who: 'partner', first: [['04', '<b>Relief</b>']] },
  ],
  presences_unplaced: [
    ['MLI', 10],
    ['', 2],
  ],
  presences_undated: 3,
  engagements: [
    { at: [-10.9, 10.4], iso3: 'GIN', counts: [2, 1, 3], newest: [['05', 'Talks in Ouagadougou']] },
    { at: [-14.4, 14.4], iso3: 'SEN', counts: [0, 0, 1], newest: [['06', 'Good offices']] },
    { at: [8, 9], iso3: 'NGA', counts: [0, 1, 0], newest: [['07', 'Shuttle']] },
  ],
  engagements_total: 8,
  engagements_unplaced: 0,
  routes: [
    {
      id: '08',
      title: 'Gao – Niamey',
      kind: 'arms',
      certainty: 'reported',
      volume: 'large',
      places: ['Gao', 'Labbezanga', 'Niamey'],
      path: [
        [-0.05, 16.27],
        [1, 15],
        [2.11, 13.51],
      ],
      unplaced: 1,
      length_km: 383,
      crossings: [{ at: [0.8, 15], between: ['MLI', 'NER'] }],
      overlaps: [
        {
          path: [
            [0.6, 15.2],
            [1, 15],
          ],
          length_km: 71,
          events: 4,
          deaths: 11,
        },
      ],
    },
    {
      id: '09',
      title: 'By hearsay',
      kind: 'drugs',
      certainty: 'supposed',
      volume: 'small',
      places: ['The coast', 'Bissau'],
      path: [],
      unplaced: 1,
      length_km: 0,
      crossings: [],
      overlaps: [],
    },
  ],
  routes_method: 'route and border, method 1.0',
  trafficking: [
    { at: [-15.2, 11.8], kind: 'drugs', count: 120 },
    { at: [-15.6, 11.2], kind: 'drugs', count: 30 },
    { at: [-15.2, 11.8], kind: 'arms', count: 2 },
  ],
  trafficking_unplaced: 12,
  warnings_total: 3,
  warnings: [
    {
      at: [-4.2, 14.5],
      of: 'division',
      level: 'high',
      place: 'Mopti',
      count: 2,
      waiting: 1,
      first: [
        [MOPTI, 'Mopti, Mali: silence where events used to be reported'],
        ['00000000000000000000000000000202', 'Bandiagara: reports fall silent'],
      ],
    },
    {
      at: [2.3, 9.6],
      of: 'country',
      level: 'watch',
      place: 'BEN',
      count: 1,
      waiting: 1,
      first: [[BENIN, 'Northern Benin: attacks may spread south of the border parks by 30 June 2024']],
    },
  ],
};

/** Returns the answers about the record on the map. */
export function recordMapAnswers(): Pick<Backend, 'getRecordMap'> {
  return { getRecordMap: async () => RECORD_MAP };
}

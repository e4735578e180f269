import type { MapColours, Scale } from '@/map/colours';
import type { LayerState } from '@/map/layers/state';

/** Every token has a value of its own that no code could name by chance. */
const scale = (name: string): Scale => [`#${name}001`, `#${name}002`, `#${name}003`, `#${name}004`, `#${name}005`];

export const colours: MapColours = {
  surface: '#a00001',
  ink: '#a00002',
  ink2: '#a00003',
  accent: '#a00004',
  land: '#a00005',
  frontier: '#a00008',
  route: '#a00009',
  sequential: scale('b00'),
  diverging: scale('c00'),
  outlook: scale('d00'),
};

export const state: LayerState = {
  colours,
  drawing: 'cells',
  measure: 'events',
  classes: {
    resolution: 4,
    cell_km2: 1770.3,
    cells: 300,
    breaks: [1, 2, 4, 8, 15],
    shades: [0, 1, 2, 3, 4],
    largest: 33,
  },
  members: ['MLI', 'BFA', 'GIN'],
  covered: ['MLI', 'BFA'],
  imprecise: { admin1: ['ML-5'], countries: ['NER'] },
  month: true,
  noData: true,
  picture: true,
  selected: { type: 'admin1', code: 'ML-5' },
  selectedEvent: [-4.19, 14.49],
  ownBoundaries: true,
  outlook: null,
  hotspots: true,
  record: [],
  selectedRecord: false,
  weight: 1,
};

/** Classes of a change. */
export const classesOfChange = {
  resolution: 4,
  cell_km2: 1770.3,
  cells: 300,
  breaks: [-8, -3, 3, 8],
  shades: [5, 6, 7, 8, 9],
  largest: 20,
};

/** Hot places as the core answers. */
import type { HotCell } from '@/contract/HotCell';
import type { HotspotAsked } from '@/contract/HotspotAsked';
import type { HotspotMap } from '@/contract/HotspotMap';
import type { Hotspots } from '@/contract/Hotspots';

const cell = { name: null, quadrant: null, over_time: null };

const CELLS: HotCell[] = [
  { cell: '8458ccbffffffff', z: 9.4, p: 1e-9, q: 0.0000001, events: 31, ...cell },
  { cell: '8458cc9ffffffff', z: 2.9, p: 0.002, q: 0.031, events: 0.4, ...cell },
];

const DIVISIONS: HotCell[] = [
  { cell: 'MLI-mopti', name: 'Mopti', z: 5.12, p: 1e-7, q: 0.000004, events: 350, quadrant: null, over_time: null },
  { cell: 'BFA-sahel', name: 'Sahel', z: 4.41, p: 0.00001, q: 0.0003, events: 288, quadrant: null, over_time: null },
  { cell: 'BFA-est', name: 'Est', z: 2.63, p: 0.008, q: 0.041, events: 190, quadrant: null, over_time: null },
];

/** Hot in some step, whatever their q over the whole period. */
const EMERGING: HotCell[] = [
  hotOver(DIVISIONS[0], 'persistent', 12, 0.4, 0.69),
  hotOver(DIVISIONS[1], 'intensifying', 11, 2.8, 0.005),
  hotOver(DIVISIONS[2], 'new', 1, 1.2, 0.23),
  hotOver(
    { ...cell, cell: 'BEN-alibori', name: 'Alibori', z: 1.2, p: 0.12, q: 0.3, events: 22 },
    'sporadic',
    4,
    1.9,
    0.06,
  ),
];

function hotOver(of: HotCell | undefined, kind: string, hot_steps: number, trend_z: number, trend_p: number): HotCell {
  if (!of) throw new Error('Nothing of this is invented.');
  return { ...of, over_time: { kind, hot_steps, trend_z, trend_p } };
}

/** Returns two hot cells of a resolution, one of them very hot. */
export function hotspotsOf(resolution: number): HotspotMap {
  return { hotspots: { ...listOf(CELLS), resolution }, very_hot: [], hot: [] };
}

/** Returns what is hot among the places that are asked for; over time, where steps are. */
export function hotListOf({ units, resolution, method, steps }: HotspotAsked): Hotspots {
  const moran = method === 'moran';
  const quadrant = (hot: HotCell) => ({ ...hot, quadrant: moran ? 'high_high' : null });
  return {
    ...listOf((units === 'cells' ? CELLS : DIVISIONS).map(quadrant)),
    resolution: units === 'cells' ? resolution : 0,
    method: moran ? 'local Moran’s I, method 1.0' : 'Getis-Ord Gi*, method 1.0',
    whole: moran ? { i: 0.31, expectation: -0.003, z: 8.2, p: 1e-15 } : null,
    steps: steps === null ? null : { count: 12, span: ['2021-01-01', '2023-12-31'] },
    emerging: steps === null ? [] : EMERGING,
  };
}

function listOf(hot: HotCell[]): Hotspots {
  return {
    resolution: 0,
    cells: 300,
    events: 855,
    spread: 40,
    not_stated: 17,
    left_out: 3,
    hot,
    very_hot: hot.filter((one) => one.q < 0.01).length,
    method: 'Getis-Ord Gi*',
    whole: null,
    steps: null,
    emerging: [],
  };
}

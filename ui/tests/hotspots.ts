/** Hot cells as the core answers. */
import type { HotspotMap } from '@/contract/HotspotMap';

const cell = { name: null, quadrant: null, over_time: null };

/** Returns two hot cells of a resolution, one of them very hot. */
export function hotspotsOf(resolution: number): HotspotMap {
  return {
    hotspots: {
      resolution,
      cells: 300,
      events: 855,
      spread: 40,
      not_stated: 0,
      left_out: 0,
      hot: [
        { cell: '8458ccbffffffff', z: 9.4, p: 1e-9, q: 0.0000001, events: 31, ...cell },
        { cell: '8458cc9ffffffff', z: 2.9, p: 0.002, q: 0.031, events: 0.4, ...cell },
      ],
      very_hot: 1,
      method: 'Getis-Ord Gi*',
      whole: null,
      steps: null,
      emerging: [],
    },
    very_hot: [],
    hot: [],
  };
}

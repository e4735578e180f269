/** The outlines of hot cells as features. An outline that the very hot cells share with the hot ones is drawn once. */
import type { HotspotMap } from '@/contract/HotspotMap';

/** Outlines with their level, as a source takes them. */
export interface HotFeatures {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    properties: { level: 'hot' | 'very_hot' };
    geometry: { type: 'MultiLineString'; coordinates: [number, number][][] };
  }[];
}

/** Returns the features: very hot cells with a whole line, hot ones with a dashed line where the two differ. */
export function hotspotFeatures(answer: HotspotMap | null): HotFeatures {
  const { very_hot = [], hot = [] } = answer ?? {};
  const drawn = new Set(very_hot.flat().map(written));
  const around = hot.map((rings) => rings.filter((ring) => !drawn.has(written(ring))));
  const feature = (level: 'hot' | 'very_hot', rings: [number, number][][]) => ({
    type: 'Feature' as const,
    properties: { level },
    geometry: { type: 'MultiLineString' as const, coordinates: rings },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...around.filter((rings) => rings.length > 0).map((rings) => feature('hot', rings)),
      ...very_hot.map((rings) => feature('very_hot', rings)),
    ],
  };
}

/** Returns a ring as text that does not depend on where it begins. */
function written(ring: readonly (readonly [number, number])[]): string {
  return ring
    .slice(1)
    .map(([lon, lat]) => `${lon} ${lat}`)
    .toSorted()
    .join(',');
}

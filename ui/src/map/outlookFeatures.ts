/** The cells of an outlook as features, each with its class. */
import type { CellOutlooks } from '@/contract/CellOutlooks';
import { outlookClass } from './outlookClasses';

/** Outlines with cell and class, as a source takes them. */
export interface OutlookFeatures {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    properties: { cell: string; class: number };
    geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
  }[];
}

/** Returns the features of the cells; none before they are known. */
export function outlookFeatures(answer: CellOutlooks | null): OutlookFeatures {
  return {
    type: 'FeatureCollection',
    features: (answer?.cells ?? []).map(({ cell, outline, forecast }) => ({
      type: 'Feature',
      properties: { cell, class: outlookClass(forecast.at_least_25) },
      geometry: { type: 'MultiPolygon', coordinates: outline },
    })),
  };
}

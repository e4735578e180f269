/** Which mark of the record lies under the pointer: points before lines, what lies on top before what lies beneath. */
import type { RecordMark } from '@/state/recordMap.svelte';
import { RECORD_LAYER } from './layers/record';
import { ROUTE_LAYER } from './layers/routes';

/** The layers that are asked, the smallest things first. */
export const RECORD_TARGETS: readonly string[] = [
  RECORD_LAYER.warnings,
  RECORD_LAYER.presence,
  RECORD_LAYER.engagements,
  RECORD_LAYER.traffickingFine,
  RECORD_LAYER.traffickingCoarse,
  ROUTE_LAYER.crossing,
  ROUTE_LAYER.seen,
  ROUTE_LAYER.reported,
  ROUTE_LAYER.supposed,
  ROUTE_LAYER.overlap,
];

/** A feature that was found, with the layer that drew it. */
export interface Found {
  layer: string;
  properties: Record<string, unknown>;
}

/** Returns the mark that is meant, or null where nothing of the record was found. */
export function markOf(found: readonly Found[]): RecordMark | null {
  const first = RECORD_TARGETS.flatMap((layer) => found.find((feature) => feature.layer === layer) ?? [])[0];
  if (!first) return null;
  const index = Number(first.properties.index);
  switch (first.layer) {
    case RECORD_LAYER.warnings:
      return { what: 'warning', index };
    case RECORD_LAYER.presence:
      return { what: 'presence', index };
    case RECORD_LAYER.engagements:
      return { what: 'engagement', index };
    case RECORD_LAYER.traffickingFine:
    case RECORD_LAYER.traffickingCoarse:
      return { what: 'trafficking', index };
    default:
      return {
        what: 'route',
        index,
        crossing: partOf(found, index, 'crossing'),
        overlap: partOf(found, index, 'overlap'),
      };
  }
}

/** Returns which crossing or overlap of a route was found with it. */
function partOf(found: readonly Found[], index: number, part: 'crossing' | 'overlap'): number | null {
  const one = found.find(({ properties }) => Number(properties.index) === index && properties.part === part);
  return one ? Number(one.properties.at) : null;
}

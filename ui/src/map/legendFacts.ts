/** Gathers from the window's state what the legend needs beside the layers. */
import { hotCells } from '@/state/hotspots.svelte';
import { layers } from '@/state/layers.svelte';
import { outlooks } from '@/state/outlooks.svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { selection } from '@/state/selection.svelte';
import { theme } from '@/state/theme.svelte';
import { dottedAreas } from './imprecise';
import { densityRadiusPx } from './layers/density';
import type { LayerState } from './layers/state';
import type { LegendFacts } from './legend';
import { mapFigures } from './mapFigures.svelte';
import type { OutlookFacts } from './outlookLegend';
import { DENSITY_UNTIL_ZOOM, GROUPED_ABOVE_EVENTS, SINGLE_EVENTS_FROM_ZOOM } from './resolution';
import { kmPerPx } from './scale';

/** Returns the facts of the legend. */
export function legendFacts(state: LayerState, zoom: number, latitude: number): LegendFacts {
  return {
    state,
    month: selection.month,
    threshold: dottedAreas(mapFigures.imprecise).threshold,
    grouped: zoom < SINGLE_EVENTS_FROM_ZOOM && (selection.picture?.totals.events ?? 0) > GROUPED_ABOVE_EVENTS,
    reachKm: densityRadiusPx(zoom) * kmPerPx(zoom, latitude),
    pointsForDensity: zoom >= DENSITY_UNTIL_ZOOM,
    hotspots: hotCells.answer?.hotspots ?? null,
    outlook: outlookFacts(state),
    record:
      recordMap.answer && state.record.length > 0
        ? { shown: state.record, answer: recordMap.answer, distanceKm: recordMap.distanceKm }
        : null,
  };
}

function outlookFacts({ outlook, members }: LayerState): OutlookFacts | null {
  const countries = outlooks.countries.answer;
  if (!outlook || !countries) return null;
  return {
    countries,
    cells: outlook.units === 'cells' ? outlooks.cells.answer : null,
    // A wall shows no choice of pictures that would have to be explained.
    instead: layers.has('figures') && layers.drawing !== 'points' && theme.drawn !== 'wall',
    world: members.length === 0,
  };
}

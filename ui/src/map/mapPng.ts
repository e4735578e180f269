/** The picture of the map as it stands, with its caption taken from the window's state. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Marking } from '@/contract/Marking';
import { areaName, periodName } from '@/state/area';
import { desk } from '@/state/desk.svelte';
import { layers, RECORD_LAYERS } from '@/state/layers.svelte';
import { markingWords } from '@/state/marking';
import { dotted, number, range } from '@/state/numbers';
import { period } from '@/state/period.svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { selection } from '@/state/selection.svelte';
import { t } from '@/state/texts.svelte';
import type { Legend } from './legend';
import { readPngTokens, toPng } from './png';
import { scaleBar } from './scale';
import { agesLine, sourceLine } from './sourceLine';

const NO_LEGEND: Legend = { title: '', note: '', swatches: [], entries: [] };

/** Returns the bytes of the PNG. */
export async function pngOf(map: MapLibreMap, legend: Legend | null, element: Element): Promise<Uint8Array> {
  const { lat } = map.getCenter();
  const scale = scaleBar(map.getZoom(), lat, 120);
  const degrees = t('map-latitude', {
    degrees: String(Math.round(Math.abs(lat))),
    side: t(lat < 0 ? 'south-letter' : 'north-letter'),
  });
  const blob = await toPng(
    map.getCanvas(),
    {
      figures: figuresLine(),
      where: t('map-header-area-period', {
        area: areaName(selection.toldFilter.area),
        period: periodName(...period.of(selection.toldFilter)),
      }),
      legend: legend ?? NO_LEGEND,
      scale,
      scaleText: t('map-scale-km', { km: number(scale.km) }),
      scaleAt: t('map-scale-at', { latitude: degrees }),
      disclaimer: t('map-disclaimer'),
      sources: dotted([sourceLine(), agesLine()].filter((part) => part !== '')),
      exercise: desk.exercise ? t('map-exercise') : '',
      marking: markingWords(mapMarking()),
    },
    readPngTokens(element),
  );
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Returns the marking of what is drawn: events are published or invented, and unclassified. The record's marks say nothing of their own,
 * so where one is drawn, or counted in the legend, that of all that is stored counts, which is never lower.
 */
export function mapMarking(): Marking {
  const shown = recordMap.answer ? RECORD_LAYERS.filter((layer) => layers.has(layer)) : [];
  return shown.some((layer) => recordMap.count(layer) !== 0) ? desk.marking : 'unclassified';
}

function figuresLine(): string {
  const totals = selection.picture?.totals;
  if (!totals) return '';
  const figures = t('map-header-figures', {
    events: number(totals.events),
    eventsCount: totals.events,
    deaths: number(totals.best),
    deathsCount: totals.best,
  });
  return totals.low === totals.high
    ? figures
    : `${figures} ${t('map-header-range', { range: range(totals.low, totals.high) })}`;
}

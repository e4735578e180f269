/** The picture of the map as it stands, with its caption taken from the window's state. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { areaName, periodName } from '@/state/area';
import { desk } from '@/state/desk.svelte';
import { dotted, number, range } from '@/state/numbers';
import { period } from '@/state/period.svelte';
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
        area: areaName(selection.filter.area),
        period: periodName(period.since, period.until),
      }),
      legend: legend ?? NO_LEGEND,
      scale,
      scaleText: t('map-scale-km', { km: number(scale.km) }),
      scaleAt: t('map-scale-at', { latitude: degrees }),
      disclaimer: t('map-disclaimer'),
      sources: dotted([sourceLine(), agesLine()].filter((part) => part !== '')),
      exercise: desk.exercise ? t('map-exercise') : '',
    },
    readPngTokens(element),
  );
  return new Uint8Array(await blob.arrayBuffer());
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

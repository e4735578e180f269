/** The legend of the record: a line for each mark that is on the map, and in words what has no coordinates. */
import type { RecordMap } from '@/contract/RecordMap';
import type { RecordLayer } from '@/state/layers.svelte';
import { number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { LegendEntry, LegendStroke } from './legend';

/** What the legend of the record is made from. */
export interface RecordFacts {
  shown: readonly RecordLayer[];
  answer: RecordMap;
  distanceKm: number;
}

/** The three levels side by side, and one of them with the ring of what waits, and in that of an area. */
const TRIANGLES = ['M4 3.5L7.7 11.5H0.3Z', 'M13 3.5L16.7 11.5H9.3Z', 'M22 3.5L25.7 11.5H18.3Z'] as const;
const HALF_TRIANGLE = 'M11.2 7.5H14.8L16.7 11.5H9.3Z';
const SHOULDER = 'M15.3 3.6A2.1 2.1 0 1 1 19.5 3.6A2.1 2.1 0 1 1 15.3 3.6Z';
const AREA_RING = 'M6.2 7.5A6.8 6.8 0 1 1 19.8 7.5A6.8 6.8 0 1 1 6.2 7.5Z';
const SQUARE = 'M8 2.5H18V12.5H8Z';
const RING = 'M6.8 7.5A6.2 6.2 0 1 1 19.2 7.5A6.2 6.2 0 1 1 6.8 7.5Z';
const DISC = 'M9 7.5A4 4 0 1 1 17 7.5A4 4 0 1 1 9 7.5Z';
const BOX = 'M5.5 0.5H20.5V14.5H5.5Z';

/** Returns the entries, in the order of the switches. */
export function recordEntries({ shown, answer, distanceKm }: RecordFacts): LegendEntry[] {
  const entries = (layer: RecordLayer) => {
    if (layer === 'warnings') return warningEntries(answer);
    if (layer === 'presence') return presenceEntries(answer);
    if (layer === 'engagements') return engagementEntries(answer);
    return layer === 'routes' ? routeEntries(answer, distanceKm) : traffickingEntries(answer);
  };
  return shown.flatMap(entries);
}

function mark(text: string, ...strokes: LegendStroke[]): LegendEntry {
  return { symbol: { kind: 'strokes', strokes }, text };
}

/** A line in words that has no mark: what is not on the map. */
function missing(id: string, n: number): LegendEntry[] {
  return n > 0 ? [{ symbol: { kind: 'strokes', strokes: [] }, text: t(id, { n, count: number(n) }) }] : [];
}

function warningEntries(answer: RecordMap): LegendEntry[] {
  const { warnings } = answer;
  if (warnings.length === 0) return [mark(t('record-map-legend-no-warnings'))];
  const edge = (path: string): LegendStroke => ({ path, stroke: 'ink', width: 1.2 });
  const [watch, elevated, high] = TRIANGLES;
  const n = answer.warnings_total;
  const waits = warnings.some(({ waiting }) => waiting > 0);
  const areas = warnings.some(({ of }) => of !== 'place');
  return [
    mark(
      t('record-map-legend-warnings', { n, count: number(n) }),
      edge(watch),
      edge(elevated),
      { path: HALF_TRIANGLE, fill: 'ink' },
      { ...edge(high), fill: 'ink' },
    ),
    ...(waits
      ? [
          mark(t('record-map-legend-waiting'), edge(elevated), {
            path: SHOULDER,
            fill: 'surface',
            stroke: 'ink',
            width: 1.4,
          }),
        ]
      : []),
    ...(areas
      ? [mark(t('record-map-legend-warning-area'), edge(elevated), { ...edge(AREA_RING), dash: [1.5, 1.9] })]
      : []),
  ];
}

function presenceEntries(answer: RecordMap): LegendEntry[] {
  const edge: LegendStroke = { path: SQUARE, stroke: 'ink', width: 1.4 };
  const areas = answer.presences.some(({ exact }) => !exact);
  const unplaced = answer.presences_unplaced.reduce((total, [, count]) => total + count, 0);
  return [
    mark(t('record-map-legend-un'), { path: SQUARE, fill: 'ink' }, edge),
    mark(t('record-map-legend-partner'), { path: SQUARE, fill: 'surface' }, edge),
    ...(areas ? [mark(t('record-map-legend-area'), { ...edge, dash: [1.4, 1.6] })] : []),
    ...missing('record-map-legend-presence-unplaced', unplaced),
    ...missing('record-map-legend-presence-undated', answer.presences_undated),
  ];
}

function engagementEntries(answer: RecordMap): LegendEntry[] {
  const ring: LegendStroke = { path: RING, fill: 'surface', stroke: 'ink', width: 1.6 };
  return [
    mark(t('record-map-legend-on'), ring, { path: DISC, fill: 'ink' }),
    mark(t('record-map-legend-ended'), ring),
    ...missing('record-map-legend-engagements-unplaced', answer.engagements_unplaced),
  ];
}

function routeEntries(answer: RecordMap, distanceKm: number): LegendEntry[] {
  const line = (y: number, width: number, dash: number[] = []): LegendStroke => ({
    path: `M1 ${y}H25`,
    stroke: 'route',
    width,
    dash,
  });
  const cross: LegendStroke = { path: 'M9 3.5L17 11.5M9 11.5L17 3.5', stroke: 'ink', width: 1.6 };
  const without = answer.routes.filter(({ path }) => path.length < 2).length;
  return [
    mark(t('record-map-legend-routes'), line(2.5, 1.8), line(7.5, 1.8, [6, 3]), line(12.5, 1.8, [1.8, 2.6])),
    mark(t('record-map-legend-volume'), line(2, 1.4), line(6.5, 2.6), line(12, 4.2)),
    ...(answer.routes.some(({ crossings }) => crossings.length > 0)
      ? [mark(t('record-map-legend-crossing'), cross)]
      : []),
    mark(
      t('record-map-legend-overlap', { km: number(distanceKm) }),
      { path: 'M1 7.5H25', stroke: 'ink', width: 9.4 },
      { path: 'M1 7.5H25', stroke: 'surface', width: 6.4 },
      line(7.5, 1.8),
    ),
    ...missing('record-map-legend-routes-unplaced', without),
  ];
}

function traffickingEntries(answer: RecordMap): LegendEntry[] {
  const letter = (kind: string) => t(`record-map-letter-${kind}`);
  const letters = {
    people: letter('people'),
    drugs: letter('drugs'),
    arms: letter('arms'),
    resources: letter('resources'),
  };
  return [
    mark(t('record-map-legend-trafficking'), { path: BOX, fill: 'route' }),
    ...[{ symbol: { kind: 'strokes' as const, strokes: [] }, text: t('record-map-legend-letters', letters) }],
    ...missing('record-map-legend-trafficking-unplaced', answer.trafficking_unplaced),
  ];
}

/** The words for what the record draws: what it is, how well it is known, who is named. Names are text and never more. */
import type { RecordMap } from '@/contract/RecordMap';
import { desk } from '@/state/desk.svelte';
import { inTurn, listed, number } from '@/state/numbers';
import type { RecordMark } from '@/state/recordMap.svelte';
import { choiceName } from '@/state/recordNames';
import { t } from '@/state/texts.svelte';
import { levelOf } from '@/state/warningWords';

/** Returns the lines about a mark, the first of which is its head; none when the answer does not have it any more. */
export function recordLines(
  answer: RecordMap | null,
  mark: RecordMark,
  distanceKm: number,
  countryName: (iso3: string) => string,
): string[] {
  if (!answer) return [];
  switch (mark.what) {
    case 'warning':
      return warningLines(answer, mark.index, countryName);
    case 'presence':
      return presenceLines(answer, mark.index);
    case 'engagement':
      return engagementLines(answer, mark.index, countryName);
    case 'trafficking':
      return traffickingLines(answer, mark.index);
    case 'route':
      return routeLines(answer, mark, distanceKm, countryName);
  }
}

/** Returns the records that a mark stands for, with their titles, as far as the answer names them. */
export function namedRecords(answer: RecordMap | null, mark: RecordMark): readonly [string, string][] {
  if (mark.what === 'warning') return answer?.warnings[mark.index]?.first ?? [];
  if (mark.what === 'presence') return answer?.presences[mark.index]?.first ?? [];
  if (mark.what === 'engagement') return answer?.engagements[mark.index]?.newest ?? [];
  const route = mark.what === 'route' ? answer?.routes[mark.index] : undefined;
  return route ? [[route.id, route.title]] : [];
}

function warningLines(answer: RecordMap, index: number, countryName: (iso3: string) => string): string[] {
  const mark = answer.warnings[index];
  if (!mark) return [];
  const { count, waiting } = mark;
  const place = countryName(mark.place);
  const counted = { n: count, count: number(count) };
  return [
    t('record-map-warnings', { ...counted, place }),
    t('record-map-warnings-level', { ...counted, level: choiceName(levelOf(mark.level)) }),
    t('record-map-warnings-waiting', { ...counted, w: waiting, waiting: number(waiting) }),
    ...(mark.of === 'place' ? [] : [t(`record-map-warnings-of-${mark.of}`)]),
    ...named(mark.first, count),
  ];
}

function presenceLines(answer: RecordMap, index: number): string[] {
  const place = answer.presences[index];
  if (!place) return [];
  const head = t('record-map-presences', { count: number(place.count), n: place.count, place: place.place });
  const lines = [head, t(`record-map-who-${place.who}`)];
  if (!place.exact) lines.push(t('record-map-area-only'));
  return [...lines, ...named(place.first, place.count)];
}

function engagementLines(answer: RecordMap, index: number, countryName: (iso3: string) => string): string[] {
  const mark = answer.engagements[index];
  if (!mark) return [];
  const all = mark.counts[0] + mark.counts[1] + mark.counts[2];
  const counted = { count: number(all), n: all };
  const head =
    mark.iso3 === ''
      ? t('record-map-engagements', counted)
      : t('record-map-engagements-in', { ...counted, place: countryName(mark.iso3) });
  const states = (['on', 'waiting', 'ended'] as const).flatMap((state, at) => {
    const count = mark.counts[at] ?? 0;
    return count > 0 ? [t(`record-map-state-${state}`, { count: number(count) })] : [];
  });
  return [head, listed(states), ...named(mark.newest, all)];
}

function traffickingLines(answer: RecordMap, index: number): string[] {
  const cell = answer.trafficking[index];
  if (!cell) return [];
  return [
    t('record-map-cases', { count: number(cell.count), n: cell.count, kind: t(`record-map-kind-${cell.kind}`) }),
    t('record-map-cell'),
  ];
}

function routeLines(
  answer: RecordMap,
  mark: Extract<RecordMark, { what: 'route' }>,
  distanceKm: number,
  countryName: (iso3: string) => string,
): string[] {
  const route = answer.routes[mark.index];
  if (!route) return [];
  const lines = [
    route.title,
    listed([
      t(`record-map-kind-${route.kind}`),
      t(`record-map-certainty-${route.certainty}`),
      t(`record-map-volume-${route.volume}`),
    ]),
    inTurn(route.places.map((name) => desk.spoken(name))),
  ];
  if (route.unplaced > 0) lines.push(t('record-map-places-unplaced', { n: route.unplaced }));
  const crossing = mark.crossing === null ? undefined : route.crossings[mark.crossing];
  if (crossing)
    lines.push(
      t('record-map-crossing', { from: countryName(crossing.between[0]), to: countryName(crossing.between[1]) }),
    );
  const overlap = mark.overlap === null ? undefined : route.overlaps[mark.overlap];
  if (overlap) {
    lines.push(
      t('record-map-overlap', {
        length: number(overlap.length_km),
        distance: number(distanceKm),
        events: number(overlap.events),
        n: overlap.events,
        deaths: number(overlap.deaths),
        d: overlap.deaths,
      }),
    );
  }
  return lines;
}

function named(list: readonly [string, string][], count: number): string[] {
  const names = list.map(([, title]) => title);
  const more = count - names.length;
  return more > 0 ? [...names, t('record-map-more', { count: number(more) })] : names;
}

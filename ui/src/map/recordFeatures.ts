/** What the record draws, as features: each carries which mark of the answer it is, and nothing that a layer must not know. */
import type { EngagementMark } from '@/contract/EngagementMark';
import type { PresencePoint } from '@/contract/PresencePoint';
import type { RecordMap } from '@/contract/RecordMap';
import type { RouteLine } from '@/contract/RouteLine';
import type { TraffickingCell } from '@/contract/TraffickingCell';
import type { WarningMark } from '@/contract/WarningMark';
import type { RecordMark } from '@/state/recordMap.svelte';
import { LEVELS, levelOf } from '@/state/warningWords';
import { SOURCE } from './layers/state';
import { middleOf, type Place } from './lines';

/** One feature of a source of ours. */
export interface RecordFeature {
  type: 'Feature';
  properties: Record<string, string | number>;
  geometry: { type: 'Point'; coordinates: Place } | { type: 'LineString'; coordinates: Place[] };
}

/** Features of a source. */
export interface RecordFeatures {
  type: 'FeatureCollection';
  features: RecordFeature[];
}

/** The sources of the record. */
export type RecordSource = (typeof RECORD_SOURCES)[number];
export const RECORD_SOURCES = [
  SOURCE.warnings,
  SOURCE.presence,
  SOURCE.engagements,
  SOURCE.routes,
  SOURCE.trafficking,
  SOURCE.selectedRecord,
] as const;

const VOLUMES: readonly string[] = ['small', 'medium', 'large'];
/** Side of a coarse cell in degrees; the core counts by half a degree. */
const COARSE_DEG = 2;
const LONGEST_LABEL = 9;

/** Returns the features of each source. */
export function recordFeatures(
  answer: RecordMap | null,
  selected: RecordMark | null,
): Record<RecordSource, RecordFeatures> {
  const { warnings = [], presences = [], engagements = [], routes = [], trafficking = [] } = answer ?? {};
  return {
    [SOURCE.warnings]: collection(warnings.map(warningFeature)),
    [SOURCE.presence]: collection(presences.map(presenceFeature)),
    [SOURCE.engagements]: collection(engagements.map(engagementFeature)),
    [SOURCE.routes]: collection(routes.flatMap(routeFeatures)),
    [SOURCE.trafficking]: collection(traffickingFeatures(trafficking)),
    [SOURCE.selectedRecord]: collection(answer && selected ? selectedFeatures(answer, selected) : []),
  };
}

function collection(features: RecordFeature[]): RecordFeatures {
  return { type: 'FeatureCollection', features };
}

function point(coordinates: Place, properties: RecordFeature['properties']): RecordFeature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function lineOf(coordinates: Place[], properties: RecordFeature['properties']): RecordFeature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function warningFeature(mark: WarningMark, index: number): RecordFeature {
  const level = levelOf(mark.level);
  return point(mark.at, {
    index,
    level,
    known: mark.of === 'place' ? 'point' : 'area',
    stage: mark.waiting > 0 ? 'waits' : 'acted',
    of: mark.of,
    rank: LEVELS.indexOf(level),
    label: mark.count > 1 ? String(mark.count) : '',
  });
}

function presenceFeature(place: PresencePoint, index: number): RecordFeature {
  const name = initials(place.first[0]?.[1] ?? '');
  const label = place.count > 1 ? `${name} +${place.count - 1}` : name;
  return point(place.at, { index, who: place.who, known: place.exact ? 'point' : 'area', label });
}

/** Returns a short name: the acronym where the title begins with one, else the first letters of its words. */
export function initials(title: string): string {
  const name = title.split(' · ')[0] ?? '';
  if ([...name].length <= LONGEST_LABEL) return name;
  const letters = name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}|^\p{Lo}/u.test(word) ? [...word].slice(0, 1) : []));
  return letters.length > 1 ? letters.slice(0, 6).join('') : [...name].slice(0, LONGEST_LABEL).join('');
}

/** Returns whether engagements go on, are planned or suspended, or have all ended. */
export function engagementState({ counts: [on, waiting] }: EngagementMark): 'on' | 'waiting' | 'ended' {
  if (on > 0) return 'on';
  return waiting > 0 ? 'waiting' : 'ended';
}

function engagementFeature(mark: EngagementMark, index: number): RecordFeature {
  const state = engagementState(mark);
  const count = { on: mark.counts[0], waiting: mark.counts[1], ended: mark.counts[2] }[state];
  return point(mark.at, { index, state, label: String(count) });
}

function routeFeatures(route: RouteLine, index: number): RecordFeature[] {
  if (route.path.length < 2) return [];
  const middle = middleOf(route.path);
  const width = Math.max(0, VOLUMES.indexOf(route.volume)) + 1;
  return [
    ...route.overlaps.map((overlap, at) => lineOf(overlap.path, { index, part: 'overlap', at, width })),
    lineOf(route.path, { index, part: 'line', certainty: route.certainty, width }),
    point(middle.at, { index, part: 'arrow', kind: route.kind, turn: middle.turn, width }),
    ...route.crossings.map((crossing, at) => point(crossing.at, { index, part: 'crossing', at })),
  ];
}

/** The cells as they were counted, and four to a side joined for small scales. */
function traffickingFeatures(cells: readonly TraffickingCell[]): RecordFeature[] {
  const joined = new Map<string, { kind: string; count: number; x: number; y: number; index: number }>();
  cells.forEach(({ at: [x, y], kind, count }, index) => {
    const key = [kind, Math.floor(x / COARSE_DEG), Math.floor(y / COARSE_DEG)].join();
    const into = joined.get(key) ?? { kind, count: 0, x: 0, y: 0, index };
    into.count += count;
    into.x += x * count;
    into.y += y * count;
    joined.set(key, into);
  });
  return [
    ...cells.map(({ at, kind, count }, index) => point(at, { index, kind, count, grain: 'fine' })),
    ...[...joined.values()].map(({ kind, count, x, y, index }) =>
      point([x / count, y / count], { index, kind, count, grain: 'coarse' }),
    ),
  ];
}

function selectedFeatures(answer: RecordMap, mark: RecordMark): RecordFeature[] {
  switch (mark.what) {
    case 'warning': {
      const warning = answer.warnings[mark.index];
      return warning ? [point(warning.at, { what: 'warning', of: warning.of })] : [];
    }
    case 'route':
      return answer.routes[mark.index] ? [lineOf(answer.routes[mark.index]?.path ?? [], {})] : [];
    case 'presence':
      return points(answer.presences[mark.index]?.at);
    case 'engagement':
      return points(answer.engagements[mark.index]?.at);
    case 'trafficking':
      return points(answer.trafficking[mark.index]?.at);
  }
}

function points(at: Place | undefined): RecordFeature[] {
  return at ? [point(at, {})] : [];
}

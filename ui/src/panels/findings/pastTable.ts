/** Places against their own past as rows: the last whole step beside what was expected, and since when the level is what it is. */
import type { BandMonth } from '@/charts/band';
import type { Changes } from '@/contract/Changes';
import type { ChangeUnits } from '@/contract/ChangeUnits';
import type { JudgedStep } from '@/contract/JudgedStep';
import type { PlaceChanges } from '@/contract/PlaceChanges';
import type { Verdict } from '@/contract/Verdict';
import { desk } from '@/state/desk.svelte';
import { t } from '@/state/texts.svelte';
import {
  countryColumn,
  countryOfDivision,
  type FindingColumn,
  type FindingTable,
  figureColumn,
  wordColumn,
} from './finding';

const figure = (id: string, more: Partial<FindingColumn> = {}) => figureColumn(id, `past-${id}`, more);
const words = (id: string, px: number, grows?: number) => wordColumn(id, `past-${id}`, px, grows);

/** Returns the places in the order of the core; those of which nothing can be told stand last. */
export function pastPlaces(answer: Changes): PlaceChanges[] {
  const told = (place: PlaceChanges) => place.verdict !== null;
  return [...answer.places.filter(told), ...answer.places.filter((place) => !told(place))];
}

/** Returns how many places have a verdict. */
export function countPlaces(answer: Changes, verdict: Verdict | null): number {
  return answer.places.filter((place) => place.verdict === verdict).length;
}

/** Returns the last step that is stored to its end; where none is, the last, which says why. */
export function lastStep(place: PlaceChanges): JudgedStep | undefined {
  return place.steps.findLast((step) => step.observed !== null) ?? place.steps.at(-1);
}

export function verdictWords(place: PlaceChanges): string {
  if (place.verdict !== null) return t(`past-verdict-${place.verdict}`);
  const why = lastStep(place)?.why_none;
  return why ? t('past-verdict-why', { why }) : t('past-verdict-none');
}

/** Returns the steps as the chart draws them. */
export function bandOfSteps(steps: readonly JudgedStep[]): BandMonth[] {
  return steps.map(({ start, observed, low, expected, high, verdict }) => ({
    month: start,
    value: observed,
    low,
    expected,
    high,
    verdict: verdict ?? 'none',
  }));
}

/** What cannot be told is empty; what was not counted is no data. */
export function pastTable(places: readonly PlaceChanges[], units: ChangeUnits): FindingTable {
  return {
    columns: [
      { id: 'place', title: t('column-place'), form: 'text', px: 100, grows: 1 },
      ...(units === 'divisions' ? [countryColumn()] : []),
      words('verdict', 156, 2),
      figure('start', { form: 'day', px: 82 }),
      figure('observed', { px: 70 }),
      figure('expected', { px: 70, digits: 1 }),
      figure('low', { px: 44 }),
      figure('high', { px: 46 }),
      figure('q', { px: 60, form: 'probability' }),
      figure('since', { form: 'day', px: 90 }),
      figure('level', { px: 78, digits: 1 }),
      figure('level_low', { px: 64, digits: 1 }),
      figure('level_high', { px: 60, digits: 1 }),
    ],
    rows: places.map((place) => {
      const [step, level] = [lastStep(place), place.levels.at(-1)];
      return [
        desk.placeName(place.place, place.name),
        ...(units === 'divisions' ? [countryOfDivision(place.place)] : []),
        verdictWords(place),
        step?.start ?? '',
        step?.observed ?? null,
        step?.expected ?? '',
        step?.low ?? '',
        step?.high ?? '',
        place.q ?? '',
        level?.start ?? '',
        level?.mean ?? '',
        level?.interval[0] ?? '',
        level?.interval[1] ?? '',
      ];
    }),
    places: places.map(({ place }) =>
      units === 'countries' ? { type: 'country', iso3: place } : { type: 'admin1', code: place },
    ),
  };
}

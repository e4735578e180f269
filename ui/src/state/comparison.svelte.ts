/** What did an import change, and what did that do to the figures? */
import { asFault, backend } from '@/backend';
import type { EventRow } from '@/contract/EventRow';
import type { Fault } from '@/contract/Fault';
import type { ImportRun } from '@/contract/ImportRun';
import type { ReleaseField } from '@/contract/ReleaseField';
import type { RunComparison } from '@/contract/RunComparison';
import { desk } from './desk.svelte';
import { coordinates, days, known } from './numbers';
import { screen } from './screen.svelte';
import { t } from './texts.svelte';

class Comparison {
  run = $state.raw<ImportRun | null>(null);
  found = $state.raw<RunComparison | null>(null);
  fault = $state.raw<Fault | null>(null);

  async open(run: ImportRun): Promise<void> {
    [this.run, this.found, this.fault] = [run, null, null];
    screen.open('compare');
    try {
      const found = await backend().compareRun(run.id);
      if (this.run === run) this.found = found;
    } catch (thrown) {
      if (this.run === run) this.fault = asFault(thrown);
    }
  }
}

/** Tells whether a run has something to compare: it is one of events, and it stands. */
export function isCompared(run: ImportRun): boolean {
  const { added, revised, withdrawn } = run.counts;
  return run.state === 'done' && OF_EVENTS.includes(run.publisher) && added + revised + withdrawn > 0;
}

const OF_EVENTS: readonly string[] = ['ucdp', 'acled', 'exercise'];

const READ: Record<ReleaseField, (row: EventRow) => string> = {
  days: (row) => days(row.first_day, row.last_day),
  date_precision: (row) => t(`date-precision-${row.date_precision}`),
  coordinates: (row) => coordinates(row.lon, row.lat),
  location_precision: (row) => t(`location-precision-${row.location_precision}`),
  place: (row) => row.place,
  country: (row) => (row.iso3 ? desk.countryName(row.iso3) : ''),
  kind: (row) => t(row.kind ? `kind-${row.kind}` : 'kind-not-stated'),
  deaths: ({ deaths }) =>
    t('release-deaths', { best: known(deaths.best), low: known(deaths.low), high: known(deaths.high) }),
  deaths_by_side: ({ deaths }) =>
    [deaths.side_a, deaths.side_b, deaths.civilians, deaths.unknown].map((count) => known(count)).join(' / '),
  sides: (row) => t('release-sides', { a: row.side_a, b: row.side_b }),
  other: () => '',
};

/** Returns what a field of an event said. */
export function fieldOf(field: ReleaseField, row: EventRow): string {
  return READ[field](row) || '–';
}

export const comparison = new Comparison();

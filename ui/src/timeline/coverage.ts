/** What the stored events cover: the whole span, and members of the area whose data end early. */
import type { Area } from '@/contract/Area';
import type { Coverage } from '@/contract/Coverage';
import { desk } from '@/state/desk.svelte';
import { t } from '@/state/texts.svelte';
import { endOfMonth, parseDay, startOfMonth, yearOf } from './day';
import type { Span } from './frame';

/** A country whose newest event is so much older than the newest of all is named. */
const EARLY_DAYS = 730;

/** Returns the months that are covered, whole, or null when nothing is stored. */
export function coveredSpan(coverage: Coverage | null): Span | null {
  const [first, last] = [parseDay(coverage?.oldest ?? ''), parseDay(coverage?.newest ?? '')];
  return first === null || last === null ? null : { first: startOfMonth(first), last: endOfMonth(last) };
}

/** Returns for example "Nigeria only to 2019", or nothing. */
export function coverageNote(coverage: Coverage | null, area: Area): string {
  const newest = parseDay(coverage?.newest ?? '');
  if (!coverage || newest === null || area.type !== 'subregion') return '';
  const members = desk.subregion(area.id)?.members ?? [];
  const early = coverage.countries.flatMap((country) => {
    const last = parseDay(country.newest);
    const ends = last !== null && newest - last > EARLY_DAYS && country.events >= 100;
    return ends && members.includes(country.iso3) ? [{ iso3: country.iso3, last, events: country.events }] : [];
  });
  early.sort((a, b) => b.events - a.events);
  const [largest] = early;
  if (!largest) return '';
  return t('timeline-without', { countries: desk.countryName(largest.iso3), year: String(yearOf(largest.last)) });
}

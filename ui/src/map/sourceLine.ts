/** What the map rests on, and the two ages of the events: the newest event and the last import. */
import { desk } from '@/state/desk.svelte';
import { day, dotted } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** Returns for example "Natural Earth · UCDP GED, CC BY 4.0". */
export function sourceLine(): string {
  const { coverage, ownBoundaries } = desk;
  const parts = [t('map-source-base')];
  if (ownBoundaries) parts.push(t('map-source-own', { file: ownBoundaries }));
  for (const publisher of coverage?.publishers ?? []) parts.push(`${publisher.name}, ${publisher.licence}`);
  return dotted(parts);
}

/** Returns for example "newest event 31 Dec 2023 · imported 5 Jan 2024". */
export function agesLine(): string {
  const { coverage } = desk;
  const parts: string[] = [];
  if (coverage?.newest) parts.push(t('map-source-newest', { day: day(coverage.newest) }));
  if (coverage?.imported_at) parts.push(t('map-source-imported', { day: day(coverage.imported_at) }));
  return dotted(parts);
}

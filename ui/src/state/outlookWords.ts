/** The words for an outlook: its range, its probabilities, whose record it is. */
import type { OutlookRecord } from '@/contract/OutlookRecord';
import type { Spread } from '@/contract/Spread';
import { desk } from './desk.svelte';
import { decimal, month, number, share } from './numbers';
import { t } from './texts.svelte';

/** Returns the range that holds nine outcomes in ten: "4 and 233". */
export function spreadRange({ quantiles }: Spread): string {
  return t('outlook-between', { low: number(quantiles[0]), high: number(quantiles[6]) });
}

/** Returns a probability in whole percent; neither "0 %" nor "100 %" where it is only near. */
export function probability(value: number): string {
  return value < 1 && value >= 0.995 ? t('outlook-over-99') : share(value, 1);
}

/** Returns the months that an outlook is for, and until when it knows. */
export function outlookMonths(answer: { known_until: string; ahead: readonly string[] }): Record<string, string> {
  return {
    until: month(answer.known_until),
    from: month(answer.ahead[0] ?? answer.known_until),
    to: month(answer.ahead.at(-1) ?? answer.known_until),
  };
}

/** Returns the name of the area that a record is of. */
export function recordArea(area: string): string {
  if (area === 'world' || area === 'cells') return t(`outlook-${area}`);
  const subregion = desk.subregion(area);
  return subregion ? desk.name(subregion.names) : desk.countryName(area);
}

/** Returns whether the model did better than the benchmark, in words. */
export function recordVerdict({ model, benchmark }: OutlookRecord): string {
  if (model.outcomes === 0) return t('outlook-no-record');
  return t(model.crps < benchmark.crps ? 'outlook-better' : 'outlook-worse');
}

/** Returns a score of the model against the benchmark's: "18.40 / 19.10". */
export function scorePair(record: OutlookRecord, of: 'crps' | 'ignorance' | 'interval'): string {
  return t('outlook-against', { model: decimal(record.model[of], 2), benchmark: decimal(record.benchmark[of], 2) });
}

/** Returns the shares of months that fell into the 90 % range, model against benchmark. */
export function heldPair({ model, benchmark }: OutlookRecord): string {
  return t('outlook-against', { model: share(model.coverage, 1), benchmark: share(benchmark.coverage, 1) });
}

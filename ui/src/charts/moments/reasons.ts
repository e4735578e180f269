/** Why something is not known of a country, each reason once; and which reasons are those of several countries, to be said once. */
import type { CountryMoments } from '@/contract/CountryMoments';
import { listed } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** A reason with what it is the reason of; empty where that is everything. */
export interface Reason {
  of: string;
  why: string;
}

/** A reason with the countries that it holds for, in their order. */
export interface SharedReason extends Reason {
  countries: CountryMoments[];
}

/** Returns the reasons of a country. */
export function reasonsOf(country: CountryMoments): Reason[] {
  const parts = [
    ...country.indicators.map((one) => ({ of: t(`moments-of-${one.indicator}`), why: one.why_none })),
    { of: t('moments-near-short'), why: country.closeness_why_none },
  ];
  const whys = [...new Set(parts.flatMap(({ why }) => (why ? [why] : [])))];
  if (whys.length === 1 && parts.every(({ why }) => why !== null)) return whys.map((why) => ({ of: '', why }));
  return whys.map((why) => ({
    of: listed(parts.filter((one) => one.why === why).map((one) => one.of)),
    why,
  }));
}

/** Returns the reasons of more than one country. */
export function sharedReasons(countries: readonly CountryMoments[]): SharedReason[] {
  const all = new Map<string, SharedReason>();
  for (const country of countries) {
    for (const reason of reasonsOf(country)) {
      const shared = all.get(keyOf(reason)) ?? { ...reason, countries: [] };
      shared.countries.push(country);
      all.set(keyOf(reason), shared);
    }
  }
  return [...all.values()].filter((one) => one.countries.length > 1);
}

/** Returns whether a reason is among those that are said once for several countries. */
export function isShared(reason: Reason, shared: readonly Reason[]): boolean {
  return shared.some((one) => keyOf(one) === keyOf(reason));
}

/** Returns whether a country has anything to show beside the reasons that are said once. */
export function hasOwn(country: CountryMoments, shared: readonly Reason[]): boolean {
  if (country.closeness || country.indicators.some((one) => one.observed !== null)) return true;
  return reasonsOf(country).some((reason) => !isShared(reason, shared));
}

export function reasonWords({ of, why }: Reason): string {
  return of === '' ? why : t('moments-why', { of, why });
}

function keyOf({ of, why }: Reason): string {
  return `${of}\n${why}`;
}

/** The words for an area and for a period of the filter. */
import type { Area } from '@/contract/Area';
import type { PlaceRef } from '@/contract/PlaceRef';
import { desk } from './desk.svelte';
import { figures } from './figures.svelte';
import { endOfMonth, startOfMonth } from './months';
import { day, longMonth } from './numbers';
import { t } from './texts.svelte';

/** Returns the name of what can be selected; `english` is the name that the core sends. */
export function placeName(place: PlaceRef, english: string): string {
  return place.type === 'country' || place.type === 'subregion' ? areaName(place) : english;
}

/** Returns the name of an area; of a division or cell only when its figures are at hand. */
export function areaName(area: Area): string {
  switch (area.type) {
    case 'world':
      return t('area-world');
    case 'subregion': {
      const subregion = desk.subregion(area.id);
      return subregion ? desk.name(subregion.names) : area.id;
    }
    case 'country':
      return desk.countryName(area.iso3);
    default: {
      const place = figures.place;
      return place && JSON.stringify(place.place) === JSON.stringify(area) ? place.name : t(`area-${area.type}`);
    }
  }
}

/** Returns January 2021 to December 2023, or days where the period does not begin and end with months. */
export function periodName(since: string | null, until: string | null): string {
  if (!since || !until) return t('period-all');
  const whole = since === startOfMonth(since) && until === endOfMonth(until);
  if (whole && since === startOfMonth(until)) return longMonth(since);
  const [from, to] = whole ? [longMonth(since), longMonth(until)] : [day(since), day(until)];
  return t('period-range', { from, to });
}

/** Filters: the one that lets everything pass, and what of it a person changed. */
import type { Filter } from '@/contract/Filter';
import type { Kind } from '@/contract/Kind';

export const KINDS: readonly Kind[] = ['state', 'nonstate', 'onesided'];

export function openFilter(): Filter {
  return {
    area: { type: 'world' },
    bounds_e7: null,
    since: null,
    until: null,
    kinds: [],
    actors: [],
    deaths_min: null,
    deaths_max: null,
    civilians: false,
    precision: { district: true, province: true, not_stated: true },
    publishers: [],
    text: '',
  };
}

/** Returns the filter as plain data, so that it can be kept and sent. */
export function copyFilter(filter: Filter): Filter {
  return JSON.parse(JSON.stringify(filter)) as Filter;
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Tells whether anything but the area and the period narrows the filter. */
export function isNarrowed(filter: Filter): boolean {
  const open = openFilter();
  return !sameFilter({ ...filter, area: open.area, since: null, until: null }, open);
}

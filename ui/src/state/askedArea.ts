/** Where do lists and tables look that know no divisions: the area of the selection, or everywhere for a part of a country. */
import type { Area } from '@/contract/Area';
import { selection } from './selection.svelte';

export function askedArea(): Area {
  const area = selection.filter.area;
  return area.type === 'admin1' || area.type === 'cell' ? { type: 'world' } : area;
}

/** The words of the tooltip for an outlook: what is shown, its range, and the benchmark beside it. */
import type { CellOutlook } from '@/contract/CellOutlook';
import type { OutlookCard } from '@/contract/OutlookCard';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { Spread } from '@/contract/Spread';
import { desk } from '@/state/desk.svelte';
import { number } from '@/state/numbers';
import { outlooks } from '@/state/outlooks.svelte';
import { probability, spreadRange } from '@/state/outlookWords';
import { t } from '@/state/texts.svelte';
import type { OutlookDrawn } from './layers/state';

/** What lies under the pointer, as far as an outlook goes. */
export interface UnderOutlook {
  /** The place whose outlook is drawn there. */
  outlook: PlaceRef | null;
  country: { iso3: string } | null;
}

/** Returns the lines about the outlook under the pointer; none where none is asked for. */
export function outlookLines(under: UnderOutlook, drawn: OutlookDrawn, members: readonly string[]): string[] {
  const place = under.outlook;
  if (place?.type === 'cell') {
    const cell = outlooks.cells.answer?.cells.find((one) => one.cell === place.cell);
    return cell ? told(cell, cell.name || t('area-cell')) : [];
  }
  if (place?.type === 'country') {
    const card = outlooks.find(place.iso3);
    return card ? told(card, desk.countryName(place.iso3)) : [];
  }
  const iso3 = under.country?.iso3;
  if (iso3 === undefined || (members.length > 0 && !members.includes(iso3))) return [];
  const stored = drawn.countries.some(([known]) => known === iso3);
  return [desk.countryName(iso3), t(stored ? 'outlook-tip-no-cell' : 'outlook-tip-too-little')];
}

function told({ forecast, benchmark, is_benchmark }: OutlookCard | CellOutlook, name: string): string[] {
  if (is_benchmark) return [name, spread('outlook-tip-shown', forecast), t('outlook-tip-is-benchmark')];
  return [name, spread('outlook-tip-shown', forecast), spread('outlook-tip-benchmark', benchmark)];
}

function spread(id: string, of: Spread): string {
  return t(id, { median: number(of.quantiles[3]), range: spreadRange(of), many: probability(of.at_least_25) });
}

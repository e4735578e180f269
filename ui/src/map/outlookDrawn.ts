/** What of the outlook is drawn: countries or cells by class, and the countries of which too little is stored. */
import { layers } from '@/state/layers.svelte';
import { outlooks } from '@/state/outlooks.svelte';
import type { OutlookDrawn } from './layers/state';
import { outlookClass } from './outlookClasses';

/** Returns what is drawn; `null` while the layer is off or its first answer is out. Countries stay until the cells are there. */
export function outlookDrawn(): OutlookDrawn | null {
  const { answer } = outlooks.countries;
  if (!layers.has('outlook') || !answer) return null;
  const cells = layers.has('outlook_cells') && outlooks.cells.answer !== null;
  return {
    units: cells ? 'cells' : 'countries',
    countries: answer.countries.map((card) => [card.country, outlookClass(card.forecast.at_least_25)]),
    tooLittle: answer.too_little.map(([iso3]) => iso3),
  };
}

/** The five classes of an outlook, the same in every view: the probability of 25 deaths or more in a month to come. */

import { number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { Scale } from './colours';

/** Where each class but the first begins, the bound within it. */
export const OUTLOOK_BREAKS = [0.01, 0.05, 0.2, 0.5] as const;

/** Returns the class of a probability, 0 to 4. */
export function outlookClass(probability: number): number {
  return OUTLOOK_BREAKS.filter((from) => probability >= from).length;
}

/** Returns the classes as the legend prints them, lowest first: "< 1 %", "1–5 %" and so on. */
export function outlookSwatches(colours: Scale): { colour: string; label: string }[] {
  const percent = (share: number) => number(share * 100);
  return colours.map((colour, at) => {
    const [from, to] = [OUTLOOK_BREAKS[at - 1], OUTLOOK_BREAKS[at]];
    if (from === undefined) return { colour, label: t('outlook-map-under', { to: percent(to ?? 1) }) };
    if (to === undefined) return { colour, label: t('outlook-map-over', { from: percent(from) }) };
    return { colour, label: t('outlook-map-class', { from: percent(from), to: percent(to) }) };
  });
}

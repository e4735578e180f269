/** An entry of the calendar in words. */
import type { CalendarItem } from '@/contract/CalendarItem';
import { desk } from '@/state/desk.svelte';
import { daysBetween } from '@/state/months';
import { listed, number } from '@/state/numbers';
import { choiceName } from '@/state/recordNames';
import { whenWords } from '@/state/recordWords';
import { t } from '@/state/texts.svelte';

export function itemWhen(item: CalendarItem): string {
  const [first, last] = item.days;
  return whenWords({ first, last, certainty: item.certainty, text: '' });
}

export function itemCountries(item: CalendarItem): string {
  return listed(item.countries.map((iso3) => desk.countryName(iso3)));
}

/** Returns what kind of entry it is with its state: "Commitment, open"; "Anniversary, 10 years". */
export function itemKind(item: CalendarItem): string {
  const years = item.years === null ? '' : t('calendar-years', { n: item.years, count: number(item.years) });
  const state = stateWords(item.state);
  return listed([t(`occasion-${item.occasion}`), years || state]);
}

/** Returns how late an open entry is: since its last possible day. */
export function lateWords(item: CalendarItem, today: string): string {
  return t('commitment-late', { count: number(Math.max(0, daysBetween(item.days[1], today))) });
}

/** Returns everything that is known of an entry, for who cannot see it. */
export function itemLabel(item: CalendarItem, today: string): string {
  const late = item.late ? lateWords(item, today) : '';
  return listed([item.title, itemKind(item), itemWhen(item), itemCountries(item), late]);
}

function stateWords(state: string): string {
  if (state === 'not_recorded') return t('calendar-not-recorded');
  return state === '' ? '' : choiceName(state);
}

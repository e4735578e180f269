/** Values of the record in words, for tables, pages and what stands under a field. */
import type { FieldCard } from '@/contract/FieldCard';
import type { Noun } from '@/contract/Noun';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { markedField } from './markings';
import { daysInMonth } from './months';
import { coordinates, days, dotted, figure, listed, longMonth, moment, month, span, stretch, upTo } from './numbers';
import { choiceName } from './recordNames';
import {
  isCitation,
  isEmpty,
  isMoney,
  isSpot,
  isWhen,
  itemsOf,
  type Money,
  type Spot,
  type Titles,
  type When,
} from './storedForms';
import { t } from './texts.svelte';

const ID_SHOWN = 8;
const DECIMALS = 2;

/** Returns a span of days as short as it can be: 2010, March 2010, 11–20 Mar 2010. */
export function whenWords(when: When): string {
  const span = spanWords(when.first, when.last);
  return when.certainty === 'about' ? t('about-when', { when: span }) : span;
}

function spanWords(first: string, last: string): string {
  const [years, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return span([years, lastYear]);
  const endsMonth = Number(last.slice(8, 10)) === daysInMonth(Number(lastYear), Number(last.slice(5, 7)));
  if (first.endsWith('-01') && endsMonth) {
    return first.slice(0, 7) === last.slice(0, 7) ? longMonth(first) : stretch(month(first), month(last));
  }
  return days(first, last);
}

/** Returns a number with up to two decimals. */
export function amount(value: number): string {
  return upTo(value, DECIMALS);
}

export function moneyWords(money: Money): string {
  return figure(`${amount(money.amount)} ${money.currency}`);
}

/** Returns a citation as people write it: S/2011/552 §24. */
export function citationWords(value: unknown): string {
  if (!isCitation(value)) return String(value);
  return [value.source, value.at].filter(Boolean).join(' ');
}

/** Returns the name of a place with its country. */
export function spotWords(spot: Spot): string {
  const country = spot.country ? desk.countryName(spot.country) : '';
  return listed([spot.name, country].filter((part, at) => part !== '' && (at === 0 || part !== spot.name)));
}

/** Says what is known of where a place is. */
export function spotNote(spot: Spot): string {
  if (spot.lon === undefined || spot.lat === undefined) return t('place-not-on-map');
  const known = t(`location-precision-${spot.precision}`);
  const country = spot.country ? desk.countryName(spot.country) : '';
  return dotted([country, coordinates(spot.lon, spot.lat), known]);
}

export function linkWords(id: unknown, titles: Titles): string {
  const number = String(id);
  return titles[number] || `${number.slice(0, ID_SHOWN)}…`;
}

/** Returns what stands under the name of a field or of its marking, in words, also where that is nothing. */
export function wordsUnder(noun: Noun, name: string, value: unknown, titles: Titles): string {
  if (markedField(name) !== null) return t(isEmpty(value) ? 'marking-as-record' : `marking-${String(value)}`);
  if (isEmpty(value)) return t('not-known');
  const field = catalog.field(noun, name);
  return field ? valueWords(field, value, titles) : String(value);
}

/** Returns what a field holds, in words; what is not in stored form stands as it was written. */
export function valueWords(field: FieldCard, value: unknown, titles: Titles): string {
  return itemsOf(value)
    .map((item) => itemWords(field, item, titles))
    .join(field.kind === 'citations' || field.kind === 'words' ? '; ' : ', ');
}

function itemWords(field: FieldCard, item: unknown, titles: Titles): string {
  switch (field.kind) {
    case 'when':
      return isWhen(item) ? whenWords(item) : String(item);
    case 'moment':
      return moment(String(item));
    case 'countries':
      return desk.countryName(String(item));
    case 'place':
    case 'places':
      return isSpot(item) ? spotWords(item) : String(item);
    case 'choice':
    case 'choices':
      return choiceName(String(item));
    case 'number':
      return typeof item === 'number' ? amount(item) : String(item);
    case 'money':
      return isMoney(item) ? moneyWords(item) : String(item);
    case 'flag':
      return t(item === true ? 'yes' : 'no');
    case 'link':
    case 'links':
      return linkWords(item, titles);
    case 'citations':
      return citationWords(item);
    default:
      return String(item);
  }
}

/** Returns a value as it is written into the field, so that it can be changed and read again. */
export function writtenForm(value: unknown): string {
  if (isEmpty(value)) return '';
  if (isWhen(value)) return value.text;
  if (isSpot(value)) return value.name;
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  return String(value);
}

/** Says under a field what it understood; empty where that is no more than what was written. */
export function understoodWords(field: FieldCard, value: unknown): string {
  if (isWhen(value)) {
    const exact = days(value.first, value.last);
    return value.certainty === 'about' ? t('about-when', { when: exact }) : exact;
  }
  if (isSpot(value)) return spotNote(value);
  if (isMoney(value)) return moneyWords(value);
  return field.kind === 'moment' && typeof value === 'string' && value.endsWith('Z') ? moment(value) : '';
}

function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const begun = trimmed[0]?.toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** Returns what is wrong and what to do, as sentences. */
export function complaintWords(complaint: { reason: string; remedy: string }): string {
  return [sentence(complaint.reason), sentence(complaint.remedy)].filter(Boolean).join(' ');
}

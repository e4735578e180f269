/** What the core understands of texts, as far as tests write any. */
import type { FieldCard } from '@/contract/FieldCard';
import { readDay } from '@/state/dates';
import { isEmpty, type Spot, type When } from '@/state/storedForms';
import { openingOf } from './desk';

export class NotUnderstood {
  constructor(
    readonly reason: string,
    readonly remedy: string,
  ) {}
}

export const TOWNS: (Spot & { country: string })[] = [
  { name: 'Conakry', lon: -13.7, lat: 9.5, precision: 'exact', country: 'GIN' },
  { name: 'Bamako', lon: -8, lat: 12.65, precision: 'exact', country: 'MLI' },
  { name: 'Natitingou', lon: 1.38, lat: 10.3, precision: 'exact', country: 'BEN' },
];

const COUNTRIES = openingOf([], 0, false, null).countries;

function when(text: string): When {
  const mid = /^mid-(\w+ \d{4})$/i.exec(text.trim());
  if (mid) {
    const month = readDay(mid[1] ?? '', 'first');
    const of = 'day' in month ? month.day.slice(0, 8) : '';
    if (of) return { first: `${of}11`, last: `${of}20`, certainty: 'within', text };
  }
  const [first, last] = [readDay(text, 'first'), readDay(text, 'last')];
  if ('trouble' in first || 'trouble' in last) {
    throw new NotUnderstood(`“${text}”: no day can be read in it`, 'write the day in another way');
  }
  return { first: first.day, last: last.day, certainty: first.day === last.day ? 'day' : 'within', text };
}

function country(text: string): string {
  const asked = text.trim().toLowerCase();
  const found = COUNTRIES.find(
    (one) => one.iso3.toLowerCase() === asked || Object.values(one.names).some((name) => name.toLowerCase() === asked),
  );
  if (!found)
    throw new NotUnderstood(`“${text}” is no country`, 'write its name, or its ISO 3166-1 code, for example MLI');
  return found.iso3;
}

function one(field: FieldCard, text: string, countries: readonly string[]): unknown {
  switch (field.kind) {
    case 'when':
      return when(text.trim());
    case 'countries':
      return country(text);
    case 'place':
    case 'places': {
      const town = TOWNS.find(
        (spot) => spot.name === text.trim() && (countries.length === 0 || countries.includes(spot.country)),
      );
      return town ?? ({ name: text.trim(), precision: 'not_stated' } satisfies Spot);
    }
    case 'number': {
      const value = Number(text.replace(',', '.'));
      if (!Number.isFinite(value))
        throw new NotUnderstood(`“${text}” is no number`, 'write digits, for example 1250 or 12.5');
      return value;
    }
    case 'money': {
      const [, amount, currency] = /^([\d ]+) ?([A-Za-z]{3})$/.exec(text.trim()) ?? [];
      if (!amount || !currency)
        throw new NotUnderstood(`“${text}” is no amount of money`, 'write it with its currency');
      return { amount: Number(amount.replaceAll(' ', '')), currency: currency.toUpperCase() };
    }
    case 'moment':
      if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
        throw new NotUnderstood(`“${text}” is no day with its time`, 'write it as 2026-03-09 14:30 in UTC');
      }
      return `${text.slice(0, 16).replace(' ', 'T')}Z`;
    case 'citations': {
      const [, source = text, at = ''] = /^(.*?)(?: (§.*))?$/.exec(text.trim()) ?? [];
      return at ? { source, at } : { source };
    }
    default:
      return text.trim();
  }
}

const LISTS: ReadonlySet<string> = new Set(['words', 'countries', 'places', 'choices', 'links', 'citations']);

/** Returns a value in stored form. */
export function storedForm(field: FieldCard, value: unknown, countries: readonly string[]): unknown {
  if (isEmpty(value)) return null;
  if (LISTS.has(field.kind)) {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => (typeof item === 'string' ? one(field, item, countries) : item));
  }
  return typeof value === 'string' ? one(field, value, countries) : value;
}

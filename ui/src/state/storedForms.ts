/** The forms in which values of the record are stored, and how to tell them apart. Values come as JSON of no known type. */
import type { LocationPrecision } from '@/contract/LocationPrecision';

/** The values of a record by the names of their fields; a field that holds nothing is absent. */
export type Values = Readonly<Record<string, unknown>>;
/** The titles of records by their numbers. */
export type Titles = Readonly<Record<string, string | undefined>>;
export type When = { first: string; last: string; certainty: 'day' | 'within' | 'about'; text: string };
export type Spot = {
  name: string;
  lon?: number;
  lat?: number;
  precision: LocationPrecision;
  country?: string;
};
export type Money = { amount: number; currency: string };
export type Citation = { source: string; at?: string };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isWhen(value: unknown): value is When {
  return isObject(value) && typeof value.first === 'string' && typeof value.last === 'string';
}

export function isSpot(value: unknown): value is Spot {
  return isObject(value) && typeof value.name === 'string' && 'precision' in value;
}

export function isMoney(value: unknown): value is Money {
  return isObject(value) && typeof value.amount === 'number' && typeof value.currency === 'string';
}

export function isCitation(value: unknown): value is Citation {
  return isObject(value) && typeof value.source === 'string';
}

/** Returns the items of a value that is a list; one value alone is a list of one. */
export function itemsOf(value: unknown): unknown[] {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value : [value];
}

/** Tells whether a field that holds this holds nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Tells whether two values say the same; the order of what an object holds does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  }
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameValue(a[name], b[name]));
  }
  return a === b;
}

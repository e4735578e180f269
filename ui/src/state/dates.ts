/** Reads a day as people write it. What can be read in two ways is refused with both readings, never guessed. */
import { daysInMonth, startOfMonth } from './months';
import { day as writeDay } from './numbers';
import { t } from './texts.svelte';

/** The edge of a month or year that is meant where no day is given. */
export type Edge = 'first' | 'last';
export type Read = { day: string } | { trouble: string; args?: Record<string, string> };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function build(year: number, month: number | null, date: number | null, edge: Edge): Read {
  if (year < 1900 || year > 2199) return { trouble: 'date-year', args: { year: String(year) } };
  const at = month ?? (edge === 'first' ? 1 : 12);
  if (at < 1 || at > 12) return { trouble: 'date-month', args: { month: String(at) } };
  const most = daysInMonth(year, at);
  const on = date ?? (edge === 'first' ? 1 : most);
  if (on < 1 || on > most) {
    const last = text(year, at, most);
    const next = at === 12 ? text(year + 1, 1, 1) : text(year, at + 1, 1);
    const month = t(`month-${MONTHS[at - 1] ?? 'jan'}-long`);
    return {
      trouble: 'date-days',
      args: { month, days: String(most), one: writeDay(last), other: writeDay(startOfMonth(next)) },
    };
  }
  return { day: text(year, at, on) };
}

function text(year: number, month: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** Returns the day that a text means: 2021, Mar 2021, 3 Mar 2021, 2021-03, 2021-03-09; or what is wrong with it. */
export function readDay(written: string, edge: Edge): Read {
  const words = written.trim().toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words);
  if (iso) return build(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null, edge);
  const named = /^(?:(\d{1,2}) )?([a-z]{3,9}) (?:(\d{1,2}) )?(\d{4})$/.exec(words);
  if (named && monthOf(named[2] ?? '') > 0) {
    const date = named[1] ?? named[3];
    return build(Number(named[4]), monthOf(named[2] ?? ''), date ? Number(date) : null, edge);
  }
  const slashed = /^(\d{1,2})[/ ](\d{1,2})[/ ](\d{4})$/.exec(words);
  if (slashed) {
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    if (a > 12) return build(year, b, a, edge);
    if (b > 12) return build(year, a, b, edge);
    if (a === b) return build(year, a, b, edge);
    return { trouble: 'date-two-ways', args: { one: writeDay(text(year, b, a)), other: writeDay(text(year, a, b)) } };
  }
  return { trouble: 'date-unknown', args: { text: written.trim() } };
}

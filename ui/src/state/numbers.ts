/** Numbers and dates as the window writes them: thin spaces, en dashes, a true minus, months by name. */
import { t } from './texts.svelte';

/** A narrow space that does not break. */
const THIN = '\u202f';
const MINUS = '\u2212';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Returns 2 223 with thin spaces; numbers of four digits have one too. */
export function number(value: number): string {
  const digits = Math.abs(Math.round(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, THIN);
  return Math.round(value) < 0 ? MINUS + grouped : grouped;
}

/** Returns a number with so many digits behind the point, and a true minus. */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('-', MINUS);
}

/** Returns a probability with three digits; the smallest read "< 0.001", never 0. */
export function probability(value: number): string {
  return value < 0.001 ? '< 0.001' : decimal(value, 3);
}

/** Returns a number that may not be known; not known is never zero. */
export function known(value: number | null): string {
  return value === null ? t('not-known') : number(value);
}

/** Returns 2 414–2 864, or the one number when both are the same. */
export function range(low: number, high: number): string {
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** Returns +12 % or −3 %, in whole percent; `null` where there is nothing to compare with. */
export function change(now: number, before: number): string | null {
  if (before === 0) return null;
  const percent = Math.round(((now - before) / before) * 100);
  if (percent === 0) return `0${THIN}%`;
  return `${percent > 0 ? '+' : MINUS}${number(Math.abs(percent))}${THIN}%`;
}

/** Returns a share in whole percent; shares under one half read "under 1 %", never 0. */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  if (part > 0 && percent < 0.5) return t('under-one-percent');
  return `${number(percent)}${THIN}%`;
}

function parts(day: string): [year: string, month: number, day: number] {
  const [year = '', month = '1', date = '1'] = day.slice(0, 10).split('-');
  return [year, Number(month), Number(date)];
}

function monthName(month: number, long: boolean): string {
  return t(`month-${MONTHS[month - 1] ?? 'jan'}${long ? '-long' : ''}`);
}

/** Returns 31 Dec 2023. */
export function day(value: string): string {
  const [year, month, date] = parts(value);
  return `${date} ${monthName(month, false)} ${year}`;
}

/** Returns 31 Dec. */
export function dayOfYear(value: string): string {
  const [, month, date] = parts(value);
  return `${date} ${monthName(month, false)}`;
}

/** Returns Dec 2023. */
export function month(value: string): string {
  const [year, number] = parts(value);
  return `${monthName(number, false)} ${year}`;
}

/** Returns December 2023. */
export function longMonth(value: string): string {
  const [year, number] = parts(value);
  return `${monthName(number, true)} ${year}`;
}

/** Returns 20–24 Dec 2023, 28 Dec 2023 – 3 Jan 2024, or one day. */
export function days(first: string, last: string): string {
  if (first === last) return day(first);
  const [year, month, date] = parts(first);
  const [lastYear, lastMonth] = parts(last);
  if (year === lastYear && month === lastMonth) return `${date}–${day(last)}`;
  if (year === lastYear) return `${date} ${monthName(month, false)} – ${day(last)}`;
  return `${day(first)} – ${day(last)}`;
}

/** Returns 31 Dec 2023, 09:25 in UTC for a moment of RFC 3339. */
export function moment(value: string): string {
  const time = /T(\d\d:\d\d)/.exec(value)?.[1];
  return time ? `${day(value)}, ${time} UTC` : day(value);
}

/** Returns 512 B, 4.2 MB and so on. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = value;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 || size >= 100 ? number(size) : size.toFixed(1)} ${units[unit]}`;
}

/** Returns 4.19° W, 14.49° N. */
export function coordinates(lon: number, lat: number): string {
  const side = (value: number, plus: string, minus: string) =>
    `${Math.abs(value).toFixed(2)}° ${t(value < 0 ? minus : plus)}`;
  return `${side(lat, 'north-letter', 'south-letter')}, ${side(lon, 'east-letter', 'west-letter')}`;
}

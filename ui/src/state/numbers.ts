/** Numbers, dates and lists as the window writes them: thin spaces, en dashes, a true minus, months by name, in the chosen language. */
import { inOnePiece, isolated, lineOfArabic } from './bidi';
import { grouped, LOCALES, type Locale, MINUS } from './locales';
import { t, texts } from './texts.svelte';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

function locale(): Locale {
  return LOCALES[texts.locale];
}

/** Returns a figure that stays in one piece among letters of any script. */
export function figure(text: string): string {
  return texts.direction === 'rtl' ? inOnePiece(text) : text;
}

/** Returns 2 223 with thin spaces; numbers of four digits have one too. */
export function number(value: number): string {
  return grouped(Math.round(value), 0, locale());
}

/** Returns a number with so many digits behind the point, and a true minus. */
export function decimal(value: number, digits: number): string {
  return grouped(value, digits, locale());
}

/** Returns a number with at most so many digits behind the point, and no zeros at its end. */
export function upTo(value: number, digits: number): string {
  const [, rest = ''] = String(Number(value.toFixed(digits))).split('.');
  return decimal(value, rest.length);
}

/** Returns +4, 0 or −3. */
export function signed(value: number): string {
  return Math.round(value) > 0 ? figure(`+${number(value)}`) : number(value);
}

/** Returns a probability with three digits; the smallest read "< 0.001", never 0. */
export function probability(value: number): string {
  return value < 0.001 ? figure(`< ${decimal(0.001, 3)}`) : decimal(value, 3);
}

/** Returns a number that may not be known; not known is never zero. */
export function known(value: number | null): string {
  return value === null ? t('not-known') : number(value);
}

/** Returns 2 414–2 864, or the one number when both are the same. */
export function range(low: number, high: number): string {
  return span([number(low), number(high)]);
}

/** Returns the ends of a range with an en dash between them, or the one end when both are the same. */
export function span(ends: readonly string[]): string {
  const [low = '', high = low] = ends;
  return low === high ? low : figure(`${low}–${high}`);
}

/** Returns 12 % as the language writes it. */
export function percent(figure: string): string {
  return t('chart-percent', { share: figure });
}

/** Returns +12 % or −3 %, in whole percent; `null` where there is nothing to compare with. */
export function change(now: number, before: number): string | null {
  if (before === 0) return null;
  const by = Math.round(((now - before) / before) * 100);
  const sign = by === 0 ? '' : by > 0 ? '+' : MINUS;
  return percent(sign + number(Math.abs(by)));
}

/** Returns a share in whole percent; shares under one half read "under 1 %", never 0. */
export function share(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0 : (part / whole) * 100;
  if (part > 0 && hundredths < 0.5) return t('under-one-percent');
  return percent(number(hundredths));
}

function parts(day: string): { year: string; month: number; day: string } {
  const [year = '', month = '1', date = '1'] = day.slice(0, 10).split('-');
  return { year, month: Number(month), day: String(Number(date)) };
}

function nameOf(month: number, long = false): string {
  return t(`month-${MONTHS[month - 1] ?? 'jan'}${long ? '-long' : ''}`);
}

/** Returns 31 Dec 2023. */
export function day(value: string): string {
  const { year, month, day } = parts(value);
  return t('when-day', { day, month: nameOf(month), year });
}

/** Returns 31 Dec. */
export function dayOfYear(value: string): string {
  const { month, day } = parts(value);
  return t('when-day-of-year', { day, month: nameOf(month) });
}

/** Returns Dec 2023. */
export function month(value: string): string {
  const { year, month } = parts(value);
  return t('when-month', { month: nameOf(month), year });
}

/** Returns Dec. */
export function monthOfYear(value: string): string {
  return nameOf(parts(value).month);
}

/** Returns December. */
export function longMonthOfYear(value: string): string {
  return nameOf(parts(value).month, true);
}

/** Returns December 2023. */
export function longMonth(value: string): string {
  const { year, month } = parts(value);
  return t('when-month-long', { month: nameOf(month, true), year });
}

/** Returns 20–24 Dec 2023, 28 Dec 2023 – 3 Jan 2024, or one day. */
export function days(first: string, last: string): string {
  if (first === last) return day(first);
  const [from, to] = [parts(first), parts(last)];
  if (from.year !== to.year) return stretch(day(first), day(last));
  const within = { first: from.day, last: to.day, year: from.year };
  if (from.month === to.month) return t('when-within-month', { ...within, month: nameOf(from.month) });
  return t('when-within-year', { ...within, firstMonth: nameOf(from.month), lastMonth: nameOf(to.month) });
}

/** Returns two days or months with an en dash between them. */
export function stretch(first: string, last: string): string {
  return t('when-span', { first, last });
}

/** Returns 31 Dec 2023, 09:25 in UTC for a moment of RFC 3339. */
export function moment(value: string): string {
  const time = /T(\d\d:\d\d)/.exec(value)?.[1];
  return time ? t('when-moment', { day: day(value), time }) : day(value);
}

type Items = readonly (string | null | undefined)[];

/** Returns what is not empty in one line; in a line of Arabic each item keeps its own direction. */
function joined(all: Items, between: string): string {
  const told = all.filter((one) => one !== null && one !== undefined && one !== '') as string[];
  return texts.direction === 'rtl' ? lineOfArabic(told.map(isolated).join(between)) : told.join(between);
}

/** Returns a, b, c as the language lists them; what is empty is left out. */
export function listed(all: Items): string {
  return joined(all, locale().comma);
}

/** Returns what stands between the items of a list, where each is marked up by itself. */
export function comma(): string {
  return locale().comma;
}

/** Returns a name that keeps its own direction beside words of the window. */
export function apart(name: string): string {
  return texts.direction === 'rtl' ? isolated(name) : name;
}

/** Returns a · b · c; what is empty is left out. */
export function dotted(all: Items): string {
  return joined(all, ' · ');
}

/** Returns a → b → c, the arrow in the direction in which one reads. */
export function inTurn(all: Items): string {
  return joined(all, texts.direction === 'rtl' ? ' ← ' : ' → ');
}

/** Returns a; b; c for items that hold commas themselves; what is empty is left out. */
export function listedApart(all: Items): string {
  return joined(all, locale().semicolon);
}

/** Returns sentences one after the other; what is empty is left out. */
export function sentences(all: Items): string {
  return all.filter(Boolean).join(locale().gap);
}

/** Orders names as the language does. */
export function byName(a: string, b: string): number {
  return a.localeCompare(b, locale().intl);
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
  return figure(`${unit === 0 || size >= 100 ? number(size) : decimal(size, 1)} ${units[unit]}`);
}

/** Returns 4.19° W, 14.49° N. */
export function coordinates(lon: number, lat: number): string {
  const side = (value: number, plus: string, minus: string) =>
    `${decimal(Math.abs(value), 2)}° ${t(value < 0 ? minus : plus)}`;
  return listed([side(lat, 'north-letter', 'south-letter'), side(lon, 'east-letter', 'west-letter')]);
}

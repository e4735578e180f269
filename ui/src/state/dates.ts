/** Reads a day as people write it, with months by name in the window's language or in English. What can be read in two ways is refused with both readings, never guessed. */
import { daysInMonth, startOfMonth } from './months';
import { longMonthOfYear, monthOfYear, day as writeDay } from './numbers';

/** The edge of a month or year that is meant where no day is given. */
export type Edge = 'first' | 'last';
export type Read = { day: string } | { trouble: string; args?: Record<string, string> };

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Letters of a month's name that tell it from the others, in each of the languages. */
const TELLING = 3;
/** What people write between the parts of a day, or after it: 31 de diciembre de 2023, 31 декабря 2023 г. */
const PARTICLES = /(?<= |^)(?:de|del|le|г|года)(?= |$)/gu;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[,.\u2066-\u2069]/g, ' ')
    .replace(PARTICLES, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the names of a month as the language writes it: كانون الأول/ديسمبر is two names and a whole. */
function namesOf(month: number): string[] {
  const day = `2000-${String(month).padStart(2, '0')}-01`;
  return [monthOfYear(day), longMonthOfYear(day)].flatMap((name) => [name, ...name.split('/')]).map(plain);
}

/** Returns the months that a word can mean, in the language of the window, otherwise in English. */
function monthsOf(word: string): number[] {
  const all = ENGLISH.map((_, at) => at + 1);
  const exact = all.filter((month) => namesOf(month).includes(word));
  if (exact.length > 0) return exact;
  const begun = all.filter((month) =>
    namesOf(month).some(
      (name) => name.length >= TELLING && (word.startsWith(name) || (word.length >= TELLING && name.startsWith(word))),
    ),
  );
  return begun.length > 0 ? begun : all.filter((month) => word.startsWith(ENGLISH[month - 1] ?? ''));
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
    const month = longMonthOfYear(last);
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

const CHINESE = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/;
const NAMED = /^(?:(\d{1,2})(?:er)? )?(\p{L}[\p{L} /]*) (?:(\d{1,2}) )?(\d{4})$/u;

/** Returns the day that a text means: 2021, Mar 2021, 3 Mar 2021, 2021-03, 2021-03-09; or what is wrong with it. */
export function readDay(written: string, edge: Edge): Read {
  const words = plain(written);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words) ?? CHINESE.exec(words);
  if (iso) return build(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null, edge);
  const named = NAMED.exec(words);
  const [month, ...others] = monthsOf(named?.[2] ?? '');
  if (named && month !== undefined && others.length === 0) {
    const date = named[1] ?? named[3];
    return build(Number(named[4]), month, date ? Number(date) : null, edge);
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

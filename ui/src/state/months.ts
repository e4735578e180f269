/** Months of the calendar as texts, YYYY-MM-DD, without clocks and time zones. */

function split(day: string): [year: number, month: number, date: number] {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return [year ?? 1970, month ?? 1, date ?? 1];
}

function text(year: number, month: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function startOfMonth(day: string): string {
  const [year, month] = split(day);
  return text(year, month, 1);
}

export function endOfMonth(day: string): string {
  const [year, month] = split(day);
  return text(year, month, daysInMonth(year, month));
}

/** Returns the first day of the month so many months later. */
export function addMonths(day: string, months: number): string {
  const [year, month] = split(day);
  const count = year * 12 + month - 1 + months;
  return text(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** Returns the months from one day to another, both counted. */
export function monthsBetween(first: string, last: string): number {
  const [year, month] = split(first);
  const [lastYear, lastMonth] = split(last);
  return (lastYear - year) * 12 + lastMonth - month + 1;
}

/** Returns the days from one day to another; 0 for the same day. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000);
}

/** Returns the last of a list of days that is not after the limit, and so on: the smaller of two. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

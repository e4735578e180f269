/**
 * Days as whole numbers since 1 January 1970, in the proleptic Gregorian calendar, without time zones.
 * It knows no clock: today is passed in.
 */

const MS_PER_DAY = 86_400_000;

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;

/** Returns the number of a day written YYYY-MM-DD, or null when it is not one. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(ms / MS_PER_DAY);
}

/** Returns YYYY-MM-DD. */
export function formatDay(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Returns the date at midnight UTC, for formatters that are given the zone UTC. */
export function toDate(day: DayNumber): Date {
  return new Date(day * MS_PER_DAY);
}

/** Returns the first day of the month that holds the day. */
export function startOfMonth(day: DayNumber): DayNumber {
  return addMonths(day, 0);
}

/** Returns the first day of the month `months` after the month that holds the day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = toDate(day);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MS_PER_DAY);
}

/** Returns the year of the day. */
export function yearOf(day: DayNumber): number {
  return toDate(day).getUTCFullYear();
}

/** Returns the last day of the month that holds the day. */
export function endOfMonth(day: DayNumber): DayNumber {
  return addMonths(day, 1) - 1;
}

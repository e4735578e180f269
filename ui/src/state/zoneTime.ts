/** What do the clocks of a time zone show at a moment? Each answer is worked out anew from the moment, so that summer time, midnight and a clock that was set come right by themselves. */
import { figure, number } from './numbers';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

export type ZoneTime = {
  /** YYYY-MM-DD. */
  day: string;
  hour: number;
  minute: number;
  second: number;
  /** How far the clocks are ahead of UTC, in minutes. */
  offset: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns the format of a zone; that of UTC for a zone that the page does not know. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const options = {
    ...parts,
    second: '2-digit',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
  formats.set(zone, format);
  return format;
}

/** Returns what the clocks of a zone show at a moment in milliseconds since 1970. */
export function zoneTime(at: number, zone: string): ZoneTime {
  const told = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${told.year}-${told.month}-${told.day}`;
  const [hour, minute, second] = [Number(told.hour), Number(told.minute), Number(told.second)];
  const shown = Date.parse(`${day}T00:00:00Z`) + ((hour * HOUR_MINUTES + minute) * 60 + second) * 1000;
  return { day, hour, minute, second, offset: Math.round((shown - at) / MINUTE_MS) };
}

/** Returns 09:31: twenty-four hours in every language. */
export function timeText({ hour, minute }: Pick<ZoneTime, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Returns UTC, UTC+1 or UTC−3:30. */
export function offsetText(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / HOUR_MINUTES), Math.abs(offset) % HOUR_MINUTES];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return figure(`UTC${offset < 0 ? '\u2212' : '+'}${number(hours)}${rest}`);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR_MINUTES + minutes;
}

/** Tells whether a time of day lies in a span, which may go over midnight. Its end is not in it; no span is always. */
export function isBetween(
  { hour, minute }: Pick<ZoneTime, 'hour' | 'minute'>,
  span: readonly string[] | null,
): boolean {
  if (!span) return true;
  const [from, until] = [minuteOf(span[0] ?? '00:00'), minuteOf(span[1] ?? '00:00')];
  const now = hour * HOUR_MINUTES + minute;
  return from <= until ? from <= now && now < until : now >= from || now < until;
}

/** Tells whether a text is a time of day, HH:MM. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

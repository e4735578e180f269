/** What the wall shows in words. Ages and days are told by the clock of the page, not by the moment at which the picture was made. */
import type { WallChange } from '@/contract/WallChange';
import type { WallDue } from '@/contract/WallDue';
import type { WallPicture } from '@/contract/WallPicture';
import type { WallWarning } from '@/contract/WallWarning';
import { durationWords } from './durations';
import { LOCALES } from './locales';
import { daysBetween } from './months';
import { days as dayRange, listed, month, number, signed, stretch } from './numbers';
import { t, texts } from './texts.svelte';
import { daysSince, LATE_MINUTES, wallSight } from './wallSight.svelte';
import { zoneTime } from './zoneTime';

const DAY_MINUTES = 1440;

/** Returns how old the picture is: 5 min old. */
export function ageWords(now: number): string {
  const minutes = wallSight.ageMinutes(now);
  if (minutes < 0) return t('wall-age-ahead');
  if (minutes === 0) return t('wall-age-new');
  const time = durationWords(minutes / DAY_MINUTES);
  return t(minutes >= LATE_MINUTES ? 'wall-age-late' : 'wall-age', { time });
}

/** Returns a town in the language of the screen. */
export function townName(town: string): string {
  const id = `wall-town-${town.toLowerCase().replaceAll(' ', '-')}`;
  return texts.has(id) ? t(id) : town;
}

const weekdays = new Map<string, Intl.DateTimeFormat>();

/** Returns Monday, as the language writes it. */
export function weekday(day: string): string {
  const { intl } = LOCALES[texts.locale];
  const format = weekdays.get(intl) ?? new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' });
  weekdays.set(intl, format);
  return format.format(Date.parse(day));
}

export function countryNames(countries: readonly string[]): string {
  return listed(countries.map((iso3) => wallSight.name(iso3)));
}

/** Returns the place of a warning with its countries; its title where it has neither. */
export function warningPlace({ place, countries, title }: WallWarning): string {
  return where(place, countries) || title;
}

/** Returns what the rule of a warning looks at, in a word or two. */
export function warningKind({ indicator }: WallWarning): string {
  if (indicator === null) return t('wall-kind-person');
  return texts.has(`wall-kind-${indicator}`) ? t(`wall-kind-${indicator}`) : '';
}

/** Returns the days that a warning took to its first action, or has waited until now. */
export function warningDays({ first_signal, first_action }: WallWarning, now: number): number {
  return daysSince(first_signal, first_action === null ? now : Date.parse(first_action));
}

/** Returns how many warnings wait, and how many were acted on. */
export function warningCounts(picture: WallPicture): string {
  const waiting = picture.warnings.filter(({ first_action }) => first_action === null).length;
  return t('wall-warning-counts', { waiting: number(waiting), acted: number(picture.warnings.length - waiting) });
}

/** Returns 2023, or Jul 2022 – Jun 2023. */
export function yearWords(picture: WallPicture): string {
  const [first, last] = picture.months ?? [];
  if (first?.endsWith('-01') && last === `${first.slice(0, 4)}-12`) return first.slice(0, 4);
  return first && last ? stretch(month(first), month(last)) : '';
}

/** Returns today by the clock of the office. */
export function officeDay(now: number): string {
  return zoneTime(now, wallSight.zone).day;
}

/** Returns yesterday, 3 days ago and so on; nothing for today. */
export function agoWords(day: string, now: number): string {
  const n = daysBetween(day, officeDay(now));
  return n > 0 ? t('days-ago', { n, count: number(n) }) : '';
}

/** Returns in 5 d, today, or how late it is. */
export function dueWords({ days: [first, last], late }: WallDue, now: number): string {
  const today = officeDay(now);
  const [to, past] = [daysBetween(today, first), daysBetween(last, today)];
  if (late) return t('wall-due-late', { days: number(Math.max(0, past)) });
  if (to <= 0 && past < 0) return t('moments-within', { days: number(-past) });
  return to <= 0 ? t('moments-today') : t('moments-in', { days: number(to) });
}

/** Returns the day, or the days within which it is. */
export function dueDays({ days: [first, last] }: WallDue): string {
  return dayRange(first, last);
}

export function occasionWords({ occasion }: WallDue): string {
  return texts.has(`occasion-${occasion}`) ? t(`occasion-${occasion}`) : '';
}

/** Returns what is late, and what is still to come at a moment. What was due and is over falls out until the next picture. */
export function dueLists(picture: WallPicture, now: number): { late: WallDue[]; coming: WallDue[] } {
  const today = officeDay(now);
  const late = picture.due.filter((one) => one.late);
  const coming = picture.due.filter((one) => !one.late && one.days[1] >= today);
  return { late, coming: coming.toSorted((a, b) => a.days[0].localeCompare(b.days[0])) };
}

export type ChangeWords = { figure: string; text: string; mark: 'figure' | 'warning' };

/** Returns a change as a figure and a sentence. */
export function changeWords(change: WallChange): ChangeWords {
  switch (change.type) {
    case 'events': {
      const { added, revised, publisher } = change;
      const texts = { added: number(added), revised: number(revised), n: added, publisher };
      const text = t(
        added === 0 ? 'wall-change-revised' : revised === 0 ? 'wall-change-added' : 'wall-change-both',
        texts,
      );
      return { figure: added === 0 ? number(revised) : signed(added), text, mark: 'figure' };
    }
    case 'warning': {
      const title = where(change.title, change.countries);
      return { figure: '', text: t('wall-change-warning', { step: change.step, title }), mark: 'warning' };
    }
    case 'record': {
      const [noun, title] = [t(`noun-${change.noun}`), where(change.title, change.countries)];
      const text = t(change.new ? 'wall-change-new' : 'wall-change-changed', { noun, title });
      return { figure: change.new ? signed(1) : '', text, mark: 'figure' };
    }
    case 'records':
      return {
        figure: number(change.count),
        text: t('wall-change-records', { noun: t(`noun-${change.noun}`) }),
        mark: 'figure',
      };
  }
}

/** Returns a title or place with those of its countries that it does not name itself. */
function where(title: string, countries: readonly string[]): string {
  const names = countries.map((iso3) => wallSight.name(iso3)).filter((name) => !title.includes(name));
  return listed([title, ...names]);
}

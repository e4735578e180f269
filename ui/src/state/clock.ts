/** What time is it at the office? The clock of the top bar, for what was saved and when. */
import { desk } from './desk.svelte';
import { day } from './numbers';
import { selection } from './selection.svelte';
import { t } from './texts.svelte';

function zone(): string | undefined {
  const area = selection.filter.area;
  const chosen = area.type === 'subregion' ? desk.subregion(area.id) : null;
  return (chosen ?? desk.subregions[0])?.timezone;
}

/** Returns 09:31 at the office: twenty-four hours in every language. */
export function officeTime(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone() }).format(at);
}

/** Returns 09:31 of the present day, and 5 Jan 2024, 09:31 of another. */
export function officeMoment(at: Date, now = new Date()): string {
  const date = (moment: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone() }).format(moment);
  return date(at) === date(now) ? officeTime(at) : t('when-time', { day: day(date(at)), time: officeTime(at) });
}

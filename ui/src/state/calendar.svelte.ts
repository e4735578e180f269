/** What is due in the month that is open, what is late, and which occasions are looked at? */
import { untrack } from 'svelte';
import { asFault, backend } from '@/backend';
import type { Area } from '@/contract/Area';
import type { Calendar } from '@/contract/Calendar';
import type { CalendarItem } from '@/contract/CalendarItem';
import type { Fault } from '@/contract/Fault';
import type { Occasion } from '@/contract/Occasion';
import { areaName } from './area';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { leavingFile } from './leavingFile.svelte';
import { addMonths, startOfMonth } from './months';
import { notices } from './notices.svelte';
import { number } from './numbers';
import { t } from './texts.svelte';

export const OCCASIONS: readonly Occasion[] = [
  'election',
  'phase',
  'commitment',
  'mandate_end',
  'anniversary',
  'review',
];
/** Anniversaries cannot be late. */
const CAN_BE_LATE: readonly Occasion[] = ['election', 'phase', 'commitment', 'mandate_end', 'review'];
/** Nothing in the record is due before this. */
const LONG_AGO = '1945-01-01';
/** Months that the list of what is to come looks ahead. */
export const AGENDA_MONTHS = 12;
/** A month, a list, and what falls due with what rises there. */
export const FORMS = ['month', 'agenda', 'moments'] as const;

class DueDays {
  /** First day of the month that is open; `null` until somebody moves: then it is today's. */
  #month = $state<string | null>(null);
  form = $state<(typeof FORMS)[number]>('month');
  occasions = $state.raw<readonly Occasion[]>(OCCASIONS);
  calendar = $state.raw<Calendar | null>(null);
  late = $state.raw<CalendarItem[]>([]);
  #fault = $state.raw<Fault | null>(null);
  #lateFault = $state.raw<Fault | null>(null);
  stale = $state(false);
  /** First and last day that are shown; the grid says so, since it begins and ends with whole weeks. */
  days = $state.raw<[string, string] | null>(null);
  #asked = 0;
  #askedLate = 0;

  fault: Fault | null = $derived(this.#fault ?? this.#lateFault);
  today: string = $derived(desk.opening?.today ?? '1970-01-01');
  month: string = $derived(this.#month ?? startOfMonth(this.today));

  move(months: number): void {
    this.#month = addMonths(this.month, months);
  }

  goTo(day: string): void {
    this.#month = startOfMonth(day);
  }

  /** Shows an occasion or leaves it out; the last one stays. */
  toggle(occasion: Occasion): void {
    const shown = this.occasions.includes(occasion);
    if (shown && this.occasions.length === 1) return;
    this.occasions = OCCASIONS.filter((one) => (one === occasion ? !shown : this.occasions.includes(one)));
  }

  /** Follows month, area, occasions and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [days, area, occasions] = [this.days, askedArea(), this.occasions];
      void catalog.revision;
      if (days) untrack(() => void this.#ask(area, days, [...occasions]));
    });
    // What is late is the same in every month.
    $effect(() => {
      const [area, today, occasions] = [askedArea(), this.today, this.occasions];
      void catalog.revision;
      untrack(() => void this.#askLate(area, today, occasions));
    });
  }

  export(): void {
    const [days, area] = [this.days, askedArea()];
    if (!days) return;
    leavingFile.begin({
      title: t('calendar-save-title'),
      about: areaName(area),
      name: ['calendar', 'ics'],
      preview: (limit) => backend().previewCalendar(area, days[0], days[1], limit),
      write: (limit, path) => backend().exportCalendar(area, days[0], days[1], limit, path),
      told: ({ rows, path }) => t('calendar-saved', { n: rows, count: number(rows), path }),
    });
  }

  async import(): Promise<void> {
    try {
      const path = await backend().chooseFile(t('calendar-open-title'));
      if (!path) return;
      const { counts } = (await backend().importCalendar(path)).run;
      const taken = counts.added + counts.revised;
      notices.note(
        t('calendar-imported', { n: taken, count: number(taken) }),
        counts.rejected > 0 ? t('calendar-refused', { n: counts.rejected, count: number(counts.rejected) }) : '',
      );
      catalog.changed();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async #ask(area: Area, [since, until]: [string, string], occasions: Occasion[]): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.stale = true;
    try {
      const calendar = await backend().getCalendar(area, since, until, occasions);
      if (asked !== this.#asked) return;
      this.calendar = calendar;
      this.#fault = null;
    } catch (thrown) {
      if (asked === this.#asked) this.#fault = asFault(thrown);
    }
    if (asked === this.#asked) this.stale = false;
  }

  async #askLate(area: Area, today: string, occasions: readonly Occasion[]): Promise<void> {
    this.#askedLate += 1;
    const asked = this.#askedLate;
    const mayBeLate = CAN_BE_LATE.filter((occasion) => occasions.includes(occasion));
    try {
      const past = mayBeLate.length > 0 ? await backend().getCalendar(area, LONG_AGO, today, mayBeLate) : null;
      if (asked !== this.#askedLate) return;
      this.late = (past?.items ?? []).filter((item) => item.late);
      this.#lateFault = null;
    } catch (thrown) {
      if (asked === this.#askedLate) this.#lateFault = asFault(thrown);
    }
  }
}

export const calendar = new DueDays();

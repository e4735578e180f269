/** Which year is looked at, and what were its warnings worth, what was done in it and what was learned? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Marking } from '@/contract/Marking';
import type { YearEvaluation } from '@/contract/YearEvaluation';
import { askedArea } from './askedArea';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { HIGHEST, highestOf } from './markings';
import { SlowFigure } from './slowFigure.svelte';

/** Nothing in the record is older. */
const FIRST_YEAR = 1945;

class Year {
  /** The year that somebody turned to; until then it is the last one that is over. */
  #chosen = $state<number | null>(null);
  readonly figure = new SlowFigure<YearEvaluation>();

  present: number | null = $derived(desk.opening ? Number(desk.opening.today.slice(0, 4)) : null);
  /** `null` before the desk is open. */
  shown: number | null = $derived(this.present === null ? null : (this.#chosen ?? this.present - 1));
  isFirst: boolean = $derived(this.shown === FIRST_YEAR);
  isLast: boolean = $derived(this.shown === this.present);
  marking: Marking = $derived(markingOf(this.figure.answer));

  /** Turns by so many years, no farther than to the present one. */
  move(years: number): void {
    if (this.shown === null || this.present === null) return;
    this.#chosen = Math.min(this.present, Math.max(FIRST_YEAR, this.shown + years));
  }

  reset(): void {
    this.#chosen = null;
  }

  /** Follows year, area and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [area, shown] = [askedArea(), this.shown];
      void [catalog.revision, desk.generation, this.figure.round];
      if (shown === null) return;
      untrack(() => void this.figure.ask(`${shown} ${JSON.stringify(area)}`, () => backend().getYear(area, shown)));
    });
  }
}

/**
 * Returns the highest marking of what the page shows. Its lists name warnings without their markings: where there is one, that of
 * all that is stored counts, which is never lower.
 */
function markingOf(answer: YearEvaluation | null): Marking {
  if (!answer) return HIGHEST;
  const { warnings, onsets, without_lesson, engagements, lessons } = answer;
  const isWarned = onsets?.onsets.some(({ warning }) => warning !== null) ?? false;
  const named = warnings.length + without_lesson.length > 0 || isWarned ? [desk.marking] : [];
  const all = [...engagements.map(({ card }) => card.marking), ...lessons.map(({ marking }) => marking), ...named];
  return highestOf(all);
}

export const year = new Year();

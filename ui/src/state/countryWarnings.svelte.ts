/** Which warnings does the country have whose page is open? They come by themselves: the page does not wait for them. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { WarningBoard } from '@/contract/WarningBoard';
import type { WarningCard } from '@/contract/WarningCard';
import { catalog } from './catalog.svelte';
import { country } from './country.svelte';
import { desk } from './desk.svelte';
import { screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { beginWarning } from './warningForms';
import { warnings } from './warnings.svelte';

class CountryWarnings {
  readonly board = new SlowFigure<WarningBoard>();

  /** Those that are open, the most urgent first. */
  open: readonly WarningCard[] = $derived(
    (this.board.answer?.warnings ?? []).filter(({ stage }) => stage !== 'closed'),
  );
  closed: number = $derived((this.board.answer?.warnings.length ?? 0) - this.open.length);

  /** Follows the country and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [iso3, today] = [country.iso3, desk.opening?.today ?? null];
      void [catalog.revision, desk.generation, this.board.round];
      untrack(() => {
        if (iso3 === null) this.board.clear();
        else void this.board.ask(iso3, () => backend().listWarnings({ type: 'country', iso3 }, today));
      });
    });
  }
}

export const countryWarnings = new CountryWarnings();

/** Opens the list of warnings, of this country alone. */
export function listWarningsOf(iso3: string, only: 'all' | 'closed'): void {
  const area = { type: 'country', iso3 } as const;
  if (JSON.stringify(selection.filter.area) !== JSON.stringify(area)) selection.setArea(area, area);
  warnings.widen();
  Object.assign(warnings, { only, form: 'list', id: null });
  screen.go('warnings');
}

/** Opens the form of a new warning about a country. */
export async function raiseWarningIn(iso3: string): Promise<void> {
  Object.assign(warnings, { form: 'board', id: null });
  screen.go('warnings');
  await beginWarning({ countries: [iso3] });
}

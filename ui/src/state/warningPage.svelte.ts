/** What is known of the warning whose page is open? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { WarningMonth } from '@/contract/WarningMonth';
import type { WarningPage } from '@/contract/WarningPage';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { warnings } from './warnings.svelte';

class OpenWarning {
  readonly figure = new SlowFigure<WarningPage>();
  /** The months of its place come by themselves: the page does not wait for them. */
  readonly months = new SlowFigure<readonly WarningMonth[]>();

  /** The page; `null` until the first answer about the open warning. */
  get page(): WarningPage | null {
    const page = this.figure.answer;
    return page?.card.id === warnings.id ? page : null;
  }

  /** Follows the open warning and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const id = warnings.id;
      void [catalog.revision, desk.generation, this.figure.round];
      untrack(() => {
        if (id === null) this.figure.clear();
        else void this.figure.ask(id, () => backend().getWarning(id));
      });
    });
    $effect(() => {
      // What was taken back while its page was open is not there any more: the board is.
      if (this.figure.fault?.code === 'unknown' && this.figure.answer !== null) warnings.id = null;
    });
    $effect(() => {
      const card = this.page?.card;
      const [id, version] = [card?.id, card?.version];
      void [desk.generation, version, this.months.round];
      untrack(() => {
        if (id === undefined) this.months.clear();
        else void this.months.ask(id, () => backend().getWarningMonths(id));
      });
    });
  }
}

export const openWarning = new OpenWarning();

/** What did the rules find when they last looked, and do they look now? */
import { asFault, backend } from '@/backend';
import type { RulesRun } from '@/contract/RulesRun';
import { notices } from './notices.svelte';
import { number } from './numbers';
import { SlowFigure } from './slowFigure.svelte';
import { t } from './texts.svelte';
import { warnings } from './warnings.svelte';

class Rules {
  readonly figure = new SlowFigure<RulesRun>();
  /** What is being stored about whether they look by themselves; `null` when it is. */
  #wished = $state<boolean | null>(null);
  /** Whether they look by themselves; `null` before the board is known. */
  byThemselves: boolean | null = $derived(this.#wished ?? warnings.board.answer?.by_themselves ?? null);

  /** Has all active rules look at the last known month, and says what came of it. */
  async run(): Promise<void> {
    if (this.figure.waiting) return;
    await this.figure.ask('run', async () => {
      const run = await backend().runRules();
      notices.note(t('rules-done', { ...counts(run) }), run.raised + run.joined === 0 ? t('rules-done-none') : '');
      warnings.board.again();
      return run;
    });
  }

  /** Lets the rules look by themselves, or no longer. */
  async toggleByThemselves(): Promise<void> {
    if (this.byThemselves === null || this.#wished !== null) return;
    const on = !this.byThemselves;
    this.#wished = on;
    try {
      await backend().setRulesByThemselves(on);
      const board = warnings.board.answer;
      if (board) warnings.board.answer = { ...board, by_themselves: on };
    } catch (thrown) {
      notices.fail(asFault(thrown));
    } finally {
      this.#wished = null;
    }
  }

  /** Sets the office's own target; `null` takes it away. */
  async aim(days: number | null): Promise<void> {
    try {
      await backend().setActionTarget(days);
      warnings.board.again();
    } catch (thrown) {
      notices.fail(asFault(thrown));
    }
  }
}

function counts({ raised, joined, changed }: RulesRun) {
  return {
    n: raised,
    raised: number(raised),
    joins: joined,
    joined: number(joined),
    changes: changed,
    changed: number(changed),
  };
}

export const rulesRun = new Rules();

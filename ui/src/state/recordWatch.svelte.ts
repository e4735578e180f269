/** What is known around the election or the constitutional crisis whose page is open? It is asked for when the page is opened. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { CrisisLine } from '@/contract/CrisisLine';
import type { ElectionWatch } from '@/contract/ElectionWatch';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { SlowFigure } from './slowFigure.svelte';

class RecordWatch<Answer> {
  readonly figure = new SlowFigure<Answer>();
  #id = $state<string | null>(null);
  #question: (id: string) => Promise<Answer>;

  constructor(question: (id: string) => Promise<Answer>) {
    this.#question = question;
  }

  /** Returns the answer about a record; `null` until it is there. */
  of(id: string): Answer | null {
    return this.#id === id ? this.figure.answer : null;
  }

  /** Follows a record and what is stored from now on. Call it where effects may be made. */
  follow(idNow: () => string): void {
    $effect(() => {
      const id = idNow();
      void [catalog.revision, desk.generation, this.figure.round];
      untrack(() => {
        this.#id = id;
        void this.figure.ask(id, () => this.#question(id));
      });
    });
  }
}

export const electionWatch = new RecordWatch<ElectionWatch>((id) => backend().getElectionWatch(id));
export const crisisLine = new RecordWatch<CrisisLine>((id) => backend().getCrisisLine(id));

/** What came of a question whose answer can take seconds? The newest question wins; the last answer stays until there is a new one. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import { notices } from './notices.svelte';

export class Asked<Answer> {
  /** The last whole answer, also while a new one is counted or was stopped. */
  answer = $state.raw<Answer | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** A question is on its way. */
  waiting = $state(false);
  /** The last question was ended before it was answered. */
  stopped = $state(false);
  /** The answer is that of an earlier question. */
  stale = $state(false);
  #question = '';
  #turn = 0;

  /** Asks, unless this very question is answered or on its way. `question` names it. */
  async ask(question: string, put: () => Promise<Answer>): Promise<void> {
    if (question === this.#question) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#question = question;
    [this.waiting, this.stopped, this.fault, this.stale] = [true, false, null, this.answer !== null];
    try {
      const answer = await put();
      if (turn !== this.#turn) return;
      [this.answer, this.stale, this.waiting] = [answer, false, false];
    } catch (thrown) {
      if (turn === this.#turn) this.#fail(asFault(thrown));
    }
  }

  /** Ends a question that is on its way; whoever asks again gets it counted anew. */
  cancel(): void {
    if (!this.waiting) return;
    this.#turn += 1;
    this.#end();
    backend().cancelFigures().catch(notices.fail);
  }

  #fail(fault: Fault): void {
    this.#end();
    // What was ended elsewhere, and what is asked of a picture that is no more, is no failure of the desk.
    if (fault.code === 'cancelled' || fault.code === 'stale') return;
    this.fault = fault;
    this.stopped = false;
  }

  #end(): void {
    this.#question = '';
    [this.waiting, this.stopped] = [false, true];
  }
}

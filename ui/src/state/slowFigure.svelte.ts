/**
 * A figure that takes seconds: the last answer stays until the new one is whole, one may stop waiting for it, and an answer that comes
 * after a newer question is dropped.
 */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import { PENDING_AFTER_MS } from './selection.svelte';

export class SlowFigure<Answer> {
  answer = $state.raw<Answer | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The answer has been out long enough to say so, or there is none to show meanwhile. */
  waiting = $state(false);
  /** The answer is that of an earlier question about the same. */
  stale = $state(false);
  /** Nobody waits for the answer any more: somebody stopped it. */
  stopped = $state(false);
  /** Grows when the same is asked again; what follows the question reads it. */
  round = $state(0);
  #asked = 0;
  #of = '';

  /** Asks. `of` names what is asked about: the answer about another thing does not stay. */
  async ask(of: string, question: () => Promise<Answer>): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (of !== this.#of) this.answer = null;
    [this.#of, this.fault, this.stopped] = [of, null, false];
    [this.waiting, this.stale] = [this.answer === null, this.answer !== null];
    const timer = setTimeout(() => {
      if (asked === this.#asked) this.waiting = true;
    }, PENDING_AFTER_MS);
    try {
      const answer = await question();
      if (asked === this.#asked) [this.answer, this.stale] = [answer, false];
    } catch (thrown) {
      if (asked === this.#asked) this.#fail(asFault(thrown));
    } finally {
      clearTimeout(timer);
      if (asked === this.#asked) this.waiting = false;
    }
  }

  /** Stops waiting, and tells the core that nobody waits. */
  async stop(): Promise<void> {
    this.#asked += 1;
    [this.waiting, this.stopped] = [false, true];
    try {
      await backend().cancelFigures();
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  again(): void {
    this.round += 1;
  }

  /** Forgets the answer: there is nothing to ask about. */
  clear(): void {
    this.#asked += 1;
    [this.answer, this.fault, this.waiting, this.stopped] = [null, null, false, false];
  }

  #fail(fault: Fault): void {
    // What was ended elsewhere, and what is asked of a picture that is no more, is no failure of the desk.
    if (fault.code === 'cancelled' || fault.code === 'stale') this.stopped = true;
    else this.fault = fault;
  }
}

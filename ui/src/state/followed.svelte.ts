/** What followed the engagement that is open? It is looked at when somebody asks, since it takes a moment. */
import { asFault, backend } from '@/backend';
import type { Effect } from '@/contract/Effect';
import type { Fault } from '@/contract/Fault';

class FollowedEngagement {
  answer = $state.raw<Effect | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The engagement that is asked about. */
  id = $state<string | null>(null);
  #asked = 0;

  /** Whether a question about an engagement is on its way. */
  waits(id: string): boolean {
    return this.id === id && this.answer === null && this.fault === null;
  }

  async ask(id: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    [this.id, this.answer, this.fault] = [id, null, null];
    try {
      const answer = await backend().getEffect(id);
      if (asked === this.#asked) this.answer = answer;
    } catch (thrown) {
      if (asked === this.#asked) this.fault = asFault(thrown);
    }
  }
}

export const followed = new FollowedEngagement();

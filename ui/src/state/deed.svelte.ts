/** How does something stand that somebody asked for: is it under way, and what was wrong with it the last time? */
import { asFault } from '@/backend';
import type { Fault } from '@/contract/Fault';

export class Deed {
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);

  /** Does it, once at a time. Returns `null` where it failed, and where it is under way already. */
  async run<Answer>(step: () => Promise<Answer>): Promise<Answer | null> {
    if (this.busy) return null;
    [this.busy, this.fault] = [true, null];
    try {
      return await step();
    } catch (thrown) {
      this.fault = asFault(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }
}

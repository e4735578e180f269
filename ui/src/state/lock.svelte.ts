/** Is the profile locked, how long has the next passphrase to wait, and what was said to the last one? Nothing else can be asked meanwhile. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { LockState } from '@/contract/LockState';

const TICK_MS = 250;

class Lock {
  state = $state.raw<LockState | null>(null);
  /** A passphrase or a pair of halves is being tried. */
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);
  #until = $state(0);
  #now = $state(0);

  /** Seconds that the next try has to wait. */
  wait: number = $derived(Math.max(0, Math.ceil((this.#until - this.#now) / 1000)));
  ready: boolean = $derived(!this.busy && this.wait === 0);
  letters: number[] = $derived(this.state?.letters ?? []);

  /** Asks how the door stands; a desk that cannot be asked is not locked, and says why by itself. */
  async look(): Promise<boolean> {
    try {
      this.state = await backend().getLock();
      this.#now = Date.now();
      this.#until = this.#now + this.state.wait_ms;
    } catch {
      this.state = null;
    }
    return this.state?.locked ?? false;
  }

  /** Lets the wait go down. */
  follow(): () => void {
    const timer = setInterval(() => {
      this.#now = Date.now();
    }, TICK_MS);
    return () => clearInterval(timer);
  }

  /** Opens the profile; tells whether it did. All windows are loaded anew then. */
  unlock(passphrase: string): Promise<boolean> {
    return this.#try(() => backend().unlockVault(passphrase));
  }

  /** Opens the profile by both halves of its recovery key, with a new passphrase. */
  recover(halves: [string, string], passphrase: string): Promise<boolean> {
    return this.#try(() => backend().recoverVault(halves, passphrase));
  }

  async #try(open: () => Promise<void>): Promise<boolean> {
    if (!this.ready) return false;
    [this.busy, this.fault] = [true, null];
    try {
      await open();
      return true;
    } catch (thrown) {
      this.fault = asFault(thrown);
      await this.look();
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const lock = new Lock();

/** Which hub does this profile push to and pull from, how does it stand to it, and what is under way? Nobody is asked before somebody says so. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { HubCard } from '@/contract/HubCard';
import type { HubEntry } from '@/contract/HubEntry';
import type { HubProgress } from '@/contract/HubProgress';
import type { HubReport } from '@/contract/HubReport';
import type { HubStanding } from '@/contract/HubStanding';
import { exchange } from './exchange.svelte';
import { reopenDesk } from './opening';

export type HubDeed = 'set' | 'ask' | 'sync' | 'push' | 'pull' | 'forget';

class Hub {
  /** `undefined` before the first answer, `null` where no hub is known. */
  standing = $state.raw<HubStanding | null | undefined>(undefined);
  /** What the hub said when it was asked; gone once something else was done. */
  card = $state.raw<HubCard | null>(null);
  report = $state.raw<HubReport | null>(null);
  running = $state.raw<HubDeed | null>(null);
  progress = $state.raw<HubProgress | null>(null);
  stopping = $state(false);
  /** Somebody stopped the last deed. */
  stopped = $state(false);
  fault = $state.raw<Fault | null>(null);

  async read(): Promise<void> {
    try {
      this.standing = await backend().findHub();
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  /** Keeps a hub once it was reached. Tells whether it was. */
  set(entry: HubEntry): Promise<boolean> {
    return this.#run('set', async () => {
      this.card = await backend().setHub(entry);
    });
  }

  ask(): Promise<boolean> {
    return this.#run('ask', async () => {
      this.card = await backend().getHub();
    });
  }

  forget(): Promise<boolean> {
    return this.#run('forget', () => backend().forgetHub());
  }

  /** Pushes, pulls, or both. What came before it was stopped is kept, and is taken up. */
  exchange(deed: 'sync' | 'push' | 'pull'): Promise<boolean> {
    const follow = (progress: HubProgress) => {
      this.progress = progress;
    };
    return this.#run(deed, async () => {
      try {
        if (deed === 'push') this.report = await backend().pushHub(follow);
        else this.report = await (deed === 'pull' ? backend().pullHub(follow) : backend().syncHub(follow));
      } finally {
        if (deed !== 'push') await reopenDesk();
      }
      await exchange.read();
    });
  }

  /** Leads to the hub, and pulls and pushes where one is known. */
  async syncFromAnywhere(): Promise<void> {
    exchange.show('hub');
    if (this.standing === undefined) await this.read();
    if (this.standing) await this.exchange('sync');
  }

  async stop(): Promise<void> {
    if (this.running === null || this.stopping) return;
    this.stopping = true;
    try {
      await backend().cancelImport();
    } catch (thrown) {
      [this.stopping, this.fault] = [false, asFault(thrown)];
    }
  }

  async #run(deed: HubDeed, step: () => Promise<void>): Promise<boolean> {
    if (this.running !== null) return false;
    [this.running, this.fault, this.stopped, this.card, this.report] = [deed, null, false, null, null];
    try {
      await step();
      return true;
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault.code === 'cancelled') this.stopped = true;
      else this.fault = fault;
      return false;
    } finally {
      await this.read();
      [this.running, this.progress, this.stopping] = [null, null, false];
    }
  }
}

export const hub = new Hub();

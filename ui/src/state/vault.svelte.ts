/** What guards the profile, and how do its backups stand? What is done here with a passphrase keeps it no longer than it takes. */
import { asFault, backend } from '@/backend';
import type { BackupSchedule } from '@/contract/BackupSchedule';
import type { Fault } from '@/contract/Fault';
import type { VaultCard } from '@/contract/VaultCard';
import type { VaultSettings } from '@/contract/VaultSettings';
import { editor } from './editor.svelte';
import { notices } from './notices.svelte';
import { screen } from './screen.svelte';

export const IDLE_MINUTES = [1, 5, 15, 60] as const;
export const SCHEDULES: readonly BackupSchedule[] = ['daily', 'weekly', 'by_hand'];
/** What can be done with a passphrase; each has a form of its own. */
export type VaultAct = 'set' | 'change' | 'halves' | 'rekey';
/** So often at most the core is told that somebody does something. */
const TELL_EVERY_MS = 10_000;

class Vault {
  card = $state.raw<VaultCard | null>(null);
  act = $state<VaultAct | null>(null);
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);
  /** The two halves, until they are put away: they are kept nowhere. */
  halves = $state.raw<readonly string[] | null>(null);
  #told = 0;

  isSet: boolean = $derived(this.card?.is_set ?? false);

  async read(): Promise<void> {
    try {
      this.card = await backend().getVault();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  begin(act: VaultAct | null): void {
    [this.act, this.fault] = [act, null];
  }

  /** Forgets what was being done, and the halves. */
  clear(): void {
    this.begin(null);
    this.halves = null;
  }

  /** Tells whether it was done. */
  async run(act: VaultAct, passphrase: string, chosen: string): Promise<boolean> {
    const done = await this.#do(async () => {
      if (act === 'change') await backend().changePassphrase(passphrase, chosen);
      else this.halves = (await this.#halves(act, passphrase, chosen)).halves;
    });
    if (done) this.act = null;
    return done;
  }

  #halves(act: Exclude<VaultAct, 'change'>, passphrase: string, chosen: string) {
    if (act === 'set') return backend().setVault(chosen);
    return act === 'halves' ? backend().renewHalves(passphrase) : backend().rekeyVault(passphrase);
  }

  async choose(change: Partial<VaultSettings>): Promise<void> {
    const settings = this.card?.settings;
    if (settings) await this.#do(() => backend().putVaultSettings({ ...settings, ...change }));
  }

  async backUp(): Promise<void> {
    await this.#do(() => backend().makeBackup());
  }

  async tryBackup(): Promise<void> {
    await this.#do(() => backend().tryBackup());
  }

  /** Locks all windows once what is being written is on the disk. Without a vault it offers to set one. */
  async lock(): Promise<void> {
    try {
      await editor.keepDraft(true);
      if (!(await backend().lockVault())) screen.open('vault');
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Somebody does something in the window. */
  isUsed(): void {
    const now = Date.now();
    if (now - this.#told < TELL_EVERY_MS) return;
    this.#told = now;
    // A core that is not heard locks by itself.
    void backend()
      .tellInUse()
      .catch(() => undefined);
  }

  async #do(step: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    [this.busy, this.fault] = [true, null];
    try {
      await step();
      await this.read();
      return true;
    } catch (thrown) {
      this.fault = asFault(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const vault = new Vault();

/** How strong a passphrase is, by its characters: `short`, `fair`, `good`, `strong`. */
export function strengthOf(passphrase: string, letters: readonly number[]): 'short' | 'fair' | 'good' | 'strong' {
  const count = [...passphrase.normalize('NFC')].length;
  const [least = 12, good = 16, strong = 24] = letters;
  if (count < least) return 'short';
  if (count < good) return 'fair';
  return count < strong ? 'good' : 'strong';
}

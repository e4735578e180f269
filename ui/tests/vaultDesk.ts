/** A vault in memory: a profile that can be guarded, locked and opened again, and backups of it. */
import type { Backend } from '@/backend/backend';
import type { BackupTrial } from '@/contract/BackupTrial';
import type { Fault } from '@/contract/Fault';
import type { VaultCard } from '@/contract/VaultCard';

export const HALVES: [string, string] = [
  Array.from({ length: 16 }, (_, at) => `A${String(at).padStart(3, '0')}`).join(' '),
  Array.from({ length: 16 }, (_, at) => `B${String(at).padStart(3, '0')}`).join(' '),
];
const LETTERS: [number, number, number] = [12, 16, 24];
const WAIT_MS = 2000;

function wrong(): Fault {
  return { code: 'passphrase', message: 'The passphrase is wrong.', hint: 'Try again.', question: null };
}

export class FakeVault {
  passphrase: string | null = null;
  locked = false;
  waitMs = 0;
  /** How often it was said that somebody does something. */
  uses = 0;
  card: VaultCard = {
    is_set: false,
    copies: 0,
    letters: LETTERS,
    settings: { idle_minutes: 5, schedule: 'by_hand' },
    backups: [],
    trial: null,
  };
  /** What the next trial says is wrong. */
  fault = '';

  set(passphrase: string): void {
    this.passphrase = passphrase;
    this.card = { ...this.card, is_set: true, copies: 2, settings: { ...this.card.settings, schedule: 'daily' } };
  }

  check(passphrase: string): void {
    this.waitMs = passphrase === this.passphrase ? 0 : WAIT_MS;
    if (passphrase !== this.passphrase) throw wrong();
  }

  try(): BackupTrial {
    const name = this.card.backups[0]?.name ?? '';
    const trial = { name, tried_at: '2024-02-10T09:00:00Z', whole: this.fault === '', rows: 1200, fault: this.fault };
    this.card = { ...this.card, trial };
    return trial;
  }

  answers() {
    return {
      getLock: async () => ({ locked: this.locked, wait_ms: this.waitMs, language: null, letters: LETTERS }),
      tellInUse: async () => {
        this.uses += 1;
      },
      lockVault: async () => {
        this.locked = this.card.is_set;
        return this.locked;
      },
      unlockVault: async (passphrase) => {
        this.check(passphrase);
        this.locked = false;
      },
      recoverVault: async (halves, passphrase) => {
        if (halves.join() !== HALVES.join()) throw { ...wrong(), message: 'The first half is mistyped.' };
        this.passphrase = passphrase;
        this.locked = false;
      },
      getVault: async () => this.card,
      setVault: async (passphrase) => {
        this.set(passphrase);
        return { halves: HALVES };
      },
      putVaultSettings: async (settings) => {
        this.card = { ...this.card, settings };
      },
      changePassphrase: async (passphrase, chosen) => {
        this.check(passphrase);
        this.passphrase = chosen;
      },
      renewHalves: async (passphrase) => {
        this.check(passphrase);
        return { halves: HALVES };
      },
      rekeyVault: async (passphrase) => {
        this.check(passphrase);
        return { halves: HALVES };
      },
      makeBackup: async () => {
        const name = `sitroom-2024021${this.card.backups.length}T090000000Z.db`;
        const backup = { name, made_at: '2024-02-10T09:00:00Z', bytes: 4_200_000, opens_by: 'vault' as const };
        this.card = { ...this.card, backups: [backup, ...this.card.backups] };
        return this.try();
      },
      tryBackup: async () => this.try(),
      onVaultLocked: async () => () => {},
    } satisfies Partial<Backend>;
  }
}

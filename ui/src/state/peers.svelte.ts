/** Who is this profile to others, and whom does it trust? Nobody is trusted before somebody saw the fingerprint. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { IdentityCard } from '@/contract/IdentityCard';
import type { PeerCard } from '@/contract/PeerCard';
import { choosePath } from './choosePath';
import { Deed } from './deed.svelte';
import { notices } from './notices.svelte';
import { t } from './texts.svelte';

const IDENTITY_FILE = 'sitroom-identity.json';

class Peers {
  identity = $state.raw<IdentityCard | null>(null);
  /** All that are trusted or were; `null` before the first answer. */
  list = $state.raw<PeerCard[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The identity in a file that somebody chose, before it is trusted. */
  looked = $state.raw<{ path: string; card: IdentityCard } | null>(null);
  readonly saving = new Deed();
  readonly trusting = new Deed();
  readonly revoking = new Deed();

  trusted: PeerCard[] = $derived((this.list ?? []).filter((peer) => peer.revoked_at === null));
  /** The one of the list that is looked at again. */
  known: PeerCard | null = $derived(
    this.trusted.find((peer) => peer.fingerprint === this.looked?.card.fingerprint) ?? null,
  );

  /** The one that is looked at again, where it is trusted no more. */
  gone: PeerCard | null = $derived(
    (this.list ?? []).find((peer) => peer.revoked_at !== null && peer.fingerprint === this.looked?.card.fingerprint) ??
      null,
  );

  async read(): Promise<void> {
    this.fault = null;
    try {
      [this.identity, this.list] = await Promise.all([backend().getIdentity(), backend().listPeers()]);
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  async saveIdentity(): Promise<void> {
    const path = await choosePath(() => backend().chooseSave(t('identity-save-title'), IDENTITY_FILE));
    if (!path) return;
    await this.saving.run(async () => {
      await backend().saveIdentity(path);
      notices.note(t('identity-saved', { path }));
    });
  }

  /** Lets somebody choose a file and shows whose identity is in it. */
  async look(): Promise<void> {
    const path = await choosePath(() => backend().chooseFile(t('peer-file-title')));
    if (!path) return;
    this.looked = null;
    await this.trusting.run(async () => {
      this.looked = { path, card: await backend().readIdentity(path) };
    });
  }

  leave(): void {
    this.looked = null;
    this.trusting.fault = null;
  }

  /** Trusts what was looked at, under a name of this office's choice. Tells whether it did. */
  async trust(name: string): Promise<boolean> {
    const looked = this.looked;
    if (!looked) return false;
    const peer = await this.trusting.run(async () => {
      const peer = await backend().trustPeer(looked.path, name.trim());
      this.list = await backend().listPeers();
      return peer;
    });
    if (!peer) return false;
    this.looked = null;
    notices.note(t('peer-trusted', { name: peer.name }));
    return true;
  }

  async revoke(fingerprint: string): Promise<void> {
    await this.revoking.run(async () => {
      await backend().revokePeer(fingerprint);
      this.list = await backend().listPeers();
    });
  }
}

export const peers = new Peers();

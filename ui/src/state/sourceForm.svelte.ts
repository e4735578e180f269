/** What is entered for a source, until it is saved? Its key is held no longer than that, and never comes back. */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { Marking } from '@/contract/Marking';
import type { Schedule } from '@/contract/Schedule';
import type { SourceCard } from '@/contract/SourceCard';
import type { SourceName } from '@/contract/SourceName';
import { readDay } from './dates';
import { notices } from './notices.svelte';
import { screen } from './screen.svelte';
import { sourceName, sources } from './sources.svelte';
import { t } from './texts.svelte';

/** Parts of the form that can be wrong; an address has its number behind it. */
export type SourcePart = 'account' | 'countries' | 'since' | `address-${number}`;

/** What carries no marking counts as the highest. */
const HIGHEST: Marking = 'strictly_confidential';

class SourceForm {
  card = $state.raw<SourceCard | null>(null);
  account = $state('');
  /** What was written for the key; empty leaves the key that is there. */
  key = $state('');
  /** The key that is there is taken away at the next saving. */
  dropsKey = $state(false);
  addresses = $state<string[]>([]);
  query = $state('');
  folder = $state('');
  marking = $state<Marking>(HIGHEST);
  schedule = $state<Schedule>('never');
  countries = $state.raw<readonly string[]>([]);
  since = $state('');
  full = $state(false);
  complaints = $state.raw<Partial<Record<SourcePart, string>>>({});
  fault = $state.raw<Fault | null>(null);
  saving = $state(false);

  hasAccount: boolean = $derived(this.card?.needs === 'account' || this.card?.needs === 'account_and_key');
  hasKey: boolean = $derived(this.card?.needs === 'key' || this.card?.needs === 'account_and_key');
  hasAddresses: boolean = $derived(this.card?.needs === 'addresses');
  hasFolder: boolean = $derived(this.card?.needs === 'folder');
  hasQuery: boolean = $derived(this.card?.source === 'gdelt');

  /** Opens the sheet of a source with what was entered for it, in another window too. */
  async open(source: SourceName): Promise<void> {
    await sources.list();
    const card = sources.card(source);
    if (!card) return;
    const { settings } = card;
    this.clear();
    this.card = card;
    this.account = settings.account;
    this.addresses = settings.addresses.length > 0 || card.needs !== 'addresses' ? [...settings.addresses] : [''];
    this.query = settings.query;
    this.folder = settings.folder;
    this.marking = settings.marking ?? HIGHEST;
    this.schedule = settings.schedule;
    this.countries = settings.countries;
    screen.open('source');
  }

  /** Forgets everything that was written, the key first. */
  clear(): void {
    this.key = '';
    [this.dropsKey, this.full, this.saving] = [false, false, false];
    [this.card, this.fault, this.complaints] = [null, null, {}];
    [this.account, this.query, this.since, this.addresses, this.countries] = ['', '', '', [], []];
    [this.folder, this.marking, this.schedule] = ['', HIGHEST, 'never'];
  }

  complain(part: SourcePart, text: string): void {
    this.complaints = { ...this.complaints, [part]: text };
  }

  forgive(part: SourcePart): void {
    const { [part]: _gone, ...others } = this.complaints;
    this.complaints = others;
  }

  /** Keeps what was entered and closes the sheet; then fetches, if that was asked for. Tells whether it was kept. */
  async save(thenFetch: boolean): Promise<boolean> {
    const { card } = this;
    const since = this.#check();
    if (!card || since === undefined || this.saving) return false;
    [this.saving, this.fault] = [true, null];
    const { full } = this;
    try {
      await this.#put(card);
    } catch (thrown) {
      this.fault = asFault(thrown);
      return false;
    } finally {
      this.saving = false;
    }
    sources.forget(card.source);
    this.clear();
    screen.close();
    await sources.list();
    if (thenFetch) void sources.fetch(card.source, since, full);
    else notices.note(t('source-saved', { name: sourceName(card) }));
    return true;
  }

  async #put(card: SourceCard): Promise<void> {
    const written = this.addresses.map((address) => address.trim());
    await backend().putSource(card.source, {
      account: this.account.trim(),
      addresses: [...new Set(written.filter((address) => address !== ''))],
      query: this.query.trim(),
      countries: [...this.countries],
      folder: this.folder.trim(),
      marking: this.hasFolder || this.hasAddresses ? this.marking : null,
      schedule: this.schedule,
    });
    if (this.key.trim() !== '') await backend().putSourceKey(card.source, this.key);
    else if (this.dropsKey) await backend().putSourceKey(card.source, '');
    this.key = '';
  }

  /** Returns the first day, `null` where none is written; `undefined` where something is wrong, which is then said in its field. */
  #check(): string | null | undefined {
    // What was left in the field of countries and not understood is said there already.
    const { countries } = this.complaints;
    this.complaints = countries ? { countries } : {};
    const account = this.account.trim();
    if (this.card?.source === 'acled' && account !== '' && !/^\S+@\S+$/.test(account)) {
      this.complain('account', t('source-account-wrong'));
    }
    this.addresses.forEach((address, at) => {
      if (address.trim() !== '' && !mayBeAsked(address)) this.complain(`address-${at}`, t('source-address-wrong'));
    });
    const since = this.since.trim();
    const read = since === '' ? { day: null } : readDay(since, 'first');
    if ('trouble' in read) this.complain('since', t(read.trouble, read.args));
    if ('trouble' in read || Object.keys(this.complaints).length > 0) return undefined;
    return read.day;
  }
}

/** Tells whether an address is one of https, or of http on this machine. The core has the last word. */
function mayBeAsked(address: string): boolean {
  return /^(?:https:\/\/[^\s/]+|http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?=[:/]|$))\S*$/i.test(address.trim());
}

export const sourceForm = new SourceForm();

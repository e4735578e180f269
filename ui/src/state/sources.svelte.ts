/** Which sources can be fetched, how does each stand, what is being fetched, and can the picture be trusted today? */
import { asFault, backend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { SourceCard } from '@/contract/SourceCard';
import type { SourceName } from '@/contract/SourceName';
import type { SyncProgress } from '@/contract/SyncProgress';
import type { SyncReport } from '@/contract/SyncReport';
import type { SyncRequest } from '@/contract/SyncRequest';
import type { Trust } from '@/contract/Trust';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { imports } from './imports.svelte';
import { notices } from './notices.svelte';
import { dotted, number } from './numbers';
import { reopenDesk } from './opening';
import { screen } from './screen.svelte';
import { t, texts } from './texts.svelte';

/** How often it is looked what is due. */
const LOOK_EVERY_MS = 60_000;

type OfEach<Value> = Partial<Record<SourceName, Value>>;

class Sources {
  /** Every source in the order of the core; `null` before the first answer. */
  cards = $state.raw<readonly SourceCard[] | null>(null);
  /** Whether the picture can be trusted today; `null` before the first answer. */
  trust = $state.raw<Trust | null>(null);
  /** The one that is being fetched; there is never another. */
  running = $state.raw<SourceName | null>(null);
  progress = $state.raw<SyncProgress | null>(null);
  /** Somebody stopped it, and it has not ended yet. */
  stopping = $state(false);
  /** What is fetched after it, one after the other. */
  waiting = $state.raw<readonly SyncRequest[]>([]);
  /** Why the last try of this window failed, and what its last fetch brought. */
  faults = $state.raw<OfEach<Fault>>({});
  reports = $state.raw<OfEach<SyncReport>>({});
  /** How many sources wait for the network. */
  waitsForNetwork = $state(0);
  busy: boolean = $derived(this.running !== null);
  #asked = 0;
  #exercise = false;

  /** Lists the sources now, and anew whenever something else is stored or the core speaks another language. */
  follow(): void {
    $effect(() => {
      void [catalog.revision, desk.generation, texts.core];
      if (desk.exercise !== this.#exercise) this.#forgetAll(desk.exercise);
      void this.list();
    });
  }

  async list(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const cards = await backend().listSources();
      if (asked === this.#asked) {
        this.cards = cards;
        this.waitsForNetwork = cards.filter((card) => card.network !== null).length;
      }
      const trust = await backend().getTrust();
      if (asked === this.#asked) this.trust = trust;
    } catch (thrown) {
      if (asked === this.#asked) notices.fail(thrown);
    }
  }

  card(source: SourceName): SourceCard | null {
    return this.cards?.find((card) => card.source === source) ?? null;
  }

  /** Returns the place of a source among those that wait, from 1; 0 where it does not wait. */
  turnOf(source: SourceName): number {
    return this.waiting.findIndex((request) => request.source === source) + 1;
  }

  /** Fetches a source, after the one that is being fetched and those that wait. */
  async fetch(source: SourceName, since: string | null = null, full = false): Promise<void> {
    await this.#ask({ source, base_url: null, since, full, rest: false });
  }

  /** Looks every minute, and when the machine is on a network again, what is to be fetched by itself; returns how to end that. */
  keepTime(): () => void {
    const look = () => void this.fetchDue();
    const timer = setInterval(look, LOOK_EVERY_MS);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }

  /** Fetches what is due: by a schedule, or because it waited for the network. */
  async fetchDue(): Promise<void> {
    // While a file is imported nothing else may write; the next look comes in a minute.
    if (imports.busy) return;
    try {
      const due = await backend().listDueSyncs();
      this.waitsForNetwork = due.waiting;
      for (const request of due.requests) void this.#ask(request);
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Lets a source wait for the network no longer. */
  async stopWaiting(source: SourceName): Promise<void> {
    try {
      await backend().stopWaiting(source);
      this.forget(source);
    } catch (thrown) {
      notices.fail(thrown);
    }
    await this.list();
  }

  /** Takes a source out of those that wait. */
  takeOut(source: SourceName): void {
    this.waiting = this.waiting.filter((request) => request.source !== source);
  }

  /** Stops what is being fetched. What came so far waits in the store; the next source has its turn. */
  async stop(): Promise<void> {
    if (!this.busy || this.stopping) return;
    this.stopping = true;
    try {
      await backend().cancelImport();
    } catch (thrown) {
      this.stopping = false;
      notices.fail(thrown);
    }
  }

  /** Forgets what the last try said: something else was entered since. */
  forget(source: SourceName): void {
    const { [source]: _fault, ...faults } = this.faults;
    const { [source]: _report, ...reports } = this.reports;
    [this.faults, this.reports] = [faults, reports];
  }

  async #ask(request: SyncRequest): Promise<void> {
    const { source } = request;
    if (source === this.running || this.turnOf(source) > 0) return;
    this.waiting = [...this.waiting, request];
    if (!this.busy) await this.#work();
  }

  async #work(): Promise<void> {
    for (let [request] = this.waiting; request; [request] = this.waiting) {
      this.running = request.source;
      this.waiting = this.waiting.slice(1);
      await this.#run(request);
    }
    this.running = null;
  }

  async #run(request: SyncRequest): Promise<void> {
    const { source } = request;
    const waited = this.faults[source]?.code === 'network' || Boolean(this.card(source)?.network);
    this.forget(source);
    [this.progress, this.stopping] = [null, false];
    try {
      const report = await backend().syncSource(request, (progress) => {
        this.progress = progress;
      });
      this.reports = { ...this.reports, [source]: report };
      this.#tell(source, report);
      if (report.runs.length > 0) await reopenDesk();
    } catch (thrown) {
      this.#fail(source, asFault(thrown), waited);
    }
    await this.list();
    [this.progress, this.stopping] = [null, false];
  }

  #tell(source: SourceName, report: SyncReport): void {
    const run = report.runs.at(-1);
    const action = run === undefined ? null : { text: t('source-to-run'), run: () => imports.point(run) };
    const card = this.card(source);
    notices.note(
      t('source-fetched', { name: card ? sourceName(card) : source }),
      dotted([reportWords(report), ...report.faults]),
      action,
    );
  }

  /** A fault stands in the row of its source; whoever is elsewhere is told as well, once while it waits for the network. */
  #fail(source: SourceName, fault: Fault, waited: boolean): void {
    if (fault.code === 'cancelled') return;
    this.faults = { ...this.faults, [source]: fault };
    const isTold = waited && fault.code === 'network';
    if (screen.place !== 'sources' && !isTold) notices.fail(fault);
  }

  #forgetAll(exercise: boolean): void {
    this.#exercise = exercise;
    [this.faults, this.reports, this.cards, this.trust] = [{}, {}, null, null];
  }
}

/** Returns the name of a source; that of the office's own feeds and of its folder in the language of the window. */
export function sourceName(card: SourceCard): string {
  if (card.source === 'folder') return t('source-folder');
  return card.source === 'feed' ? t('source-feeds') : card.name;
}

/** Returns what a fetch brought: read, added, revised, unchanged, taken back, refused. */
export function reportWords(report: SyncReport): string {
  const counts = [
    [t('count-read'), report.read],
    [t('count-added'), report.added],
    [t('count-revised'), report.revised],
    [t('count-unchanged'), report.unchanged],
    [t('count-withdrawn'), report.withdrawn],
    [t('count-rejected'), report.rejected],
  ] as const;
  return dotted(counts.map(([name, count]) => t('labelled', { name, value: number(count) })));
}

export const sources = new Sources();

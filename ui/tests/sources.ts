/** Sources in memory: seven of them, answered step by step, with keys that never come back. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { Fault } from '@/contract/Fault';
import type { Freshness } from '@/contract/Freshness';
import type { RunComparison } from '@/contract/RunComparison';
import type { SourceCard } from '@/contract/SourceCard';
import type { SourceClock } from '@/contract/SourceClock';
import type { SourceName } from '@/contract/SourceName';
import type { SourceNeeds } from '@/contract/SourceNeeds';
import type { SyncProgress } from '@/contract/SyncProgress';
import type { SyncReport } from '@/contract/SyncReport';
import type { SyncRequest } from '@/contract/SyncRequest';
import type { Trust } from '@/contract/Trust';

export type SourceMethods = Pick<
  Backend,
  | 'listSources'
  | 'listDueSyncs'
  | 'stopWaiting'
  | 'getTrust'
  | 'compareRun'
  | 'putSource'
  | 'putSourceKey'
  | 'syncSource'
>;

const STEPS: SyncProgress[] = [
  { requests: 1, pages: 1, rows: 0 },
  { requests: 3, pages: 2, rows: 0 },
  { requests: 0, pages: 2, rows: 1200 },
];
const REPORT: SyncReport = {
  faults: [],
  requests: 3,
  read: 1200,
  added: 1190,
  revised: 4,
  unchanged: 0,
  withdrawn: 1,
  rejected: 5,
  resumed: false,
  seconds: 2.5,
  runs: [],
};
const UNDONE: Fault = { code: 'refused', message: 'Run 1 was undone.', hint: 'Import it again.', question: null };
const CANCELLED: Fault = { code: 'cancelled', message: 'Cancelled.', hint: '', question: null };

const NO_CLOCK: SourceClock = { age_days: null, usual_days: null, basis: 'none', steps: 0, is_late: false };
const UNKNOWN: Freshness = { run: NO_CLOCK, observation: NO_CLOCK, blind: [], sentence: '' };
const FRESH: Freshness = {
  run: { age_days: 3, usual_days: 31, basis: 'record', steps: 4, is_late: false },
  observation: { age_days: 41, usual_days: 30, basis: 'published', steps: 0, is_late: true },
  blind: [{ subregion: 'west-africa', missing: ['BEN', 'CIV'], is_whole: false }],
  sentence: 'The newest observation of UCDP GED is of 31 December 2023.',
};
const TRUST: Trust = {
  level: 'no',
  verdict: 'No, not as a picture of today: the events of UCDP GED end on 31 December 2023.',
  reasons: [
    { limits: true, text: 'The events rest on UCDP GED up to 31 December 2023.' },
    { limits: false, text: 'The newest observation of ReliefWeb is of yesterday.' },
  ],
  files: [
    {
      publisher: 'table',
      name: 'Table of the office',
      last_run_at: '2024-02-09T08:30:00Z',
      newest: null,
      stored: 0,
      freshness: UNKNOWN,
    },
  ],
};

function card(source: SourceName, name: string, needs: SourceNeeds, licence: string): SourceCard {
  return {
    source,
    name,
    licence,
    citation: `${name}, ${licence}`,
    needs,
    is_ready: needs === 'nothing',
    has_key: false,
    falls_back: false,
    settings: { account: '', addresses: [], query: '', countries: [], folder: '', marking: null, schedule: 'never' },
    last_run_at: null,
    never_fetched: [],
    newest: null,
    stored: 0,
    waiting: 0,
    fault: '',
    network: null,
    next_at: null,
    freshness: UNKNOWN,
  };
}

function ready({ needs, settings, has_key }: SourceCard): boolean {
  const account = settings.account !== '';
  return {
    nothing: true,
    account,
    key: has_key,
    account_and_key: account && has_key,
    addresses: settings.addresses.length > 0,
    folder: settings.folder !== '',
  }[needs];
}

export class FakeSources {
  cards: SourceCard[] = [
    {
      ...card('ucdp', 'UCDP GED', 'key', 'CC BY 4.0'),
      has_key: true,
      is_ready: true,
      last_run_at: '2024-02-07T08:30:00Z',
      newest: '2023-12-31',
      stored: 1200,
      freshness: FRESH,
    },
    card('acled', 'ACLED', 'account_and_key', 'ACLED terms of use: no redistribution of rows'),
    card('reliefweb', 'ReliefWeb', 'account', 'the terms of each report’s own source'),
    card('hapi', 'HDX HAPI', 'key', 'the licence of each data set'),
    card('gdelt', 'GDELT', 'nothing', 'free for any use with citation'),
    card('views', 'VIEWS', 'nothing', 'CC BY 4.0'),
    card('feed', 'Feeds', 'addresses', 'the terms of each outlet'),
  ];
  /** What a run changed; without it there is none to compare. */
  comparison: RunComparison | null = null;
  keys = new Map<SourceName, string>();
  requests: SyncRequest[] = [];
  /** What is to be fetched by itself, told once. */
  due: SyncRequest[] = [];
  /** What the next fetch ends with instead of a report. */
  nextFault: Fault | null = null;
  /** What the next saving ends with. */
  nextRefusal: Fault | null = null;
  /** Waited for after each step of a fetch. */
  pause: () => Promise<void> = async () => {};
  #cancelled = false;
  readonly #addRun: (publisher: string, added: number) => number;

  constructor(addRun: (publisher: string, added: number) => number) {
    this.#addRun = addRun;
  }

  cancel(): void {
    this.#cancelled = true;
  }

  change(source: SourceName, change: Partial<SourceCard>): void {
    const changed = (one: SourceCard) => ({ ...one, ...change });
    this.cards = this.cards
      .map((one) => (one.source === source ? changed(one) : one))
      .map((one) => ({ ...one, is_ready: ready(one) }));
  }

  methods(): SourceMethods {
    return {
      listSources: async () => this.cards,
      listDueSyncs: async () => ({
        requests: this.due.splice(0),
        waiting: this.cards.filter((one) => one.network !== null).length,
      }),
      stopWaiting: async (source) => this.change(source, { network: null }),
      getTrust: async () => TRUST,
      compareRun: async () => {
        if (!this.comparison) throw UNDONE;
        return this.comparison;
      },
      putSource: async (source, settings) => {
        const refusal = this.nextRefusal;
        this.nextRefusal = null;
        if (refusal) throw refusal;
        this.change(source, { settings });
      },
      putSourceKey: async (source, key) => {
        this.keys.set(source, key);
        this.change(source, { has_key: key !== '' });
      },
      syncSource: (request, onProgress) => this.#sync(request, onProgress),
    };
  }

  async #sync(request: SyncRequest, onProgress: (progress: SyncProgress) => void): Promise<SyncReport> {
    this.requests.push(request);
    this.#cancelled = false;
    const { source } = request;
    for (const step of STEPS) {
      onProgress(step);
      await this.pause();
      if (!this.#cancelled) continue;
      this.change(source, { waiting: step.pages });
      throw CANCELLED;
    }
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) {
      const network = { since: '2024-02-10T07:00:00Z', tries: 1, next_at: '2024-02-10T07:01:00Z' };
      this.change(source, { waiting: 2, fault: fault.message, network: fault.code === 'network' ? network : null });
      throw fault;
    }
    this.change(source, {
      waiting: 0,
      fault: '',
      network: null,
      last_run_at: '2024-02-10T07:00:00Z',
      newest: '2024-02-09',
      stored: REPORT.read,
    });
    return { ...REPORT, runs: [this.#addRun(source, REPORT.added)] };
  }
}

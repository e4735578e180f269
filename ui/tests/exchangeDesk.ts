/** The exchange in memory: identities in files, peers, packs, and what two said apart. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { ConflictCard } from '@/contract/ConflictCard';
import type { ExchangeCard } from '@/contract/ExchangeCard';
import type { Fault } from '@/contract/Fault';
import type { HubCard } from '@/contract/HubCard';
import type { HubEntry } from '@/contract/HubEntry';
import type { HubProgress } from '@/contract/HubProgress';
import type { HubReport } from '@/contract/HubReport';
import type { HubStanding } from '@/contract/HubStanding';
import type { IdentityCard } from '@/contract/IdentityCard';
import type { MergeReport } from '@/contract/MergeReport';
import type { PackCard } from '@/contract/PackCard';
import type { PackRequest } from '@/contract/PackRequest';
import type { PeerCard } from '@/contract/PeerCard';
import type { Settlement } from '@/contract/Settlement';
import { AFRICAN_UNION, ECOWAS, idOf, SHUTTLE } from './inventedRecords';

export const OWN = '0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q-4R5S';
export const LAPTOP = 'K7QD-9F2M-3B4C-5D6E-7F8G-9H0J-1K2M-3N4P';
/** A head of a history. */
export const CHAIN = 'c4a1'.repeat(16);
const NOW = '2024-02-10T09:31:00Z';

const identityOf = (fingerprint: string): IdentityCard => ({
  recipient: `age1${fingerprint.toLowerCase()}`,
  signer: fingerprint.repeat(2),
  fingerprint,
});
const refused = (message: string, hint: string): Fault => ({ code: 'refused', message, hint, question: null });

/** Returns a pack of so many records for each noun that is asked for. */
function packOf(request: PackRequest): PackCard {
  const records = 4 * (request.nouns.length || 30);
  return {
    id: 'c0ffee00c0ffee00c0ffee00c0ffee00',
    records,
    operations: records * 3,
    events: request.since ? 300 : 1200,
    bytes: 1_250_000,
    expires_at: `2024-03-${String(request.days % 28).padStart(2, '0')}T09:31:00Z`,
    chain: CHAIN,
    notes: [],
    left_out: request.marking === 'unclassified' ? ['Records that are marked higher: 2.'] : [],
  };
}

/** Two said what came of an engagement apart, and who took part in it; a visit was deleted by one and changed by the other. */
export function inventConflicts(): ConflictCard[] {
  const side = (operation: string, value: unknown, who: string, reason = '') => {
    return { operation, value, who, at: '2024-02-08T14:05:00Z', reason };
  };
  return [
    {
      record: SHUTTLE,
      noun: 'engagement',
      title: 'Shuttle from Dakar',
      field: 'outcome',
      sides: [side('a1', 'The road is open.', 'A. Diallo', 'seen at the bridge'), side('b1', null, 'K. Mensah')],
    },
    {
      record: idOf(2),
      noun: 'participation',
      title: 'ECOWAS in the shuttle',
      field: 'partner',
      sides: [side('a2', ECOWAS, 'A. Diallo'), side('b2', AFRICAN_UNION, 'K. Mensah')],
    },
    {
      record: idOf(3),
      noun: 'visit',
      title: 'Visit to Conakry',
      field: null,
      sides: [side('a3', true, 'A. Diallo'), side('b3', false, 'K. Mensah')],
    },
  ];
}

export class FakeExchange {
  /** Identities by the paths of their files. */
  readonly files = new Map<string, IdentityCard>();
  peers: PeerCard[] = [];
  card: ExchangeCard = { mission: null, handovers: [], conflicts: 0, unsettled: 0, held: 0 };
  conflicts: ConflictCard[] = [];
  /** What was asked for, in its order. */
  readonly previews: PackRequest[] = [];
  readonly made: PackRequest[] = [];
  readonly merged: string[] = [];
  readonly settled: Settlement[] = [];
  report: MergeReport = {
    packs: 1,
    refused: 0,
    operations: 12,
    applied: 9,
    already: 2,
    held: 1,
    events: 0,
    revised: 4,
    withdrawn: 1,
    lowered: 0,
    conflicts: 0,
    unsettled: 0,
    unsettled_records: 0,
    notes: [],
  };
  hub: HubStanding | null = null;
  /** What was entered for a hub, in its order. */
  readonly entered: HubEntry[] = [];
  hubReport: HubReport = { ...NOTHING, pushed: 3, pulled: 7, applied: 5, events: 2 };
  /** What the next pack ends with instead of an answer. */
  nextFault: Fault | null = null;
  /** Is waited for before a pack is answered. */
  pause: () => Promise<void> = async () => {};

  constructor() {
    this.files.set('/media/stick/laptop.json', identityOf(LAPTOP));
  }

  trust(name: string, fingerprint = LAPTOP): void {
    this.peers = [...this.peers, { name, fingerprint, trusted_at: NOW, revoked_at: null, revoked_by: null }];
  }

  /** Lets records wait for a person. */
  disagree(): void {
    this.conflicts = inventConflicts();
    this.#count();
  }

  #count(): void {
    const conflicts = new Set(this.conflicts.map((conflict) => conflict.record)).size;
    this.card = { ...this.card, conflicts, unsettled: this.conflicts.length };
  }

  async #pack<Answer>(answer: () => Answer): Promise<Answer> {
    await this.pause();
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) throw fault;
    return answer();
  }

  #note(given: boolean, isReturn: boolean): void {
    const handover = {
      pack: 'c0ffee00c0ffee00c0ffee00c0ffee00',
      given,
      is_return: isReturn,
      peer: this.peers[0]?.name ?? LAPTOP,
      at: NOW,
      expires_at: '2024-03-11T09:31:00Z',
      marking: 'unclassified',
      chain: CHAIN,
    } as const;
    this.card = { ...this.card, handovers: [handover, ...this.card.handovers] };
  }

  answers() {
    return {
      getIdentity: async () => identityOf(OWN),
      saveIdentity: async () => {},
      readIdentity: async (path) => this.#read(path),
      listPeers: async () => this.peers,
      trustPeer: async (path, name) => {
        this.trust(name, this.#read(path).fingerprint);
        return this.peers.at(-1) as PeerCard;
      },
      revokePeer: async (fingerprint) => {
        const peer = this.peers.find((one) => one.fingerprint === fingerprint) as PeerCard;
        const gone = { ...peer, revoked_at: '2024-02-11T08:00:00Z' };
        this.peers = this.peers.map((one) => (one === peer ? gone : one));
        return gone;
      },
      previewPack: async (request) => {
        this.previews.push(request);
        return this.#pack(() => packOf(request));
      },
      makePack: async (request) => {
        this.made.push(request);
        return this.#pack(() => {
          this.#note(true, false);
          return packOf(request);
        });
      },
      openPack: () =>
        this.#pack(() => {
          const mission = {
            office: 'UNOWA',
            expires_at: '2024-03-11T09:31:00Z',
            is_over: false,
            unreturned: 0,
            others: [],
          };
          this.#note(false, false);
          this.card = { ...this.card, mission };
          return packOf({ ...PLAIN, days: 11 });
        }),
      returnPack: () =>
        this.#pack(() => {
          this.#note(true, true);
          if (this.card.mission) this.card = { ...this.card, mission: { ...this.card.mission, unreturned: 0 } };
          return packOf({ ...PLAIN, days: 11 });
        }),
      mergePack: (path) =>
        this.#pack(() => {
          this.merged.push(path);
          this.#note(false, true);
          if (this.report.unsettled > 0) this.disagree();
          return this.report;
        }),
      letHeld: async () => {
        this.card = { ...this.card, held: 0 };
        return { ...this.report, packs: 0, applied: 1, held: 0 };
      },
      getExchange: async () => this.card,
      listConflicts: async () => this.conflicts,
      settleConflict: async (settlement) => {
        this.settled.push(settlement);
        const is = ({ record, field }: ConflictCard) => record === settlement.record && field === settlement.field;
        if (!this.conflicts.some(is))
          throw refused('There is nothing to settle here any more.', 'Look at the list again.');
        this.conflicts = this.conflicts.filter((conflict) => !is(conflict));
        this.#count();
      },
      findHub: async () => this.hub,
      setHub: (entry) =>
        this.#pack(() => {
          this.entered.push(entry);
          this.hub = HUB;
          return HUB_CARD;
        }),
      getHub: () => this.#pack(() => HUB_CARD),
      forgetHub: async () => {
        this.hub = null;
      },
      pushHub: (onProgress) => this.#exchange(onProgress),
      pullHub: (onProgress) => this.#exchange(onProgress),
      syncHub: (onProgress) => this.#exchange(onProgress),
    } satisfies Partial<Backend>;
  }

  #exchange(onProgress: (progress: HubProgress) => void): Promise<HubReport> {
    onProgress({ phase: 'pulling_events', done: 4, left: 6 });
    return this.#pack(() => this.hubReport);
  }

  #read(path: string): IdentityCard {
    const card = this.files.get(path);
    if (!card) throw refused(`${path} holds no identity.`, 'Bring the file in person.');
    return card;
  }
}

const PLAIN: PackRequest = {
  subregion: 'west-africa',
  countries: [],
  since: null,
  nouns: [],
  marking: 'unclassified',
  to: [],
  days: 30,
};

export const HUB: HubStanding = {
  place: 'hub.example.org:5432/sitroom',
  device: 'dakar',
  has_authority: false,
  marking: 'confidential',
  unpushed: 12,
  unpushed_runs: 1,
  pushed_at: null,
  pushed: null,
  pulled_at: '2024-02-09T09:31:00Z',
  pulled: { operations: 8, applied: 5, events: 2, revised: 1, withdrawn: 0 },
};

const HUB_CARD: HubCard = {
  place: HUB.place,
  device: 'dakar',
  marking: 'confidential',
  may_push: true,
  operations: 90,
  events: 40,
  unpushed: 12,
  unpushed_runs: 1,
  is_behind: true,
  pushed_at: null,
  pulled_at: null,
};

const NOTHING: HubReport = {
  place: HUB.place,
  device: 'dakar',
  pushed: 0,
  pushed_events: 0,
  pulled: 0,
  applied: 0,
  already: 0,
  held: 0,
  conflicts: 0,
  events: 0,
  revised: 0,
  withdrawn: 0,
  refused: 0,
  runs: [],
  notes: [],
  seconds: 1,
};

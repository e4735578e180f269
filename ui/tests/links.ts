/** Pairs of events of two publishers in memory, decided by the calls of the window. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { EventDetail } from '@/contract/EventDetail';
import type { EventRow } from '@/contract/EventRow';
import type { LinkCard } from '@/contract/LinkCard';
import type { LinkPart } from '@/contract/LinkPart';
import type { Opening } from '@/contract/Opening';

type LinkMethods = Pick<Backend, 'listLinks' | 'decideLink' | 'undoLink' | 'setCounting'>;

const ACLED = {
  id: 'acled',
  name: 'ACLED',
  citation: 'Armed Conflict Location & Event Data (ACLED)',
  licence: 'ACLED terms of use',
  events: 0,
  stored: 40,
  is_counted: false,
  linked: 0,
};
const PARTS: LinkPart[] = [
  { told: 'The same days.', weight: 2.1 },
  { told: 'Distance: 12 km; the names of the places differ.', weight: -1.4 },
];

/** Returns a pair that waits: a row, and the same as another publisher tells it. */
function pairOf(row: EventRow, probability: number): LinkCard {
  const other = { ...row, id: row.id + 100_000, place: `${row.place} (ACLED)` };
  return {
    a: { publisher: 'UCDP GED', source_key: String(row.id), row },
    b: { publisher: 'ACLED', source_key: `MLI${row.id}`, row: other },
    standing: 'waiting',
    decided: 'It waits for a person.',
    who: '',
    at: '',
    probability,
    parts: PARTS,
  };
}

export class FakeLinks {
  pairs: LinkCard[] = [];
  /** Whose events count. */
  counting = ['ucdp'];
  /** What was asked for, in its order. */
  said: string[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Lets pairs wait: one for each row. */
  wait(rows: readonly EventRow[]): void {
    this.pairs = rows.map((row, at) => pairOf(row, 0.6 - at / 10));
  }

  get #waiting(): LinkCard[] {
    return this.pairs.filter((pair) => pair.standing === 'waiting');
  }

  /** Returns the opening with the second publisher and what is said of links. */
  into(opening: Opening): Opening {
    if (this.pairs.length === 0) return opening;
    const { coverage } = opening;
    const links = [`Pairs of records that wait for a person: ${this.#waiting.length}.`];
    const publishers = [...coverage.publishers, ACLED].map((one) => ({
      ...one,
      is_counted: this.counting.includes(one.id),
    }));
    return { ...opening, coverage: { ...coverage, publishers, links } };
  }

  /** Returns an event with the pairs in which it is. */
  with(detail: EventDetail): EventDetail {
    const { id } = detail.row;
    return { ...detail, links: this.pairs.filter(({ a, b }) => a.row.id === id || b.row.id === id) };
  }

  methods(): LinkMethods {
    return {
      listLinks: async ({ offset, limit }) => ({
        total: this.#waiting.length,
        waiting: this.#waiting.length,
        links: this.#waiting.slice(offset, offset + limit),
        method: 'Method: linked records.',
      }),
      decideLink: async (pair, same) => this.#stand(pair, same ? 'same' : 'different'),
      undoLink: async (pair) => this.#stand(pair, 'waiting'),
      setCounting: async (publishers) => {
        this.counting = publishers;
        this.#changed();
      },
    };
  }

  #stand([a, b]: [number, number], standing: LinkCard['standing']): void {
    this.said.push(`${standing} ${a} ${b}`);
    this.pairs = this.pairs.map((pair) => (pair.a.row.id === a && pair.b.row.id === b ? { ...pair, standing } : pair));
    this.#changed();
  }
}

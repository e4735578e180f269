/** Briefings in memory: a draft of West Africa, one that was signed off, and what is made of them. */
import type { Backend } from '@/backend/backend';
import type { BriefingEdits } from '@/contract/BriefingEdits';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { BriefingPart } from '@/contract/BriefingPart';
import type { BriefingRequest } from '@/contract/BriefingRequest';
import type { BriefingSentence } from '@/contract/BriefingSentence';
import type { Fault } from '@/contract/Fault';
import type { Marking } from '@/contract/Marking';
import { withEdits } from '@/state/briefingEdits';

type Said = [text: string, sources: number[]];
type Methods = Pick<
  Backend,
  | 'listBriefings'
  | 'beginBriefing'
  | 'getBriefing'
  | 'editBriefing'
  | 'undoBriefing'
  | 'signBriefing'
  | 'deleteBriefing'
  | 'previewBriefing'
  | 'exportBriefing'
>;

export const DRAFT = 'briefing-draft';
export const SIGNED = 'briefing-signed';
const REWORDED = 'messages/share';

export function noEdits(): BriefingEdits {
  return { left_out: [], order: {}, reworded: {}, own: [], title: null, confirmed: [] };
}

function sentence(id: string, lead: string, said: Said[]): BriefingSentence {
  const drafted = [lead, ...said.map(([text]) => text)].filter(Boolean).join(' ');
  return { id, lead, said, drafted, left_out: false, reworded: false, outdated: false, own: false };
}

function words(id: string, heading: string, sentences: BriefingSentence[], numbered = false): BriefingPart {
  return { id, heading, aside: '', left_out: false, width: 'whole', body: { type: 'sentences', numbered, sentences } };
}

const MAP = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 260"><rect width="480" height="260" fill="#e1e9ed"/><path d="M40 30H300L420 90V230H150L40 170Z" fill="#f6f4ef" stroke="#7d7f7d"/><circle cx="220" cy="120" r="14" fill="#b3512f"/><circle cx="260" cy="140" r="9" fill="#dd8a4e"/></svg>`;

const MONTHS = Array.from({ length: 36 }, (_, at) => (at < 6 ? null : (at * 7) % 11));

function figures(): BriefingPart {
  const row = (id: string, cells: string[], months: (number | null)[]) => ({
    id,
    cells: [
      { type: 'text' as const, value: cells[0] ?? '' },
      ...cells.slice(1).map((value) => ({ type: 'strong' as const, value })),
      { type: 'bars' as const, value: months },
    ],
    no_data: false,
    left_out: false,
  });
  const lacking = { type: 'text' as const, value: 'Nigeria and Ghana: no data in the loaded files, which is not zero' };
  return {
    id: 'figures',
    heading: 'Figures',
    aside: 'July 2020 to June 2021 · deaths: best estimate',
    left_out: false,
    width: 'whole',
    body: {
      type: 'table',
      columns: [
        ['Country', false],
        ['Events', true],
        ['Deaths', true],
        ['by month', false],
      ],
      rows: [
        row('MLI', ['Mali', '207', '1 135'], MONTHS),
        row('BFA', ['Burkina Faso', '143', '845'], MONTHS.toReversed()),
        row(
          'TGO',
          ['Togo', '0', '0'],
          MONTHS.map(() => 0),
        ),
        { id: 'none', cells: [lacking], no_data: true, left_out: false },
      ],
      sources: [1],
    },
  };
}

function drafted(): BriefingPart[] {
  return [
    words(
      'messages',
      'Key messages',
      [
        sentence('fell', 'Violence fell in West Africa, as far as there is data.', [
          ['July 2020 to June 2021: 404 events, 2 202 deaths by the best estimate (2 002–2 584).', [1]],
          ['The year before, in the countries known in both: 507 events, 3 810 deaths (3 243–4 301).', [1]],
        ]),
        sentence('share', 'Mali: 52 % of the deaths.', [['1 135 of 2 202 in the countries with data.', [1, 3]]]),
        sentence('none', 'No data, which is not zero.', [['Nigeria: its data end on 31 December 2019.', [1]]]),
      ],
      true,
    ),
    {
      id: 'map',
      heading: 'Events and open warnings',
      aside: '',
      left_out: false,
      width: 'wide',
      body: {
        type: 'map',
        svg: MAP,
        alternative: 'Map of West Africa: most events lie in central Mali.',
        sources: [1],
      },
    },
    words('due', 'What is due', [sentence('none', '', [['Nothing is recorded as due in the next 60 days.', [2]]])]),
    figures(),
  ];
}

function pageOf(id: string, request: BriefingRequest): BriefingPage {
  return {
    card: {
      id,
      title: 'West Africa',
      request,
      number: null,
      signed: null,
      version: 1,
      changed_at: '2024-01-05T09:31:00Z',
      who: 'A. Diallo',
    },
    above: 'United Nations Office for West Africa · five-minute briefing for the Special Representative',
    as_of: 'As of 30 June 2021',
    state: 'Draft · not signed off',
    marking: request.marking,
    edits: noEdits(),
    can_undo: false,
    parts: drafted(),
    sources: ['UCDP GED, CC BY 4.0', 'Office record', 'S/2011/552, §32'],
    ages: ['Newest event: 30 June 2021, 3 years ago', 'Record: 5 January 2024'],
    disclaimer: 'The boundaries and names shown on this map do not imply official endorsement by the United Nations.',
    last_number: 6,
    drawn: 'page',
  };
}

const REQUEST: BriefingRequest = {
  kind: 'five_minutes',
  record: null,
  year: null,
  area: { type: 'subregion', id: 'west-africa' },
  as_of: '2021-06-30',
  marking: 'confidential',
  language: 'en',
};

function paper(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"><rect width="595" height="842" fill="#ffffff"/><text x="48" y="90" font-size="26" font-weight="700">West Africa</text><path d="M48 104H547" stroke="#009edb" stroke-width="2"/><text x="48" y="140" font-size="12">${text}</text></svg>`;
}

function refusal(message: string): Fault {
  return { code: 'refused', message, hint: '', question: null };
}

export class FakeBriefings {
  pages = new Map<string, BriefingPage>();
  /** Edits before the present ones, by briefing. */
  #before = new Map<string, BriefingEdits[]>();
  /** What the next change ends with instead of an answer. */
  nextFault: Fault | null = null;
  written: { marking: Marking | null; format: string; path: string }[] = [];
  begun: BriefingRequest[] = [];
  drawn: (Marking | null)[] = [];

  constructor() {
    const signed = pageOf(SIGNED, { ...REQUEST, as_of: '2020-12-31', marking: 'unclassified' });
    const card = { ...signed.card, number: 6, signed: ['M. Sow', '2024-01-02T10:00:00Z'] as [string, string] };
    this.pages.set(SIGNED, { ...signed, card, state: 'No. 6 · signed off by M. Sow', last_number: 5 });
    this.pages.set(DRAFT, pageOf(DRAFT, REQUEST));
  }

  /** Makes the sentence about Mali one in other words, whose figures changed since. */
  outdate(): void {
    this.#put(DRAFT, { ...noEdits(), reworded: { [REWORDED]: 'Every second death was in Mali.' } });
    const page = this.#page(DRAFT);
    for (const { body } of page.parts) {
      if (body.type !== 'sentences') continue;
      for (const one of body.sentences) if (one.id === 'share') one.outdated = true;
    }
  }

  /** Somebody else changes the draft. */
  changeElsewhere(): void {
    this.#put(DRAFT, { ...this.#page(DRAFT).edits, title: 'The Sahel' });
  }

  methods(): Methods {
    return {
      listBriefings: async () => [...this.pages.values()].map(({ card }) => card),
      beginBriefing: async (request) => {
        this.begun.push(request);
        const page = pageOf(`briefing-${this.pages.size + 1}`, request);
        this.pages.set(page.card.id, page);
        return page;
      },
      getBriefing: async (id) => structuredClone(this.#page(id)),
      editBriefing: async (id, version, _drawn, edits) => {
        this.#check(id, version);
        this.#before.set(id, [...(this.#before.get(id) ?? []), this.#page(id).edits]);
        return this.#put(id, edits);
      },
      undoBriefing: async (id, version) => {
        this.#check(id, version);
        const before = this.#before.get(id) ?? [];
        this.#before.set(id, before.slice(0, -1));
        return this.#put(id, before.at(-1) ?? noEdits());
      },
      signBriefing: async (id, version, _drawn, who) => {
        this.#check(id, version);
        const page = this.#page(id);
        const card = { ...page.card, number: 7, signed: [who, '2024-01-05T09:40:00Z'] as [string, string] };
        const signed = { ...page, card, state: `No. 7 · signed off by ${who}`, can_undo: false };
        this.pages.set(id, signed);
        return signed;
      },
      deleteBriefing: async (id) => {
        this.pages.delete(id);
      },
      previewBriefing: async (id, marking) => {
        this.drawn.push(marking);
        const page = this.#page(id);
        return [paper(`${page.state}. Version ${page.card.version}, ${marking ?? 'whole'}`), paper('Sources')];
      },
      exportBriefing: async (id, marking, format, path) => {
        this.written.push({ marking, format, path });
        const page = this.#page(id);
        return {
          path,
          as_of: page.card.request.as_of ?? '',
          marking: marking ?? page.marking,
          parts: page.parts.map((part) => part.id),
          sentences: [],
          sources: page.sources,
          bytes: 143_000,
        };
      },
    };
  }

  #page(id: string): BriefingPage {
    const page = this.pages.get(id);
    if (!page) throw { code: 'unknown', message: `There is no briefing ${id}.`, hint: '', question: null };
    return page;
  }

  #check(id: string, version: number): void {
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) throw fault;
    if (this.#page(id).card.version !== version) throw refusal('B. Keita changed this briefing at 09:40.');
  }

  #put(id: string, edits: BriefingEdits): BriefingPage {
    const before = this.#page(id);
    const page = withEdits(before, edits);
    const card = { ...page.card, title: edits.title ?? 'West Africa', version: before.card.version + 1 };
    const after = { ...page, card, can_undo: (this.#before.get(id) ?? []).length > 0 };
    this.pages.set(id, after);
    return after;
  }
}

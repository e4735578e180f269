/** An inbox in memory: items of invented reports, which steps change and take back. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { Fault } from '@/contract/Fault';
import type { InboxCounts } from '@/contract/InboxCounts';
import type { InboxRequest } from '@/contract/InboxRequest';
import type { InboxRule } from '@/contract/InboxRule';
import type { InboxView } from '@/contract/InboxView';
import type { ItemChange } from '@/contract/ItemChange';
import type { ItemLink } from '@/contract/ItemLink';
import type { ItemPage } from '@/contract/ItemPage';
import type { ItemsChanged } from '@/contract/ItemsChanged';
import type { LinkTarget } from '@/contract/LinkTarget';
import { inventItems, linkOf } from './inventedItems';

export type InboxMethods = Pick<
  Backend,
  'listInbox' | 'getItem' | 'changeItems' | 'findLinks' | 'listInboxRules' | 'putInboxRules' | 'tryInboxRules'
>;

const REFUSED: Fault = {
  code: 'refused',
  message: 'The store is full.',
  hint: 'Make room on the disk.',
  question: null,
};

function viewOf({ card }: ItemPage): InboxView {
  if (card.state !== 'open') return card.state === 'linked' ? 'linked' : 'set_aside';
  return card.muted ? 'muted' : 'open';
}

export class FakeInbox {
  items: ItemPage[];
  rules: InboxRule[] = [
    { name: 'Sport', conditions: [{ type: 'any_word', of: ['football', 'sport*'] }], acts: [{ type: 'mute' }] },
  ];
  /** Every step that was asked for, in order. */
  sent: ItemChange[] = [];
  /** The next steps are refused. */
  refuses = false;
  asked: InboxRequest[] = [];
  #gone = new Map<number, ItemPage>();
  #versions = new Map<number, ItemPage[]>();

  constructor(more = 0) {
    this.items = inventItems(more);
  }

  methods(): InboxMethods {
    return {
      listInbox: async (request) => this.#list(request),
      getItem: async (id) => structuredClone(this.#item(id)),
      changeItems: async (changes) => this.#change(changes),
      findLinks: async (_id, text) => LINKS.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase())),
      listInboxRules: async () => structuredClone(this.rules),
      putInboxRules: async (rules) => {
        if (this.refuses) throw REFUSED;
        this.rules = structuredClone(rules);
      },
      tryInboxRules: async (rules) => ({
        items: this.#counts().open,
        held: rules.map((_, at) => at + 1),
        muted: rules.filter(({ acts }) => acts.some(({ type }) => type === 'mute')).length,
      }),
    };
  }

  #item(id: number): ItemPage {
    const item = this.items.find(({ card }) => card.id === id);
    if (!item) throw { ...REFUSED, code: 'unknown', message: `There is no item ${id}.` } satisfies Fault;
    return item;
  }

  #counts(): InboxCounts {
    const views = this.items.map(viewOf);
    const count = (view: InboxView) => views.filter((one) => one === view).length;
    return {
      open: count('open'),
      muted: count('muted'),
      linked: count('linked'),
      set_aside: count('set_aside'),
      reports: this.items.reduce((sum, { card }) => sum + card.reports, 0),
    };
  }

  #list(request: InboxRequest) {
    this.asked.push(request);
    const ofView = this.items.filter((item) => viewOf(item) === request.view);
    const words = request.text.toLowerCase();
    const found = ofView.filter(
      ({ card }) =>
        [card.title, ...card.outlets].join(' ').toLowerCase().includes(words) &&
        (request.tag === null || card.tags.includes(request.tag)) &&
        (request.assigned_to === null || card.assigned_to === request.assigned_to),
    );
    return {
      items: found.slice(request.from, request.from + request.most).map(({ card }) => structuredClone(card)),
      total: found.length,
      counts: this.#counts(),
      tags: [...new Set(ofView.flatMap(({ card }) => card.tags))],
      people: [...new Set(ofView.map(({ card }) => card.assigned_to).filter(Boolean))],
    };
  }

  #change(changes: ItemChange[]): ItemsChanged {
    if (this.refuses) throw REFUSED;
    const undo: ItemChange[] = [];
    for (const change of changes) {
      this.sent.push(change);
      undo.unshift(this.#one(change));
    }
    return { told: toldOf(changes[0] as ItemChange), undo };
  }

  /** Does one step, and returns what takes it back. */
  #one(change: ItemChange): ItemChange {
    if (change.type === 'grade_outlet') {
      const before = this.#gradeOutlet(change.outlet, change.grade);
      return { ...change, grade: before };
    }
    if (change.type === 'restore') {
      const kept = this.#versions.get(change.item) ?? [];
      const back = kept[change.version];
      const now = this.#keep(change.item);
      if (back) this.items = this.items.map((one) => (one.card.id === change.item ? structuredClone(back) : one));
      return { type: 'restore', item: change.item, version: now };
    }
    if (change.type === 'join') {
      const [item, into] = [this.#item(change.item), this.#item(change.into)];
      this.#gone.set(change.item, structuredClone(item));
      into.reports.push(...item.reports);
      into.card.reports = into.reports.length;
      this.items = this.items.filter((one) => one !== item);
      return { type: 'move', reports: item.reports.map(({ id }) => id), into: change.item };
    }
    if (change.type === 'move') {
      const gone = this.#gone.get(change.into);
      if (gone) {
        for (const { reports } of this.items) {
          const left = reports.filter(({ id }) => !change.reports.includes(id));
          reports.splice(0, reports.length, ...left);
        }
        this.#gone.delete(change.into);
        this.items = [gone, ...this.items];
        return change;
      }
      const moved = this.items.find(({ reports }) => reports.some(({ id }) => change.reports.includes(id)));
      const into = this.#item(change.into);
      if (moved && moved !== into) {
        into.reports.push(...moved.reports);
        into.card.reports = into.reports.length;
        this.items = this.items.filter((one) => one !== moved);
      }
      return { type: 'split', item: change.into, report: change.reports[0] ?? 0 };
    }
    if (change.type === 'split') {
      const item = this.#item(change.item);
      const report = item.reports.find(({ id }) => id === change.report);
      item.reports = item.reports.filter((one) => one !== report);
      item.card.reports = item.reports.length;
      const made = structuredClone(item);
      made.reports = report ? [report] : [];
      Object.assign(made.card, { id: 9000 + change.report, title: report?.title ?? '', reports: 1 });
      this.items = [...this.items, made];
      return { type: 'move', reports: [change.report], into: change.item };
    }
    const version = this.#keep(change.item);
    apply(this.#item(change.item), change);
    return { type: 'restore', item: change.item, version };
  }

  #keep(id: number): number {
    const kept = this.#versions.get(id) ?? [];
    this.#versions.set(id, [...kept, structuredClone(this.#item(id))]);
    return kept.length;
  }

  #gradeOutlet(outlet: string, grade: ItemPage['card']['source'] | null) {
    let before: typeof grade = null;
    for (const { outlets, card } of this.items) {
      for (const one of outlets.filter((each) => each.outlet === outlet)) {
        before = one.is_judged ? one.grade : null;
        Object.assign(one, { grade: grade ?? one.suggested, is_judged: grade !== null });
        card.source = one.grade;
      }
    }
    return before;
  }
}

const LINKS: ItemLink[] = [
  linkOf({ type: 'record', id: 'w-benin' }, 'warning', 'Northern Benin: attacks may spread'),
  linkOf({ type: 'record', id: 'e-mali' }, 'election', 'Mali, presidential election'),
  linkOf({ type: 'indicator', name: 'Deaths', iso3: 'MLI' }, null, 'Deaths in Mali'),
];

const same = (a: LinkTarget, b: LinkTarget) => JSON.stringify(a) === JSON.stringify(b);

function apply(page: ItemPage, change: ItemChange): void {
  const { card } = page;
  if (change.type === 'link') {
    const link = [...page.offers, ...LINKS].find(({ target }) => same(target, change.target));
    page.links.push(link ?? linkOf(change.target, null, 'Something'));
    card.state = 'linked';
  } else if (change.type === 'unlink') {
    page.links = page.links.filter(({ target }) => !same(target, change.target));
    if (page.links.length === 0) card.state = 'open';
  } else if (change.type === 'set_aside') [page.aside, card.state] = [change.aside, 'set_aside'];
  else if (change.type === 'reopen') [page.aside, page.links, card.state] = [null, [], 'open'];
  else if (change.type === 'grade_content') {
    [card.content, card.content_is_judged] = [change.grade ?? page.content_suggested, change.grade !== null];
  } else if (change.type === 'assign') card.assigned_to = change.to;
  else if (change.type === 'tag') {
    card.tags = change.on ? [...new Set([...card.tags, change.tag])] : card.tags.filter((tag) => tag !== change.tag);
  } else if (change.type === 'mute') card.muted = change.on;
  else if (change.type === 'place') page.place = change.place;
  else if (change.type === 'day') page.day = change.day;
  page.history.unshift({
    version: page.history.length + 1,
    who: 'A. Diallo',
    at: '2024-01-05T09:31:00Z',
    told: toldOf(change),
  });
}

function toldOf(change: ItemChange): string {
  if (change.type === 'restore' || change.type === 'move') return 'It is as it was.';
  return `Done: ${change.type.replaceAll('_', ' ')}.`;
}

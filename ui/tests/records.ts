/** The record in memory: stores changes step by step, complains and clashes as the core does. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { Area } from '@/contract/Area';
import type { Clash } from '@/contract/Clash';
import type { Draft } from '@/contract/Draft';
import type { ExportPreview } from '@/contract/ExportPreview';
import type { Fault } from '@/contract/Fault';
import type { FieldComplaint } from '@/contract/FieldComplaint';
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordChange } from '@/contract/RecordChange';
import type { RecordListRequest } from '@/contract/RecordListRequest';
import type { RecordVersion } from '@/contract/RecordVersion';
import type { Saved } from '@/contract/Saved';
import { HIGHEST, highestOf, MARKINGS, markedField } from '@/state/markings';
import { isEmpty, isSpot, isWhen, itemsOf, sameValue } from '@/state/storedForms';
import { catalogOfTheCore, titleFieldsOf } from './catalog';
import { SUBREGIONS } from './desk';
import { type Invented, inventRecords } from './inventedRecords';
import { NotUnderstood, storedForm, TOWNS } from './understanding';

type Values = Record<string, unknown>;
type Stored = { id: string; noun: Noun; versions: RecordVersion[] };

export type RecordMethods = Pick<
  Backend,
  | 'getCatalog'
  | 'listRecords'
  | 'getRecord'
  | 'saveRecords'
  | 'restoreRecord'
  | 'exportRecords'
  | 'previewRecords'
  | 'understand'
  | 'suggest'
  | 'putDraft'
  | 'listDrafts'
  | 'deleteDraft'
  | 'onRecordChanged'
>;

const SELF = 'analyst';
const NOW = '2024-02-10T09:31:00Z';

const refused = (message: string, hint: string): Fault => ({ code: 'refused', message, hint, question: null });

function isIn(values: Values, area: Area): boolean {
  if (area.type === 'admin1' || area.type === 'cell' || area.type === 'world') return true;
  const members = area.type === 'country' ? [area.iso3] : SUBREGIONS.find((one) => one.id === area.id)?.members;
  return itemsOf(values.countries).some((iso3) => members?.includes(String(iso3)));
}

export class FakeRecords {
  readonly catalog = catalogOfTheCore();
  /** Every step of changes that was stored, in the order they came. */
  readonly steps: RecordChange[][] = [];
  drafts: Draft[] = [];
  /** What the next save is refused with. */
  nextFault: Fault | null = null;
  #stored = new Map<string, Stored>();
  #listeners = new Set<() => void>();

  constructor(many = 0) {
    for (const { id, noun, values } of inventRecords(many))
      this.#write(id, noun, values, 'unclassified', 'S/2011/552', '');
  }

  /** Somebody else changes a record in another window. */
  changeElsewhere(id: string, values: Values, who = 'A. Diallo'): void {
    const there = this.#one(id);
    this.#write(id, there.noun, { ...there.values, ...values }, there.marking, who, '');
    this.#tell();
  }

  /** Adds records that are there from the start. */
  put(invented: readonly Invented[]): void {
    for (const { id, noun, values } of invented) this.#write(id, noun, values, 'unclassified', SELF, '');
  }

  /** Returns the records of a noun that are not deleted. */
  all(noun: Noun): RecordCard[] {
    return this.#list(noun).filter((card) => !card.deleted);
  }

  versions(id: string): RecordVersion[] {
    return this.#stored.get(id)?.versions ?? [];
  }

  card(id: string): RecordCard {
    return this.#one(id);
  }

  count(noun: Noun): number {
    return this.#of(noun).filter((stored) => !stored.versions[0]?.deleted).length;
  }

  methods(): RecordMethods {
    return {
      getCatalog: async () => ({
        nouns: this.catalog.nouns.map((card) => ({ ...card, count: this.count(card.noun) })),
      }),
      listRecords: async (request) => {
        const found = this.#find(request);
        const all = request.since || request.until ? this.#find({ ...request, since: null, until: null }) : [];
        const rows = found.slice(request.offset, request.offset + request.limit).map((stored) => this.#one(stored.id));
        return {
          total: found.length,
          undated: all.filter((stored) => this.#span(stored) === null).length,
          unplaced: 0,
          rows,
        };
      },
      getRecord: async (id) => this.#detail(id),
      saveRecords: async (changes) => this.#save(changes),
      restoreRecord: async (id, version) => {
        const stored = this.#stored.get(id);
        const old = stored?.versions.find((one) => one.version === version);
        if (!stored || !old) throw refused('This version is not there.', 'Reload the record.');
        this.#write(id, stored.noun, old.values, old.marking, SELF, `version ${version} again`);
        this.#tell();
        return { cards: [this.#one(id)], clashes: [], complaints: [] };
      },
      exportRecords: async (request, limit, _format, path) => {
        const { rows, marking } = this.#leaving(request, limit);
        return { rows, path, marking };
      },
      previewRecords: async (request, limit) => this.#leaving(request, limit),
      understand: async (noun, field, text, countries) => {
        try {
          return { value: storedForm(this.#field(noun, field), text, countries), shown: '' };
        } catch (thrown) {
          if (thrown instanceof NotUnderstood) throw refused(thrown.reason, thrown.remedy);
          throw thrown;
        }
      },
      suggest: async (noun, field, text, countries) => this.#suggest(noun, field, text, countries),
      putDraft: async (name, content) => {
        const copy: unknown = JSON.parse(JSON.stringify(content));
        this.drafts = [{ name, content: copy, saved_at: NOW }, ...this.drafts.filter((draft) => draft.name !== name)];
      },
      listDrafts: async () => this.drafts,
      deleteDraft: async (name) => {
        this.drafts = this.drafts.filter((draft) => draft.name !== name);
      },
      onRecordChanged: async (then) => {
        this.#listeners.add(then);
        return () => this.#listeners.delete(then);
      },
    };
  }

  /** Tells what of a list leaves at a marking. */
  #leaving(request: RecordListRequest, limit: Marking): ExportPreview {
    const all = this.#find(request).map((stored) => stored.versions[0]?.marking ?? HIGHEST);
    const kept = all.filter((marking) => MARKINGS.indexOf(marking) <= MARKINGS.indexOf(limit));
    return { rows: kept.length, left_out: all.length - kept.length, marking: highestOf(kept) };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #field(noun: Noun, name: string) {
    const field = this.catalog.nouns.find((card) => card.noun === noun)?.fields.find((one) => one.name === name);
    if (!field) throw refused(`${noun} has no field ${name}.`, '');
    return field;
  }

  #one(id: string): RecordCard {
    const stored = this.#stored.get(id);
    const newest = stored?.versions[0];
    if (!stored || !newest) throw refused(`There is no record ${id}.`, '');
    const links = Object.values(newest.values).flatMap(itemsOf).map(String);
    const titles = Object.fromEntries(
      links.filter((link) => this.#stored.has(link)).map((link) => [link, this.#title(link)]),
    );
    return { ...newest, id, noun: stored.noun, title: this.#title(id), titles };
  }

  #title(id: string): string {
    const stored = this.#stored.get(id);
    if (!stored) return '';
    const values = stored.versions[0]?.values ?? {};
    const parts = titleFieldsOf(stored.noun).flatMap((name) => {
      const value = values[name];
      if (isEmpty(value)) return [];
      if (isWhen(value)) return [value.text];
      if (isSpot(value)) return [value.name];
      return [this.#stored.has(String(value)) ? this.#title(String(value)) : String(value).replaceAll('_', ' ')];
    });
    return parts.slice(0, 2).join(' · ') || stored.noun;
  }

  #write(
    id: string,
    noun: Noun,
    values: Values,
    marking: RecordVersion['marking'],
    who: string,
    reason: string,
    deleted = false,
  ) {
    const stored = this.#stored.get(id) ?? { id, noun, versions: [] };
    const version = (stored.versions[0]?.version ?? 0) + 1;
    stored.versions.unshift({ version, deleted, marking, values, who, changed_at: NOW, reason });
    this.#stored.set(id, stored);
  }

  #save(changes: readonly RecordChange[]): Saved {
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) throw fault;
    const copies: RecordChange[] = JSON.parse(JSON.stringify(changes));
    const refusal: Saved = { cards: [], clashes: [], complaints: [] };
    const writes = copies.map((change) => this.#join(change, refusal));
    if (refusal.clashes.length > 0 || refusal.complaints.length > 0) return refusal;
    for (const write of writes) write();
    this.steps.push(copies);
    this.#tell();
    return { ...refusal, cards: copies.map((change) => this.#one(change.id)) };
  }

  #join(change: RecordChange, refusal: Saved): () => void {
    const { id, noun } = change;
    const stored = this.#stored.get(id);
    const there = stored?.versions[0];
    const base = stored?.versions.find((version) => version.version === change.base);
    const values: Values = {};
    for (const [name, value] of Object.entries(change.values)) {
      try {
        const countries = itemsOf(change.values.countries ?? there?.values.countries).map(String);
        const isMark = markedField(name) !== null;
        values[name] = isMark ? value : storedForm(this.#field(noun, name), value, countries);
      } catch (thrown) {
        if (!(thrown instanceof NotUnderstood)) throw thrown;
        refusal.complaints.push({ id, field: name, reason: thrown.reason, remedy: thrown.remedy });
      }
    }
    if (there && base && base !== there) refusal.clashes.push(...this.#clashes(id, values, base, there));
    const whole = Object.fromEntries(
      Object.entries({ ...there?.values, ...values }).filter(([, value]) => !isEmpty(value)),
    );
    if (!change.delete) refusal.complaints.push(...this.#missing(id, noun, whole));
    const marking = change.marking ?? there?.marking ?? 'strictly_confidential';
    return () => this.#write(id, noun, whole, marking, SELF, change.reason, change.delete);
  }

  #missing(id: string, noun: Noun, values: Values): FieldComplaint[] {
    const fields = this.catalog.nouns.find((card) => card.noun === noun)?.fields ?? [];
    const missing = fields.filter((field) => field.required && isEmpty(values[field.name]));
    return missing.map((field) => ({ id, field: field.name, reason: 'nothing is written', remedy: 'fill it in' }));
  }

  #clashes(id: string, mine: Values, base: RecordVersion, there: RecordVersion): Clash[] {
    const names = Object.keys(mine).filter(
      (name) => !sameValue(there.values[name], base.values[name]) && !sameValue(there.values[name], mine[name]),
    );
    return names.map((field) => ({
      id,
      title: this.#title(id),
      field,
      before: base.values[field] ?? null,
      theirs: there.values[field] ?? null,
      mine: mine[field] ?? null,
      who: there.who,
      changed_at: there.changed_at,
      version: there.version,
    }));
  }

  #of(noun: Noun): Stored[] {
    return [...this.#stored.values()].filter((stored) => stored.noun === noun);
  }

  #list(noun: Noun): RecordCard[] {
    return this.#of(noun).map((stored) => this.#one(stored.id));
  }

  #detail(id: string) {
    const card = this.#one(id);
    const children = this.catalog.nouns.find((one) => one.noun === card.noun)?.children ?? [];
    const all = [...this.#stored.keys()].map((other) => this.#one(other)).filter((other) => !other.deleted);
    const naming = all.filter((other) => Object.values(other.values).flatMap(itemsOf).includes(id));
    const isChild = (other: RecordCard) =>
      children.some((child) => child.noun === other.noun && other.values[child.field] === id);
    return {
      card,
      children: naming.filter(isChild),
      linking: naming.filter((other) => !isChild(other)),
      more: 0,
      versions: this.#stored.get(id)?.versions ?? [],
    };
  }

  #span({ noun, versions }: Stored): [string, string] | null {
    const card = this.catalog.nouns.find((one) => one.noun === noun);
    const values = versions[0]?.values ?? {};
    const [since, until] = [values[card?.since ?? ''], values[card?.until ?? '']];
    if (!isWhen(since)) return null;
    return [since.first, isWhen(until) ? until.last : since.last];
  }

  #find(request: RecordListRequest): Stored[] {
    const words = request.text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.#of(request.noun).filter((stored) => {
      const newest = stored.versions[0];
      const span = this.#span(stored);
      const inTime =
        (!request.since || (span && span[1] >= request.since)) &&
        (!request.until || (span && span[0] <= request.until));
      if (newest?.deleted !== request.deleted || !inTime || !isIn(newest.values, request.area)) return false;
      const text = words.length > 0 ? `${this.#title(stored.id)} ${JSON.stringify(newest.values)}`.toLowerCase() : '';
      return words.every((word) => text.includes(word));
    });
    const key = (one: Stored) => (request.sort === 'day' ? (this.#span(one)?.[0] ?? '') : this.#title(one.id));
    const ordered = found
      .map((one) => ({ one, by: key(one) }))
      .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
    if (request.descending) ordered.reverse();
    return ordered.map(({ one }) => one);
  }

  #suggest(noun: Noun, name: string, text: string, countries: readonly string[]) {
    const field = this.#field(noun, name);
    const asked = text.trim().toLowerCase();
    if (field.target) {
      return this.#list(field.target)
        .filter(
          (card) =>
            !card.deleted &&
            card.title
              .toLowerCase()
              .split(' · ')
              .some((part) => part.startsWith(asked)),
        )
        .map((card) => ({ value: card.id, text: card.title, hint: '' }));
    }
    if (field.kind === 'place' || field.kind === 'places') {
      return TOWNS.filter((town) => town.name.toLowerCase().startsWith(asked))
        .filter((town) => countries.length === 0 || countries.includes(town.country))
        .map((town) => ({ value: town, text: town.name, hint: town.country }));
    }
    const used = this.#list(noun)
      .flatMap((card) => itemsOf(card.values[name]))
      .filter((value) => typeof value === 'string');
    return [...new Set(used)]
      .filter((value) => value.toLowerCase().startsWith(asked))
      .map((value) => ({ value, text: value, hint: '' }));
  }
}

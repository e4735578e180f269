/** A form: one record, the records that belong to it, and those that are made by being named in it. All is stored in one step. */
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordChange } from '@/contract/RecordChange';
import type { RecordDetail } from '@/contract/RecordDetail';
import { catalog } from './catalog.svelte';
import { type EntryContent, FormEntry } from './formEntry.svelte';
import { usualValues, valuesOfName } from './recordDefaults';
import { valueWords } from './recordWords';
import type { Held } from './savedChanges';
import { isEmpty, itemsOf, type Titles, type Values } from './storedForms';

/** A form as a draft keeps it. */
export type FormContent = {
  form: 1;
  title: string;
  root: EntryContent;
  rows: EntryContent[];
  made: EntryContent[];
  titles: Titles;
  reason: string;
};
/** A small form on another page: it shows these fields and needs some of them, and is stored in one step when somebody says so. */
export type Asked = { fields: readonly string[]; needs: readonly string[] };
/** What a step sends, with the values that each entry had at that moment. */
export type Step = { changes: RecordChange[]; sent: ReadonlyMap<string, Values> };

export class RecordForm {
  readonly root: FormEntry;
  /** `null` for the whole form of the record. */
  readonly asked: Asked | null;
  rows = $state.raw<readonly FormEntry[]>([]);
  made = $state.raw<readonly FormEntry[]>([]);
  titles = $state.raw<Titles>({});
  /** Why a marking is lowered. */
  reason = $state('');
  /** The rarer fields of these entries are shown. */
  wide = $state.raw<ReadonlySet<string>>(new Set());

  constructor(root: FormEntry, rows: readonly FormEntry[] = [], asked: Asked | null = null) {
    this.root = root;
    this.asked = asked;
    this.rows = rows;
  }

  static fresh(noun: Noun, given: Values = {}): RecordForm {
    return new RecordForm(FormEntry.fresh(noun, { ...usualValues(noun), ...given }));
  }

  static of(detail: RecordDetail): RecordForm {
    const form = new RecordForm(FormEntry.of(detail.card), detail.children.map(FormEntry.of));
    form.titles = Object.assign({}, ...[detail.card, ...detail.children].map((card) => card.titles));
    return form;
  }

  static resumed(content: FormContent, asked: Asked | null = null): RecordForm {
    const form = new RecordForm(FormEntry.resumed(content.root), content.rows.map(FormEntry.resumed), asked);
    form.made = content.made.map(FormEntry.resumed);
    form.titles = content.titles;
    form.reason = content.reason;
    return form;
  }

  content(): FormContent {
    const entries = (list: readonly FormEntry[]) => list.map((entry) => entry.content());
    const { root, rows, made, titles, reason } = this;
    const title = this.title;
    return { form: 1, title, root: root.content(), rows: entries(rows), made: entries(made), titles, reason };
  }

  /** Returns the record and those that belong to it, as they are stored. */
  stored(): Map<string, Held> {
    return new Map(
      [this.root, ...this.rows].flatMap((entry) => {
        const { id, noun, base, stored, storedMarking } = entry.content();
        return base === null ? [] : [[id, { noun, version: base, values: stored, marking: storedMarking }]];
      }),
    );
  }

  get entries(): FormEntry[] {
    return [...this.made, this.root, ...this.rows];
  }

  /** Tells whether something in it is not stored. */
  get touched(): boolean {
    return [this.root, ...this.rows].some((entry) => (entry.base === null ? !entry.blank : entry.touched));
  }

  /** What the record is called as far as it is written; empty at the beginning. */
  get title(): string {
    const card = catalog.card(this.root.noun);
    const names = ['name', card?.columns[0]];
    const told = card?.fields.find((field) => names.includes(field.name) && !isEmpty(this.root.values[field.name]));
    return told ? valueWords(told, this.root.values[told.name], this.titles) : '';
  }

  /** The countries by which places are looked for first. */
  countriesOf(entry: FormEntry): string[] {
    const own = itemsOf(entry.values.countries);
    return (own.length > 0 ? own : itemsOf(this.root.values.countries)).map(String);
  }

  entry(id: string): FormEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** Returns the fields of an entry that must be filled and are not. */
  missing(entry: FormEntry): string[] {
    const card = catalog.card(entry.noun);
    const needed = entry === this.root ? (this.asked?.needs ?? []) : [];
    const bare = needed.filter((name) => isEmpty(entry.values[name]));
    return [...new Set([...(card ? entry.missing(card) : []), ...bare])];
  }

  rowsOf(noun: Noun): FormEntry[] {
    return this.rows.filter((row) => row.noun === noun && !row.removed);
  }

  addRow(noun: Noun, link: string): FormEntry {
    const row = FormEntry.fresh(noun, { ...usualValues(noun), [link]: this.root.id });
    this.rows = [...this.rows, row];
    return row;
  }

  removeRow(row: FormEntry): void {
    if (row.base === null) this.rows = this.rows.filter((other) => other !== row);
    else row.removed = true;
  }

  /** Makes a record of which only the name is known. Returns its number, or `null` where its noun asks for more. */
  make(noun: Noun, name: string): string | null {
    const card = catalog.card(noun);
    const values = card ? valuesOfName(card, name, this.countriesOf(this.root)) : null;
    if (!values) return null;
    const entry = FormEntry.fresh(noun, values);
    this.made = [...this.made, entry];
    this.titles = { ...this.titles, [entry.id]: name };
    return entry.id;
  }

  name(id: string, title: string): void {
    this.titles = { ...this.titles, [id]: title };
  }

  /** Marks the record, and with it what was marked alike. */
  mark(marking: Marking): void {
    const before = this.root.marking;
    for (const row of this.rows) if (row.base !== null && row.marking === before) row.marking = marking;
    this.root.marking = marking;
    this.root.forgive('marking');
    for (const row of this.rows) row.forgive('marking');
  }

  /** Marks a single field of an entry. */
  markField(entry: FormEntry, name: string, marking: Marking): void {
    entry.markField(name, marking);
    this.root.forgive('marking');
  }

  /** Tells whether anything in it is marked lower than it is stored. */
  get lowered(): boolean {
    return this.entries.some((entry) => entry.lowered);
  }

  widen(entry: FormEntry): void {
    const wide = new Set(this.wide);
    if (!wide.delete(entry.id)) wide.add(entry.id);
    this.wide = wide;
  }

  /** Returns what is to be stored. Entries that say too little or that are complained of wait; all wait for a new root. */
  step(): Step {
    const able = [this.root, ...this.rows].filter((entry) => this.#isAble(entry));
    const ready = this.root.base === null && !able.includes(this.root) ? [] : able;
    const changes = ready.flatMap((entry) => this.#change(entry) ?? []);
    const named = JSON.stringify(changes);
    const made = this.made.filter((entry) => entry.base === null && named.includes(`"${entry.id}"`));
    const all = [...made.flatMap((entry) => this.#change(entry) ?? []), ...changes];
    return { changes: all, sent: new Map(this.entries.map((entry) => [entry.id, entry.values])) };
  }

  take(cards: readonly RecordCard[], sent: ReadonlyMap<string, Values>): void {
    for (const card of cards) {
      this.entry(card.id)?.take(card, sent.get(card.id) ?? {});
      this.titles = { ...this.titles, ...card.titles, [card.id]: card.title };
    }
    const gone = new Set(cards.filter((card) => card.deleted).map((card) => card.id));
    this.rows = this.rows.filter((row) => !gone.has(row.id));
    if (!this.touched) this.reason = '';
  }

  #isAble(entry: FormEntry): boolean {
    if (entry.removed) return true;
    const card = catalog.card(entry.noun);
    if (!card || entry.blank || Object.keys(entry.complaints).length > 0) return false;
    if (entry.lowered && this.reason.trim() === '') return false;
    return this.missing(entry).length === 0;
  }

  #change(entry: FormEntry): RecordChange | null {
    const change = entry.change(this.reason.trim(), this.root.marking);
    const countries = this.root.values.countries;
    if (!change || !this.rows.includes(entry) || entry.base !== null || isEmpty(countries)) return change;
    if (!catalog.field(entry.noun, 'countries') || !isEmpty(change.values.countries)) return change;
    // What belongs to a record is about its countries unless it says otherwise, so that lists by country find it.
    return { ...change, values: { ...change.values, countries } };
  }
}

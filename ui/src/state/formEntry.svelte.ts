/** One record in a form: what is stored of it, what is written now, and what is wrong with that. */
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { NounCard } from '@/contract/NounCard';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordChange } from '@/contract/RecordChange';
import { fieldMarking, HIGHEST, isHigher, isMarkLowered, markOf, ownMark } from './markings';
import { isEmpty, sameValue, type Values } from './storedForms';

export type Complaint = { reason: string; remedy: string };
/** An entry as a draft keeps it. */
export type EntryContent = {
  id: string;
  noun: Noun;
  base: number | null;
  stored: Values;
  values: Values;
  storedMarking: Marking | null;
  marking: Marking | null;
  removed: boolean;
};

const ID_BYTES = 16;

/** Returns a number for a new record, at random. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class FormEntry {
  readonly id: string;
  readonly noun: Noun;
  /** The version that the change rests on; `null` for a record that is not stored yet. */
  base = $state<number | null>(null);
  values = $state.raw<Values>({});
  /** `null` where nobody has chosen one yet. */
  marking = $state<Marking | null>(null);
  complaints = $state.raw<Readonly<Record<string, Complaint>>>({});
  removed = $state(false);
  #stored = $state.raw<Values>({});
  #storedMarking = $state<Marking | null>(null);
  /** Fields whose text is still being written and that the core has not read yet. */
  #unread = new Set<string>();

  private constructor(content: EntryContent) {
    this.id = content.id;
    this.noun = content.noun;
    this.base = content.base;
    this.values = content.values;
    this.marking = content.marking;
    this.removed = content.removed;
    this.#stored = content.stored;
    this.#storedMarking = content.storedMarking;
  }

  /** Returns a new record; `given` is what the program fills in, and says nothing by itself. */
  static fresh(noun: Noun, given: Values): FormEntry {
    const id = newId();
    const none = { storedMarking: null, marking: null, removed: false };
    return new FormEntry({ id, noun, base: null, stored: given, values: given, ...none });
  }

  static of(card: RecordCard): FormEntry {
    const { id, noun, version: base, values, marking } = card;
    return new FormEntry({ id, noun, base, stored: values, values, storedMarking: marking, marking, removed: false });
  }

  static resumed(content: EntryContent): FormEntry {
    return new FormEntry(content);
  }

  content(): EntryContent {
    const { id, noun, base, values, marking, removed } = this;
    return { id, noun, base, stored: this.#stored, values, storedMarking: this.#storedMarking, marking, removed };
  }

  /** Tells whether something was written, chosen or taken away that is not stored. */
  get touched(): boolean {
    return this.removed || this.marking !== this.#storedMarking || this.#changed().length > 0;
  }

  /** Tells whether this is a new record in which nothing is written yet. */
  get blank(): boolean {
    return this.base === null && this.#changed().length === 0;
  }

  /** Tells whether the marking chosen, of the record or of a field, is lower than the stored one, for which a reason is needed. */
  get lowered(): boolean {
    if (this.marking === null || this.#storedMarking === null || this.base === null) return false;
    if (isHigher(this.#storedMarking, this.marking)) return true;
    return isMarkLowered(this.#stored, this.#storedMarking, this.values, this.marking);
  }

  /** Returns the marking of a field: its own, or that of the record. */
  markingOf(name: string): Marking {
    return fieldMarking(this.values, name, this.marking ?? HIGHEST);
  }

  /** Returns the marking of a field where it is higher than the record's; `null` elsewhere. */
  ownMark(name: string): Marking | null {
    return ownMark(this.values, name, this.marking ?? HIGHEST);
  }

  /** Marks a field; one that is not higher than the record's takes the mark away. */
  markField(name: string, marking: Marking): void {
    this.set(markOf(name), isHigher(marking, this.marking ?? HIGHEST) ? marking : null);
  }

  isStored(name: string): boolean {
    return sameValue(this.values[name], this.#stored[name]);
  }

  set(name: string, value: unknown): void {
    this.#unread.delete(name);
    this.values = { ...this.values, [name]: value };
    this.forgive(name);
  }

  /** Takes a text as far as it is written; it is stored when it was read. */
  write(name: string, text: string): void {
    this.set(name, text);
    this.#unread.add(name);
  }

  complain(name: string, complaint: Complaint): void {
    this.complaints = { ...this.complaints, [name]: complaint };
  }

  forgive(name: string): void {
    if (!(name in this.complaints)) return;
    this.complaints = Object.fromEntries(Object.entries(this.complaints).filter(([field]) => field !== name));
  }

  /** Returns the required fields in which nothing is written. */
  missing(card: NounCard): string[] {
    const required = card.fields.filter((field) => field.required && isEmpty(this.values[field.name]));
    return required.map((field) => field.name);
  }

  /** Returns what is to be stored; `null` where that is nothing. */
  change(reason: string, fallback: Marking | null): RecordChange | null {
    const { id, noun, base } = this;
    if (this.removed) {
      return base === null ? null : { id, noun, base, values: {}, marking: null, delete: true, reason };
    }
    const all = base === null ? Object.keys(this.values) : this.#changed();
    const names = all.filter((name) => !this.#unread.has(name));
    const written = names.map((name) => [name, isEmpty(this.values[name]) ? null : this.values[name]] as const);
    const values = Object.fromEntries(base === null ? written.filter(([, value]) => value !== null) : written);
    const marking = this.marking === this.#storedMarking ? null : this.marking;
    if (base !== null && names.length === 0 && marking === null) return null;
    // Why one record is marked lower may be marked higher than another that is saved with it.
    const why = this.lowered ? reason : '';
    const marked = base === null ? (marking ?? fallback) : marking;
    return { id, noun, base, values, marking: marked, delete: false, reason: why };
  }

  /** Takes what is stored now; what was written since it was sent stays as it is written. */
  take(card: RecordCard, sent: Values): void {
    const later = Object.entries(this.values).filter(([name, value]) => value !== sent[name]);
    this.base = card.version;
    this.values = { ...card.values, ...Object.fromEntries(later) };
    this.marking ??= card.marking;
    this.#stored = card.values;
    this.#storedMarking = card.marking;
  }

  /** Takes what somebody else stored in a field; from now on the change rests on it. */
  meet(field: string, theirs: unknown, version: number): void {
    if (field === 'marking') this.#storedMarking = theirs as Marking;
    else if (field !== 'deleted') this.#stored = { ...this.#stored, [field]: theirs };
    this.base = version;
  }

  #changed(): string[] {
    const names = new Set([...Object.keys(this.values), ...Object.keys(this.#stored)]);
    return [...names].filter((name) => !this.isStored(name));
  }
}

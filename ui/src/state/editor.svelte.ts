/**
 * Which form is open, and is what stands in it safe? A new record is a draft until somebody saves it, with all that belongs to
 * it in one step. A stored record is saved field by field as each is left. Whatever is written and not stored is on the disk as a
 * draft a second later.
 */
import { asFault, backend } from '@/backend';
import type { Clash } from '@/contract/Clash';
import type { FieldCard } from '@/contract/FieldCard';
import type { FieldComplaint } from '@/contract/FieldComplaint';
import { catalog } from './catalog.svelte';
import type { FormEntry } from './formEntry.svelte';
import { notices } from './notices.svelte';
import type { RecordForm } from './recordForm.svelte';
import { fieldName } from './recordNames';
import { SavedChanges } from './savedChanges';
import { isEmpty } from './storedForms';
import { readWritten } from './suggestions';
import { t } from './texts.svelte';

/** How long what was written may stand without being on the disk. */
export const DRAFT_AFTER_MS = 1000;
const DRAFT_PREFIX = 'record:';
/** Fields into which one writes a text that the core reads. */
const READ_KINDS: ReadonlySet<string> = new Set(['when', 'moment', 'number', 'money', 'place']);

export type Safety = { kind: 'saved' | 'draft' | 'failed'; id: string; at: Date; why: string };

export function draftName(id: string): string {
  return DRAFT_PREFIX + id;
}

export function isRecordDraft(name: string): boolean {
  return name.startsWith(DRAFT_PREFIX);
}

class Editor {
  form = $state.raw<RecordForm | null>(null);
  safety = $state.raw<Safety | null>(null);
  clashes = $state.raw<readonly Clash[]>([]);
  #saved: SavedChanges | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drafted = new Set<string>();
  #work = new Set<Promise<unknown>>();
  #queue: Promise<unknown> = Promise.resolve();

  /** Opens a form. One that was kept as a draft says so. */
  begin(form: RecordForm, kept = false): void {
    this.form = form;
    this.#saved = new SavedChanges(form);
    this.clashes = [];
    this.safety = null;
    if (kept) this.#drafted.add(form.root.id);
  }

  /** Takes up that something was written. */
  changed(): void {
    this.#timer ??= setTimeout(() => void this.keepDraft(), DRAFT_AFTER_MS);
  }

  /** Takes up that a field was left: reads what was written and saves it, where the record is stored already. */
  left(entry: FormEntry, field: FieldCard | null): void {
    const form = this.form;
    if (!form) return;
    this.wait(
      (async () => {
        if (field) await this.read(form, entry, field);
        if (form.root.base !== null && !form.asked && this.form === form && this.clashes.length === 0)
          await this.#save(form);
      })(),
    );
  }

  /** Reads what is written in a field. What is wrong is said unless one is still writing. */
  async read(form: RecordForm, entry: FormEntry, field: FieldCard, writing = false): Promise<void> {
    const text = entry.values[field.name];
    if (!READ_KINDS.has(field.kind) || typeof text !== 'string') return;
    if (isEmpty(text) || entry.isStored(field.name)) return;
    const read = await readWritten({ form, entry, field }, text);
    if (entry.values[field.name] !== text) return;
    if ('value' in read) entry.set(field.name, read.value);
    else if (!writing) entry.complain(field.name, read);
  }

  /** Has what is under way finished before the form is saved or left. */
  wait(work: Promise<unknown>): void {
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
  }

  /** Leaves the field that has the focus and waits for all that this brings about. */
  async settled(): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  /** Saves all that is written, and says what is missing. Tells whether everything is stored. */
  async save(): Promise<boolean> {
    await this.settled();
    const form = this.form;
    if (!form || this.clashes.length > 0) return false;
    const missing = this.#complainOfMissing(form);
    if (missing > 0) {
      this.#fail(form, t('not-saved-fields', { n: missing }));
      return false;
    }
    return this.#save(form);
  }

  /** Closes the form; what is not stored stays as a draft. It stays open where not even that can be kept. */
  async leave(): Promise<void> {
    await this.settled();
    const form = this.form;
    if (!form) return;
    if (!form.touched) await this.#dropDraft(form);
    else if (!(await this.keepDraft())) return;
    this.close();
  }

  /** Closes the form and forgets what is not stored. Returns what takes the form up again. */
  async discard(): Promise<() => void> {
    const form = this.form;
    if (!form) return () => {};
    await this.#dropDraft(form);
    this.close();
    return () => {
      this.begin(form);
      this.changed();
    };
  }

  /** Closes the form; whatever had to be kept is kept. What was saved from it can be taken back, unless that is `told` already. */
  close(told = false): void {
    clearTimeout(this.#timer);
    const { form } = this;
    [this.#timer, this.form, this.clashes] = [undefined, null, []];
    if (form && !told) this.#saved?.tell(form, () => this.form?.root.id === form.root.id);
  }

  /** Chooses between the two values of a clash. After the last one all is saved again. */
  decide(clash: Clash, whose: 'mine' | 'theirs'): void {
    const form = this.form;
    const entry = form?.entry(clash.id);
    if (!form || !entry) return;
    entry.meet(clash.field, clash.theirs, clash.version);
    if (whose === 'theirs') {
      if (clash.field === 'marking') entry.marking = clash.theirs as FormEntry['marking'];
      else if (clash.field === 'deleted') entry.removed = false;
      else entry.set(clash.field, clash.theirs);
    }
    this.clashes = this.clashes.filter((other) => other !== clash);
    if (this.clashes.length === 0) this.wait(this.#save(form));
  }

  /** Puts what is written and not stored on the disk, and tells whether it is there. */
  async keepDraft(quietly = false): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const form = this.form;
    if (!form?.touched) return true;
    this.#drafted.add(form.root.id);
    try {
      await backend().putDraft(draftName(form.root.id), form.content());
      if (!quietly) this.#say('draft', form, '');
      return true;
    } catch (thrown) {
      this.#say('failed', form, asFault(thrown).message);
      return false;
    }
  }

  #save(form: RecordForm): Promise<boolean> {
    const done = this.#queue.then(() => this.#store(form));
    this.#queue = done;
    return done;
  }

  async #store(form: RecordForm): Promise<boolean> {
    const step = form.step();
    if (step.changes.length === 0) {
      if (!form.touched) await this.#dropDraft(form);
      return !form.touched;
    }
    try {
      const saved = await backend().saveRecords(step.changes);
      if (saved.clashes.length > 0) {
        this.clashes = saved.clashes;
        this.#fail(form, t('not-saved-clash', { n: saved.clashes.length }));
        return false;
      }
      if (saved.complaints.length > 0) {
        this.#complain(form, saved.complaints);
        return false;
      }
      form.take(saved.cards, step.sent);
      this.#saved?.took(step.changes);
    } catch (thrown) {
      this.#fail(form, asFault(thrown).message);
      return false;
    }
    this.#say('saved', form, '');
    if (!form.touched) await this.#dropDraft(form);
    return !form.touched;
  }

  /** Complains of required fields in which nothing is written and returns how many fields need a look. */
  #complainOfMissing(form: RecordForm): number {
    const entries = [form.root, ...form.rows].filter((entry) => !entry.removed);
    for (const entry of entries) {
      const card = catalog.card(entry.noun);
      if (!card || (entry !== form.root && entry.blank)) continue;
      for (const name of form.missing(entry)) {
        if (!(name in entry.complaints))
          entry.complain(name, { reason: t('field-empty'), remedy: t('field-empty-remedy') });
      }
      if (entry === form.root && form.lowered && form.reason.trim() === '') {
        entry.complain('marking', { reason: t('marking-lowered'), remedy: t('marking-lowered-remedy') });
      }
    }
    return entries.reduce((sum, entry) => sum + Object.keys(entry.complaints).length, 0);
  }

  #complain(form: RecordForm, complaints: readonly FieldComplaint[]): void {
    for (const { id, field, reason, remedy } of complaints) form.entry(id)?.complain(field, { reason, remedy });
    const [first] = complaints;
    const noun = first ? form.entry(first.id)?.noun : undefined;
    const why =
      first && noun
        ? t('labelled', { name: fieldName(noun, first.field), value: first.reason })
        : (first?.reason ?? '');
    this.#fail(form, why);
  }

  async #dropDraft(form: RecordForm): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#drafted.delete(form.root.id)) return;
    try {
      await backend().deleteDraft(draftName(form.root.id));
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  #fail(form: RecordForm, why: string): void {
    this.#say('failed', form, why);
    void this.keepDraft(true);
  }

  #say(kind: Safety['kind'], form: RecordForm, why: string): void {
    this.safety = { kind, id: form.root.id, at: new Date(), why };
  }
}

export const editor = new Editor();

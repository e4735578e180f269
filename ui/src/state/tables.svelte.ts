/** What does a table hold, how is it to be read, and what came of its import? */
import { asFault, backend } from '@/backend';
import type { DateOrder } from '@/contract/DateOrder';
import type { Fault } from '@/contract/Fault';
import type { FieldSource } from '@/contract/FieldSource';
import type { ImportOutcome } from '@/contract/ImportOutcome';
import type { ImportProgress } from '@/contract/ImportProgress';
import type { Mapping } from '@/contract/Mapping';
import type { NamedMapping } from '@/contract/NamedMapping';
import type { Noun } from '@/contract/Noun';
import type { Question } from '@/contract/Question';
import type { TableLook } from '@/contract/TableLook';
import { catalog } from './catalog.svelte';
import { notices } from './notices.svelte';
import { screen } from './screen.svelte';
import { t } from './texts.svelte';

/** How long nothing must change before the table is looked at again. */
const LOOK_AFTER_MS = 200;

type Work = 'looking' | 'trying' | 'importing';

class Tables {
  /** The file; `null` when no table is open. */
  path = $state<string | null>(null);
  look = $state.raw<TableLook | null>(null);
  /** How the table is read, as far as it was corrected. */
  mapping = $state.raw<Mapping | null>(null);
  work = $state<Work | null>(null);
  progress = $state.raw<ImportProgress | null>(null);
  /** What a dry run counted. */
  tried = $state.raw<ImportOutcome | null>(null);
  outcome = $state.raw<ImportOutcome | null>(null);
  question = $state.raw<Question | null>(null);
  fault = $state.raw<Fault | null>(null);
  named = $state.raw<NamedMapping[]>([]);

  file: string = $derived(this.path?.split(/[/\\]/).at(-1) ?? '');
  /** Columns that are read as markings of rows or of fields, wherever they stand. */
  markings: string[] = $derived(
    (this.look?.columns ?? []).filter((column) => column.is_marking).map(({ name }) => name),
  );
  /** Columns that no field takes. */
  unmapped: string[] = $derived.by(() => {
    const sources = Object.values(this.mapping?.fields ?? {});
    const used = new Set(sources.flatMap((source) => [...source.columns, source.longitude, source.latitude]));
    const others = (this.look?.columns ?? []).filter((column) => !column.is_marking);
    return others.map((column) => column.name).filter((name) => !used.has(name));
  });
  refused: number = $derived(this.look?.preview.filter((row) => row.refused.length > 0).length ?? 0);

  #encoding: string | null = null;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #then: () => void = () => {};
  #again: 'try' | 'import' | null = null;

  /** Opens the dialog of the system, and the table that is chosen. */
  async choose(): Promise<void> {
    try {
      const path = await backend().chooseFile(t('choose-table-title'));
      if (path) await this.open(path);
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Looks at a table; `then` is called when it is closed. */
  async open(path: string, encoding: string | null = null, then: () => void = () => {}): Promise<void> {
    this.#reset();
    this.path = path;
    this.#encoding = encoding;
    this.#then = then;
    screen.open('table');
    if (!catalog.known) await catalog.load();
    await this.#list();
    await this.#lookNow(null);
  }

  close(): void {
    const then = this.#then;
    this.#reset();
    if (screen.sheet === 'table') screen.close();
    then();
  }

  /** Reads the rows as another noun: its columns are guessed anew. */
  setNoun(noun: Noun): void {
    this.#guess({ noun });
  }

  setSheet(sheet: string): void {
    this.#guess({ sheet, head_row: 0 });
  }

  setHead(head_row: number): void {
    this.#guess({ head_row });
  }

  /** Changes what holds for all rows. */
  change(part: Partial<Mapping>): void {
    if (!this.mapping) return;
    this.#put({ ...this.mapping, ...part });
  }

  source(field: string): FieldSource {
    return this.mapping?.fields[field] ?? { columns: [], constant: '', meanings: {}, longitude: '', latitude: '' };
  }

  /** Takes a field from a column, or from none. What its cells meant belongs to the former column. */
  setColumn(field: string, column: string): void {
    this.setSource(field, { columns: column === '' ? [] : [column], meanings: {} });
  }

  setSource(field: string, part: Partial<FieldSource>): void {
    if (!this.mapping) return;
    const source = { ...this.source(field), ...part };
    const { [field]: _, ...others } = this.mapping.fields;
    const empty = source.columns.length === 0 && source.constant === '' && source.longitude === '';
    this.#put({ ...this.mapping, fields: empty ? others : { ...others, [field]: source } });
  }

  setMeaning(field: string, cell: string, meaning: string): void {
    const { [cell]: _, ...others } = this.source(field).meanings;
    this.setSource(field, { meanings: meaning === '' ? others : { ...others, [cell]: meaning } });
  }

  toggleKey(column: string): void {
    const key = this.mapping?.key ?? [];
    this.change({ key: key.includes(column) ? key.filter((name) => name !== column) : [...key, column] });
  }

  /** Reads the table as a mapping of a name says. */
  use(name: string): void {
    const found = this.named.find((one) => one.name === name);
    if (found) this.#put(found.mapping);
  }

  async save(name: string): Promise<boolean> {
    if (!this.mapping) return false;
    try {
      await backend().saveMapping(name, this.mapping);
      notices.note(t('mapping-saved', { name: name.trim() }));
      await this.#list();
      return true;
    } catch (thrown) {
      notices.fail(thrown);
      return false;
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await backend().deleteMapping(name);
      await this.#list();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Counts what an import would do, and keeps nothing. */
  async dryRun(): Promise<void> {
    const tried = await this.#run('try');
    if (tried) this.tried = tried;
  }

  async import(): Promise<void> {
    const outcome = await this.#run('import');
    if (!outcome) return;
    this.outcome = outcome;
    catalog.changed();
  }

  /** Answers the question that stopped the table, and goes on where it stopped. */
  async answer(value: string): Promise<void> {
    const [question, again] = [this.question, this.#again];
    this.question = null;
    if (question?.option === 'encoding') this.#encoding = value;
    else if (this.mapping) this.mapping = { ...this.mapping, date_order: value as DateOrder };
    await this.#lookNow(this.mapping);
    if (again === 'try') await this.dryRun();
    if (again === 'import') await this.import();
  }

  async undo(): Promise<void> {
    if (!this.outcome) return;
    try {
      await backend().undoRun(this.outcome.run.id);
      notices.note(t('run-undone', { file: this.outcome.run.file_name }));
      this.outcome = null;
      this.tried = null;
      catalog.changed();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.path = null;
    this.look = null;
    this.mapping = null;
    this.work = null;
    this.progress = null;
    this.tried = null;
    this.outcome = null;
    this.question = null;
    this.fault = null;
    this.#then = () => {};
    this.#again = null;
  }

  async #list(): Promise<void> {
    try {
      this.named = await backend().listMappings();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  #guess(part: Partial<Mapping>): void {
    if (!this.mapping) return;
    this.#put({ ...this.mapping, ...part, fields: {}, key: [] });
  }

  #put(mapping: Mapping): void {
    this.mapping = mapping;
    this.tried = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookNow(mapping), LOOK_AFTER_MS);
  }

  /** Looks at the table by a mapping. The newest look wins. */
  async #lookNow(mapping: Mapping | null): Promise<void> {
    if (this.path === null) return;
    this.#asked += 1;
    const mine = this.#asked;
    this.work = 'looking';
    this.fault = null;
    try {
      const look = await backend().lookAtTable(this.path, mapping, this.#encoding);
      if (mine !== this.#asked) return;
      this.look = look;
      this.mapping = look.mapping;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.#again = null;
      this.#fail(thrown);
    }
    this.work = null;
  }

  async #run(what: 'try' | 'import'): Promise<ImportOutcome | null> {
    if (this.path === null || !this.mapping || this.work !== null) return null;
    clearTimeout(this.#timer);
    this.work = what === 'try' ? 'trying' : 'importing';
    this.fault = null;
    this.progress = null;
    this.#again = what;
    try {
      const request = { path: this.path, mapping: this.mapping, encoding: this.#encoding, dry_run: what === 'try' };
      return await backend().importTable(request, (progress) => {
        this.progress = progress;
      });
    } catch (thrown) {
      this.#fail(thrown);
      return null;
    } finally {
      this.work = null;
      this.progress = null;
    }
  }

  #fail(thrown: unknown): void {
    const fault = asFault(thrown);
    if (fault.code === 'question' && fault.question) this.question = fault.question;
    else this.fault = fault;
  }
}

export const tables = new Tables();

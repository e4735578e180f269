/** What is being imported, what came of it, and what was imported before? */
import { asFault, backend } from '@/backend';
import type { DateOrder } from '@/contract/DateOrder';
import type { Fault } from '@/contract/Fault';
import type { ImportOutcome } from '@/contract/ImportOutcome';
import type { ImportProgress } from '@/contract/ImportProgress';
import type { ImportRequest } from '@/contract/ImportRequest';
import type { ImportRun } from '@/contract/ImportRun';
import type { Question } from '@/contract/Question';
import type { Reject } from '@/contract/Reject';
import { editor } from './editor.svelte';
import { notices } from './notices.svelte';
import { reopenDesk } from './opening';
import { screen } from './screen.svelte';
import { tables } from './tables.svelte';
import { t } from './texts.svelte';
import { view } from './view.svelte';

/** Size and seed of the exercise that one click starts. */
const EXERCISE = { events: 5000, seed: 1 };
const REJECTS_AT_ONCE = 200;

class Imports {
  /** Name of the file under way, without its folder; `null` when none is. */
  file = $state<string | null>(null);
  progress = $state.raw<ImportProgress | null>(null);
  outcome = $state.raw<ImportOutcome | null>(null);
  question = $state.raw<Question | null>(null);
  fault = $state.raw<Fault | null>(null);
  runs = $state.raw<ImportRun[]>([]);
  rejects = $state.raw<{ run: number; total: number; rows: Reject[] } | null>(null);
  /** The run that somebody was led to; the list of runs goes to it and forgets it. */
  pointed = $state<number | null>(null);
  busy: boolean = $derived(this.file !== null && this.question === null);
  #request: ImportRequest | null = null;
  #waiting: string[] = [];
  /** The file under way is no file of events, but a table of the record. */
  #table = false;

  /** Opens the file dialog and imports what is chosen. */
  async choose(): Promise<void> {
    try {
      const path = await backend().chooseFile(t('choose-file-title'));
      if (path) await this.offer([path]);
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Imports files one after the other. */
  async offer(paths: string[]): Promise<void> {
    screen.open('import');
    this.#waiting.push(...paths);
    if (this.file !== null) return;
    await this.#next();
  }

  /** Answers the question that stopped the file. */
  async answer(value: string): Promise<void> {
    const [request, question] = [this.#request, this.question];
    if (!request || !question) return;
    this.question = null;
    const answered =
      question.option === 'date_order' ? { date_order: value as DateOrder } : { [question.option]: value };
    await this.#run({ ...request, ...answered });
    await this.#next();
  }

  /** Puts the file with the question aside. */
  leaveQuestion(): void {
    this.question = null;
    this.file = null;
    void this.#next();
  }

  async cancel(): Promise<void> {
    this.#waiting = [];
    try {
      await backend().cancelImport();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async startExercise(): Promise<void> {
    await editor.leave();
    view.leave();
    screen.open('import');
    this.file = t('exercise-name');
    await this.#watch((onProgress) => backend().startExercise(EXERCISE.events, EXERCISE.seed, onProgress));
    if (this.outcome) screen.close();
  }

  async leaveExercise(): Promise<void> {
    await editor.leave();
    view.leave();
    try {
      await backend().leaveExercise();
      await reopenDesk();
      await this.listRuns();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async listRuns(): Promise<void> {
    try {
      this.runs = await backend().listRuns();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Leads to a run in the list of runs. */
  point(run: number): void {
    screen.close();
    screen.goSources('sources');
    this.pointed = run;
  }

  async undo(run: ImportRun): Promise<void> {
    try {
      await backend().undoRun(run.id);
      notices.note(t('run-undone', { file: run.file_name }));
      if (this.outcome?.run.id === run.id) this.outcome = null;
      await reopenDesk();
      await this.listRuns();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async showRejects(run: number): Promise<void> {
    try {
      const page = await backend().listRejects(run, 0, REJECTS_AT_ONCE);
      this.rejects = { run, total: page.total, rows: page.rejects };
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async saveRejects(run: ImportRun): Promise<void> {
    try {
      const name = `${run.file_name.replace(/\.[^.]*$/, '')}-refused.csv`;
      const path = await backend().chooseSave(t('save-rejects-title'), name);
      if (!path) return;
      const written = await backend().exportRejects(run.id, path);
      notices.note(t('rejects-saved', { rows: written.rows, path: written.path }));
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Forgets what came of the last file, so that the sheet is ready for another. */
  clear(): void {
    if (this.file !== null) return;
    this.outcome = null;
    this.fault = null;
    this.progress = null;
  }

  async #next(): Promise<void> {
    for (let path = this.#waiting.shift(); path !== undefined; path = this.#waiting.shift()) {
      await this.#run({ publisher: 'ucdp', path, date_order: null, encoding: null });
      if (this.question || tables.path !== null) return;
    }
  }

  async #run(request: ImportRequest): Promise<void> {
    this.#request = request;
    this.file = request.path.split(/[/\\]/).at(-1) ?? request.path;
    this.#table = false;
    await this.#watch(async (onProgress) => {
      const told = await backend().tellFile(request.path, request.encoding);
      this.#table = told === 'table';
      if (this.#table) return null;
      if (told !== 'mail' && told !== 'forms') return backend().importFile(request, onProgress);
      const { path, encoding } = request;
      return backend().importNotes({ kind: told, path, encoding, marking: null }, onProgress);
    });
    if (this.#table) await tables.open(request.path, request.encoding, () => void this.#next());
  }

  /** Waits for an import; work that found a table of the record gives none, and nothing has changed. */
  async #watch(work: (onProgress: (progress: ImportProgress) => void) => Promise<ImportOutcome | null>): Promise<void> {
    this.outcome = null;
    this.fault = null;
    this.question = null;
    this.progress = null;
    try {
      this.outcome = await work((progress) => {
        this.progress = progress;
      });
      if (this.outcome) {
        await reopenDesk();
        await this.listRuns();
      }
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault.code === 'question' && fault.question) {
        this.question = fault.question;
        return;
      }
      this.fault = fault;
    }
    this.file = null;
    this.progress = null;
  }
}

export const imports = new Imports();

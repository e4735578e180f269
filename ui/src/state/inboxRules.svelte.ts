/** What do the rules of the inbox say, as they are being written, what is wrong with them, and what would they do with what is open? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { InboxAct } from '@/contract/InboxAct';
import type { InboxCondition } from '@/contract/InboxCondition';
import type { InboxRule } from '@/contract/InboxRule';
import type { InboxTrial } from '@/contract/InboxTrial';
import { history } from './history.svelte';
import { inbox } from './inbox.svelte';
import { notices } from './notices.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { folded } from './suggestions';
import { t } from './texts.svelte';

/** A rule in the editor; its number stays while it is moved and renamed. */
export type WrittenRule = { key: number; rule: InboxRule };

export const CONDITIONS: readonly InboxCondition['type'][] = [
  'any_word',
  'all_words',
  'no_word',
  'outlet',
  'publisher',
  'language',
  'country',
  'place',
  'grade_at_least',
  'grade_at_most',
];
export const ACTS: readonly InboxAct['type'][] = ['tag', 'assign', 'mute'];

/** How long the trial waits for the next letter. */
const TRY_AFTER_MS = 300;

/** Returns a condition of a kind with nothing in it yet; a grade always says something. */
export function emptyCondition(type: InboxCondition['type']): InboxCondition {
  return type === 'grade_at_least' || type === 'grade_at_most' ? { type, of: 'C' } : { type, of: [] };
}

export function emptyAct(type: InboxAct['type']): InboxAct {
  return type === 'mute' ? { type } : { type, of: '' };
}

/** Returns a sentence for what is wrong with a rule among others; empty where nothing is. */
export function faultOf(rule: InboxRule, all: readonly InboxRule[]): string {
  const name = folded(rule.name);
  if (name === '') return t('rule-no-name');
  if (all.some((one) => one !== rule && folded(one.name) === name))
    return t('rule-doubled', { name: rule.name.trim() });
  if (rule.conditions.length === 0) return t('rule-asks-nothing', { name: rule.name.trim() });
  if (rule.conditions.some(({ of }) => of.length === 0)) return t('rule-condition-empty', { name: rule.name.trim() });
  if (rule.acts.length === 0) return t('rule-does-nothing', { name: rule.name.trim() });
  if (rule.acts.some((act) => 'of' in act && act.of.trim() === ''))
    return t('rule-act-empty', { name: rule.name.trim() });
  return '';
}

class InboxRules {
  /** The rules as they are kept. */
  readonly list = new SlowFigure<InboxRule[]>();
  readonly trial = new SlowFigure<InboxTrial>();
  rows = $state.raw<readonly WrittenRule[]>([]);
  saving = $state(false);
  /** The rules that the last trial was of. */
  #tried = $state.raw('');
  #next = 1;

  written: readonly InboxRule[] = $derived(this.rows.map(({ rule }) => rule));
  changed: boolean = $derived(
    this.list.answer !== null && JSON.stringify(this.written) !== JSON.stringify(this.list.answer),
  );
  faults: readonly string[] = $derived(this.written.map((rule) => faultOf(rule, this.written)));
  isWhole: boolean = $derived(this.faults.every((fault) => fault === ''));
  /** What the rules would do, as they are written now; `null` until that was tried. */
  tried: InboxTrial | null = $derived(this.#tried === JSON.stringify(this.written) ? this.trial.answer : null);

  /** Asks for the rules, unless some are being written, and tries them whenever they are whole. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      void this.list.round;
      untrack(() => {
        if (!this.changed) void this.load();
      });
    });
    $effect(() => {
      const rules = this.written;
      void this.trial.round;
      if (!this.isWhole || rules.length === 0) return;
      const timer = setTimeout(() => void this.try(rules), TRY_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  async load(): Promise<void> {
    const before = this.rows;
    await this.list.ask('', () => backend().listInboxRules());
    // What somebody wrote meanwhile stays.
    if (this.list.answer && !this.list.fault && this.rows === before) this.#write(this.list.answer);
  }

  async try(rules: readonly InboxRule[]): Promise<void> {
    await this.trial.ask('', () => backend().tryInboxRules([...rules]));
    if (!this.trial.fault && !this.trial.stopped) this.#tried = JSON.stringify(rules);
  }

  add(): void {
    const rule: InboxRule = { name: '', conditions: [emptyCondition('any_word')], acts: [emptyAct('tag')] };
    this.rows = [...this.rows, { key: this.#next++, rule }];
  }

  remove(key: number): void {
    this.rows = this.rows.filter((row) => row.key !== key);
  }

  move(at: number, by: number): void {
    const row = this.rows[at];
    if (row && this.rows[at + by]) this.rows = this.rows.toSpliced(at, 1).toSpliced(at + by, 0, row);
  }

  put(key: number, changes: Partial<InboxRule>): void {
    this.rows = this.rows.map((row) => (row.key === key ? { key, rule: { ...row.rule, ...changes } } : row));
  }

  /** Writes the rules as they are kept. */
  leave(): void {
    this.#write(this.list.answer ?? []);
  }

  /** Keeps what is written; what was kept before can be had back. */
  async save(): Promise<void> {
    const [before, now] = [this.list.answer ?? [], this.written.map((rule) => ({ ...rule, name: rule.name.trim() }))];
    if (!this.isWhole || this.saving) return;
    if (!(await this.#keep(now))) return;
    let notice = 0;
    const back = () => {
      notices.close(notice);
      void this.#keep(before);
    };
    history.record({ kind: `inbox-rules:${this.#next++}`, undo: back, redo: () => void this.#keep(now) });
    notice = notices.note(t('rules-kept', { n: now.length }), '', { text: t('take-back'), run: back });
  }

  async #keep(rules: InboxRule[]): Promise<boolean> {
    this.saving = true;
    try {
      await backend().putInboxRules(rules);
      this.list.answer = rules;
      this.#write(rules);
      inbox.again();
      return true;
    } catch (thrown) {
      notices.fail(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }

  #write(rules: readonly InboxRule[]): void {
    this.rows = rules.map((rule) => ({ key: this.#next++, rule }));
  }
}

export const inboxRules = new InboxRules();

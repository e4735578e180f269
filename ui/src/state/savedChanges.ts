/**
 * What was saved while a form of a stored record was open. It is saved field by field; when the form closes the whole is said once,
 * and can be taken back in one step.
 */
import { backend } from '@/backend';
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { RecordChange } from '@/contract/RecordChange';
import { catalog } from './catalog.svelte';
import { history } from './history.svelte';
import { fieldMarking, HIGHEST, isHigher, markedField } from './markings';
import { notices } from './notices.svelte';
import { number } from './numbers';
import type { RecordForm } from './recordForm.svelte';
import { isEmpty, sameValue, type Values } from './storedForms';
import { t } from './texts.svelte';

/** A record as it is stored. */
export type Held = { noun: Noun; version: number; values: Values; marking: Marking | null };
/** A record before and after; `null` where it was not, or is no more. */
type Change = { id: string; noun: Noun; fields: string[]; before: Held | null; after: Held | null };
type Side = 'before' | 'after';

const MARKING = 'marking';

export class SavedChanges {
  readonly #before: ReadonlyMap<string, Held>;
  /** The fields that were saved from here. What somebody else changed meanwhile is not taken back. */
  readonly #fields = new Map<string, Set<string>>();

  constructor(form: RecordForm) {
    this.#before = form.stored();
  }

  /** Takes up that a step was stored. */
  took(changes: readonly RecordChange[]): void {
    for (const { id, values, marking } of changes) {
      const names = [...Object.keys(values), ...(marking === null ? [] : [MARKING])];
      this.#fields.set(id, new Set([...(this.#fields.get(id) ?? []), ...names]));
    }
  }

  /** Says how much was saved, and offers to take it back. A record that was new has no version before. */
  tell(form: RecordForm, isOpen: () => boolean): void {
    if (!this.#before.has(form.root.id)) return;
    const changes = this.#changes(form.stored());
    const count = changes.reduce((sum, { before, after, fields }) => sum + (before && after ? fields.length : 1), 0);
    if (count > 0) offer(changes, count, form, isOpen);
  }

  #changes(now: ReadonlyMap<string, Held>): Change[] {
    return [...this.#fields].flatMap(([id, names]) => {
      const [before, after] = [this.#before.get(id) ?? null, now.get(id) ?? null];
      const noun = (before ?? after)?.noun;
      if (!noun) return [];
      const fields = [...names].filter(
        (name) => before && after && !sameValue(fieldOf(before, name), fieldOf(after, name)),
      );
      return before && after && fields.length === 0 ? [] : [{ id, noun, fields, before, after }];
    });
  }
}

function fieldOf(held: Held, name: string): unknown {
  return name === MARKING ? held.marking : held.values[name];
}

function offer(changes: readonly Change[], count: number, form: RecordForm, isOpen: () => boolean): void {
  const id = form.root.id;
  const title = form.titles[id] || form.title;
  const versions = new Map(changes.flatMap((change) => (change.after ? [[change.id, change.after.version]] : [])));
  let [isBack, notice] = [false, 0];
  const go = async (side: Side) => {
    notices.close(notice);
    if (isBack === (side === 'before')) return;
    if (isOpen()) notices.note(t('changes-form-open', { title }));
    else if (await put(changes, side, versions, title)) isBack = side === 'before';
  };
  history.record({ kind: `saved:${id}`, undo: () => void go('before'), redo: () => void go('after') });
  const words = t('changes-saved', { n: count, count: number(count), title });
  notice = notices.note(words, '', { text: t('take-back'), run: () => void go('before') });
}

/** Makes the records say what they said on one side, all in one step; tells whether they do. */
async function put(
  changes: readonly Change[],
  side: Side,
  versions: Map<string, number>,
  title: string,
): Promise<boolean> {
  try {
    const steps = changes.flatMap((change) => changeTo(change, side, versions) ?? []);
    const saved = steps.length > 0 ? await backend().saveRecords(steps) : { cards: [], clashes: [] };
    const [clash] = saved.clashes;
    if (clash) {
      notices.note(t('changes-clash', { title, who: clash.who }), t('changes-clash-remedy'));
      return false;
    }
    const gone = changes.filter((change) => change[side] !== null && change[other(side)] === null);
    const back = await Promise.all(gone.map(({ id, [side]: held }) => backend().restoreRecord(id, held?.version ?? 1)));
    for (const card of [saved, ...back].flatMap(({ cards }) => cards)) versions.set(card.id, card.version);
    const stays = changes.some((change) => change.fields.some((name) => staysHigher(change, side, name)));
    notices.note(t(`changes-${side}`, { title }), stays ? t('changes-marking-stays') : '');
    catalog.changed();
    return true;
  } catch (thrown) {
    notices.fail(thrown);
    return false;
  }
}

function other(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

/**
 * Tells whether what stands under a name marks a record, or a field that holds something, lower on one side: lowering wants a reason of a
 * person, so the higher one is kept.
 */
function staysHigher(change: Change, side: Side, name: string): boolean {
  const [to, from] = [change[side], change[other(side)]];
  if (to === null || from === null) return false;
  if (name === MARKING) return isHigher(from.marking ?? HIGHEST, to.marking ?? HIGHEST);
  const field = markedField(name);
  if (field === null || isEmpty(to.values[field])) return false;
  // The record keeps the higher of its two markings, so that only the marks themselves are compared.
  const mark = (held: Held) => fieldMarking(held.values, field, 'unclassified');
  return isHigher(mark(from), mark(to));
}

/** Returns what makes a record say what it said on one side; `null` where it has to be brought back as a whole, or nothing changes. */
function changeTo(change: Change, side: Side, versions: ReadonlyMap<string, number>): RecordChange | null {
  const { id, noun, fields } = change;
  const held = change[side];
  const step = { id, noun, base: versions.get(id) ?? null, reason: t('changes-reason') };
  if (held === null) return { ...step, values: {}, marking: null, delete: true };
  if (change[other(side)] === null) return null;
  const kept = fields.filter((name) => !staysHigher(change, side, name));
  const names = kept.filter((name) => name !== MARKING);
  const values = Object.fromEntries(names.map((name) => [name, isEmpty(held.values[name]) ? null : held.values[name]]));
  const marking = kept.includes(MARKING) ? held.marking : null;
  return names.length === 0 && marking === null ? null : { ...step, values, marking, delete: false };
}

/** Stores what is done about a warning in one step, and offers to take it back: a change by the version before, a new record by deleting it. */
import { backend } from '@/backend';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordChange } from '@/contract/RecordChange';
import { history } from './history.svelte';
import { notices } from './notices.svelte';
import { complaintWords } from './recordWords';
import { t } from './texts.svelte';

/** A record that a step changed: the version before, none where it made it, and the version since. */
export type Done = { id: string; noun: Noun; before: number | null; now: number };

/** Returns a change of a record on the version that is shown; `null` as its base makes a new one. */
export function changeOf(
  { id, noun }: Pick<RecordCard, 'id' | 'noun'>,
  base: number | null,
  values: Record<string, unknown>,
): RecordChange {
  return { id, noun, base, values, marking: null, delete: false, reason: '' };
}

/** Stores changes, says in words what was done, and tells whether it is stored. */
export async function storeStep(changes: readonly RecordChange[], words: string): Promise<boolean> {
  try {
    const saved = await backend().saveRecords([...changes]);
    const [clash, complaint] = [saved.clashes[0], saved.complaints[0]];
    if (clash) notices.note(t('step-clash', { title: clash.title, who: clash.who }), t('step-clash-remedy'));
    else if (complaint) notices.note(t('step-refused'), complaintWords(complaint));
    if (clash || complaint) return false;
    offerBack(doneOf(changes, saved.cards), words);
    return true;
  } catch (thrown) {
    notices.fail(thrown);
    return false;
  }
}

function doneOf(changes: readonly RecordChange[], cards: readonly RecordCard[]): Done[] {
  return changes.flatMap(({ id, noun, base }) => {
    const card = cards.find((one) => one.id === id);
    return card ? [{ id, noun, before: base, now: card.version }] : [];
  });
}

/** Says what was done; the notice and Ctrl+Z take it back. */
export function offerBack(done: readonly Done[], words: string): void {
  if (done.length === 0) return;
  const since = new Map(done.map(({ id, now }) => [id, now]));
  let [notice, there] = [0, true];
  const back = () => {
    notices.close(notice);
    if (there) void takeBack(done);
    there = false;
  };
  const again = () => {
    there = true;
    void restore(
      done.map(({ id, now }) => [id, since.get(id) ?? now]),
      done,
    );
  };
  history.record({ kind: `step:${done.map(({ id, now }) => id + now).join()}`, undo: back, redo: again });
  notice = notices.note(words, '', { text: t('take-back'), run: back });
}

async function takeBack(done: readonly Done[]): Promise<void> {
  try {
    const made = done.filter(({ before }) => before === null);
    await restore(
      done.flatMap(({ id, before }): [string, number][] => (before === null ? [] : [[id, before]])),
      done,
    );
    if (made.length === 0) return;
    const gone = made.map(({ id, noun, now }) => ({ ...changeOf({ id, noun }, now, {}), delete: true }));
    keep(done, (await backend().saveRecords(gone)).cards);
  } catch (thrown) {
    notices.fail(thrown);
  }
}

async function restore(versions: readonly [id: string, version: number][], done: readonly Done[]): Promise<void> {
  try {
    for (const [id, version] of versions) keep(done, (await backend().restoreRecord(id, version)).cards);
  } catch (thrown) {
    notices.fail(thrown);
  }
}

function keep(done: readonly Done[], cards: readonly RecordCard[]): void {
  for (const one of done) one.now = cards.find((card) => card.id === one.id)?.version ?? one.now;
}

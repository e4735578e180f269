/** What the keys and the palette do in the record. */
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import { catalog, LISTED_NOUNS } from './catalog.svelte';
import { drafts } from './drafts.svelte';
import { editor } from './editor.svelte';
import { history } from './history.svelte';
import type { Action } from './keyboard.svelte';
import { notices } from './notices.svelte';
import { record } from './record.svelte';
import { deleteRecord } from './recordDeletion';
import { openDetail } from './recordDetail.svelte';
import { RecordForm } from './recordForm.svelte';
import { screen } from './screen.svelte';
import type { Titles, Values } from './storedForms';
import { t } from './texts.svelte';

/**
 * Opens a new form, empty but for what is given, the titles of what that names, and the marking of what it is about. What another
 * form holds is kept as a draft.
 */
export async function newRecord(
  noun: Noun,
  given: Values = {},
  titles: Titles = {},
  marking: Marking | null = null,
): Promise<void> {
  screen.go('record');
  if (!catalog.known) await catalog.load();
  await editor.leave();
  if (editor.form || !catalog.known) return;
  record.list(noun);
  const form = RecordForm.fresh(noun, given);
  form.titles = titles;
  form.root.marking = marking;
  editor.begin(form);
}

/** Opens the form of an engagement that names an election or a crisis. */
export function newEngagement({ id, noun, title, values, marking }: RecordCard, given: Values): Promise<void> {
  return newRecord('engagement', { ...given, [noun]: id, countries: values.countries }, { [id]: title }, marking);
}

/** Opens the form of the record whose page is open. */
export function editRecord(): void {
  const detail = openDetail.detail;
  if (editor.form || !detail || detail.card.deleted) return;
  editor.begin(RecordForm.of(detail));
}

/** Saves the form; closes it when everything is stored, and opens another of the same noun where one is wanted. */
export async function saveRecord(then: 'show' | 'new'): Promise<boolean> {
  const form = editor.form;
  if (!form || !(await editor.save())) return false;
  editor.close();
  if (then === 'new') editor.begin(RecordForm.fresh(form.root.noun));
  else record.open(form.root.id);
  return true;
}

/** Leaves the form and keeps what is not stored as a draft. */
export async function leaveForm(): Promise<void> {
  await editor.leave();
  await drafts.list();
}

/** Forgets what is written and not stored; the notice brings it back. */
export async function discardForm(): Promise<void> {
  const name = editor.form?.title ?? '';
  const draftBack = await editor.discard();
  let notice = 0;
  const bringBack = () => {
    draftBack();
    notices.close(notice);
  };
  history.record({ kind: `discard:${name}`, undo: bringBack, redo: () => void editor.discard() });
  notice = notices.note(t('form-discarded', { name }), '', { text: t('take-back'), run: bringBack });
}

/** Opens an empty form for the noun whose list is open. In a form the key is of no use: it is too near to what one writes. */
function newOfList(): void {
  if (!editor.form) void newRecord(record.noun);
}

function focusOnSearch(): void {
  document.querySelector<HTMLElement>('[data-focus="record-search"]')?.focus();
}

function deleteOpen(): void {
  if (!editor.form && openDetail.detail && !openDetail.detail.card.deleted) void deleteRecord(openDetail.detail);
}

/** One step back: from the form to the page, from the page to where one came from, from a search to the whole list. */
export function recordUp(): void {
  if (editor.form) void leaveForm();
  else if (!record.back() && record.text !== '') record.search('');
}

export const recordActions: readonly Action[] = [
  { id: 'record', group: 'places', keys: ['3'], run: () => screen.go('record') },
  { id: 'record-new', group: 'record', place: 'record', keys: ['N'], run: newOfList },
  { id: 'record-edit', group: 'record', place: 'record', keys: ['E'], run: editRecord },
  { id: 'record-search', group: 'record', place: 'record', keys: ['F', '/'], run: focusOnSearch },
  { id: 'record-back', group: 'record', place: 'record', keys: ['Alt+ArrowLeft'], turns: true, run: recordUp },
  { id: 'record-delete', group: 'record', place: 'record', keys: ['Delete'], run: deleteOpen },
  ...LISTED_NOUNS.map((noun) => ({
    id: `new-${noun}`,
    group: 'record' as const,
    keys: [],
    run: () => void newRecord(noun),
  })),
];

/**
 * Sends what is decided to the core, one step after the other in the order of the keys, says what was done, and takes it back. The
 * window does not wait for the answer: the next item is open by then.
 */
import { backend } from '@/backend';
import type { InboxView } from '@/contract/InboxView';
import type { ItemChange } from '@/contract/ItemChange';
import type { ItemId } from '@/contract/ItemId';
import { history } from './history.svelte';
import { inbox } from './inbox.svelte';
import { openItem } from './inboxItem.svelte';
import { notices } from './notices.svelte';
import { screen } from './screen.svelte';
import { t } from './texts.svelte';

/** What was done to an item in a view, and what takes it back or does it again. */
type Step = { id: ItemId; view: InboxView; back: ItemChange[]; forth: ItemChange[]; isDone: boolean };

/** Steps after which other items than their own are not as they were. */
const WIDE: ReadonlySet<ItemChange['type']> = new Set(['grade_outlet', 'split', 'join', 'move', 'restore']);

let queue: Promise<void> = Promise.resolve();
let taken = 0;
let notice = 0;

/** Does something with an item; where it leaves the view by that, the next one opens at once. */
export function step(id: ItemId, changes: ItemChange[], leaves: boolean): void {
  const one: Step = { id, view: inbox.view, back: [], forth: changes, isDone: true };
  taken += 1;
  history.record({ kind: `inbox:${taken}`, undo: () => takeBack(one), redo: () => doAgain(one) });
  if (leaves) inbox.goOn();
  send(one, changes, (undo) => {
    one.back = undo;
  });
}

function takeBack(one: Step): void {
  if (!one.isDone) return;
  one.isDone = false;
  notices.close(notice);
  turn(one, 'back');
}

function doAgain(one: Step): void {
  if (one.isDone) return;
  one.isDone = true;
  turn(one, 'forth');
}

/** Goes one way with a step that was sent before; the answer tells the other way. */
function turn(one: Step, way: 'back' | 'forth'): void {
  enqueue(one, async () => {
    if (one[way].length === 0) return;
    const { told, undo } = await backend().changeItems(one[way]);
    // Where the core names no way back, the step itself leads there.
    if (undo.length > 0) one[way === 'back' ? 'forth' : 'back'] = undo;
    openItem.forget();
    notices.close(notice);
    notice = notices.note(told);
    if (screen.place !== 'inbox') return;
    if (inbox.view !== one.view) inbox.show(one.view);
    inbox.bringBack(one.id);
  });
}

function send(one: Step, changes: ItemChange[], then: (undo: ItemChange[]) => void): void {
  for (const change of changes) openItem.forget(WIDE.has(change.type) || !('item' in change) ? null : change.item);
  enqueue(one, async () => {
    const { told, undo } = await backend().changeItems(changes);
    then(undo);
    notices.close(notice);
    notice = notices.note(told, '', { text: t('take-back'), run: () => takeBack(one) });
  });
}

/** Puts work behind what is under way. When the last of it is done, list and item are asked for anew. */
function enqueue(one: Step, work: () => Promise<void>): void {
  inbox.pending += 1;
  inbox.list.hold();
  queue = queue.then(async () => {
    try {
      await work();
    } catch (thrown) {
      notices.fail(thrown);
      inbox.bringBack(one.id);
    }
    inbox.pending -= 1;
    if (inbox.pending === 0 && inbox.id === one.id) openItem.figure.again();
  });
}

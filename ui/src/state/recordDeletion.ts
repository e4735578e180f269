/** Deletes a record with what cannot be without it, and brings all of it back. */
import { backend } from '@/backend';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordDetail } from '@/contract/RecordDetail';
import { catalog } from './catalog.svelte';
import { history } from './history.svelte';
import { notices } from './notices.svelte';
import { record } from './record.svelte';
import { nounName } from './recordNames';
import { t } from './texts.svelte';

/** Returns the record and those that belong to it and to nothing else. */
function goingWith(detail: RecordDetail): RecordCard[] {
  const children = catalog.card(detail.card.noun)?.children ?? [];
  const bound = detail.children.filter((child) => {
    const link = children.find((one) => one.noun === child.noun)?.field;
    return link !== undefined && catalog.field(child.noun, link)?.required === true;
  });
  return [detail.card, ...bound];
}

async function remove(cards: readonly RecordCard[]): Promise<boolean> {
  const changes = cards.map(({ id, noun, version }) => ({
    id,
    noun,
    base: version,
    values: {},
    marking: null,
    delete: true,
    reason: '',
  }));
  try {
    const saved = await backend().saveRecords(changes);
    const [clash] = saved.clashes;
    if (clash) {
      notices.note(t('not-deleted', { title: clash.title, who: clash.who }), t('not-deleted-remedy'));
      return false;
    }
    return true;
  } catch (thrown) {
    notices.fail(thrown);
    return false;
  }
}

async function restore(cards: readonly RecordCard[]): Promise<void> {
  try {
    for (const card of cards) await backend().restoreRecord(card.id, card.version);
    const [first] = cards;
    if (first) {
      record.open(first.id);
      notices.note(t('record-restored', { title: first.title }));
    }
  } catch (thrown) {
    notices.fail(thrown);
  }
  catalog.changed();
}

/** Deletes the record. The notice and Ctrl+Z bring it back. */
export async function deleteRecord(detail: RecordDetail): Promise<void> {
  const cards = goingWith(detail);
  const { id, noun, title } = detail.card;
  if (!(await remove(cards))) return;
  if (record.id === id) record.back();
  catalog.changed();
  let gone = true;
  let notice = 0;
  const bringBack = () => {
    if (gone) void restore(cards);
    gone = false;
    notices.close(notice);
  };
  const again = () => void backend().getRecord(id).then(deleteRecord).catch(notices.fail);
  history.record({ kind: `delete:${id}`, undo: bringBack, redo: again });
  const words = t('record-deleted', { noun: nounName(noun), title, n: cards.length - 1 });
  notice = notices.note(words, '', { text: t('take-back'), run: bringBack });
}

/** What differs from one version of a record to the next, and how an older one is made to hold again. */
import { backend } from '@/backend';
import type { RecordCard } from '@/contract/RecordCard';
import type { RecordVersion } from '@/contract/RecordVersion';
import { catalog } from './catalog.svelte';
import { history } from './history.svelte';
import { markedField, ownMark } from './markings';
import { notices } from './notices.svelte';
import { fieldName } from './recordNames';
import { wordsUnder } from './recordWords';
import { sameValue } from './storedForms';
import { t } from './texts.svelte';

/** What a version changed in one field, in words. */
export type Difference = { name: string; from: string; to: string };

/** Returns what a version changed against the one before, the first against nothing. */
export function differencesOf(
  card: RecordCard,
  version: RecordVersion,
  before: RecordVersion | undefined,
): Difference[] {
  const words = (values: Record<string, unknown>, name: string) =>
    wordsUnder(card.noun, name, values[name], card.titles);
  const earlier = before?.values ?? {};
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(version.values)])];
  const changed = before ? names.filter((name) => differs(before, version, name)) : [];
  const found = changed.map((name) => ({
    name: fieldName(card.noun, name),
    from: words(earlier, name),
    to: words(version.values, name),
  }));
  if (before && before.marking !== version.marking) {
    found.push({
      name: t('marking'),
      from: t(`marking-${before.marking}`),
      to: t(`marking-${version.marking}`),
    });
  }
  return found;
}

/**
 * Tells whether two versions differ in what stands under a name. The mark of a field does not where neither marks it higher than its
 * record.
 */
function differs(before: RecordVersion, version: RecordVersion, name: string): boolean {
  const field = markedField(name);
  const isIdle = ({ values, marking }: RecordVersion) => field !== null && ownMark(values, field, marking) === null;
  return !sameValue(before.values[name], version.values[name]) && !(isIdle(before) && isIdle(version));
}

/** Makes the record say again what it said in a version. It can be undone like any change. */
export async function restoreVersion(card: RecordCard, version: number): Promise<void> {
  const go = async (to: number) => {
    try {
      await backend().restoreRecord(card.id, to);
      catalog.changed();
      notices.note(t('version-restored', { title: card.title, version: to }));
    } catch (thrown) {
      notices.fail(thrown);
    }
  };
  if (!card.deleted) {
    history.record({
      kind: `restore:${card.id}`,
      undo: () => void go(card.version),
      redo: () => void go(version),
    });
  }
  await go(version);
}

/** What does the help hold in the language of the window, and which of it holds certain words? */
import { unmarked } from '../bidi';
import { glossary } from '../glossary';
import { type HelpAt, type HelpPart, PARTS } from '../help.svelte';
import { actions, keyShown } from '../keyboard.svelte';
import { byName } from '../numbers';
import { folded } from '../suggestions';
import { t } from '../texts.svelte';
import { lineOf } from './formula';
import { FORMULAS } from './formulas';
import { TASKS, textsOfTask } from './guide';
import { MEANINGS } from './meanings';
import { METHODS, textsOfMethod } from './methods';

/** An entry with its title, and all that is searched, without accents, capitals and marks. */
export type Entry = HelpAt & { title: string; folded: { title: string; whole: string } };
/** A key, which is explained by the sheet of keys. */
export type KeyEntry = { id: string; title: string; key: string };

function entry(part: HelpPart, id: string, title: string, rest: readonly string[]): Entry {
  const fold = (words: string) => folded(unmarked(words));
  return { part, id, title, folded: { title: fold(title), whole: fold([title, ...rest].join(' ')) } };
}

/** Returns the entries of a part, in the order in which they are listed. */
export function entriesOf(part: HelpPart): Entry[] {
  if (part === 'guide') {
    return TASKS.map((task) =>
      entry(
        part,
        task.id,
        t(`guide-${task.id}`),
        textsOfTask(task).map((id) => t(id)),
      ),
    );
  }
  if (part === 'methods') {
    return METHODS.map((method) => {
      const lines = (FORMULAS[method.id] ?? []).map(lineOf);
      const said = textsOfMethod(method).map((id) => t(id));
      return entry(part, method.id, t(`method-${method.id}`), [...said, ...lines, ...method.sources]);
    });
  }
  if (part === 'figures') {
    return MEANINGS.map(({ id }) =>
      entry(part, id, t(`meaning-${id}`), [t(`meaning-${id}-is`), t(`meaning-${id}-not`)]),
    );
  }
  return glossary().map(({ id, term, meaning }) => entry(part, id, term, [meaning]));
}

/** Returns all entries, part by part. */
export function allEntries(): Entry[] {
  return PARTS.flatMap(entriesOf);
}

function wordsOf(text: string): string[] {
  return folded(unmarked(text)).split(/\s+/).filter(Boolean);
}

/** Returns the entries that hold every word of a text, part by part; in each, those with all of them in their title first. */
export function entriesWith(entries: readonly Entry[], text: string): Entry[] {
  const words = wordsOf(text);
  const inTitle = (one: Entry) => words.every((word) => one.folded.title.includes(word));
  const found = entries.filter((one) => words.every((word) => one.folded.whole.includes(word)));
  return PARTS.flatMap((part) => {
    const ofPart = found.filter((one) => one.part === part);
    return [...ofPart.filter(inTitle), ...ofPart.filter((one) => !inTitle(one))];
  });
}

/** Returns the actions with a key whose name holds every word of a text, by name; none for no word. */
export function keysWith(text: string): KeyEntry[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return actions
    .filter((action) => action.keys.length > 0)
    .map((action) => ({ id: action.id, title: t(`action-${action.id}`), key: keyShown(action) }))
    .filter(({ title }) => words.every((word) => folded(unmarked(title)).includes(word)))
    .sort((a, b) => byName(a.title, b.title));
}

/** Returns the name of an entry. */
export function titleOf({ part, id }: HelpAt): string {
  if (part === 'guide') return t(`guide-${id}`);
  if (part === 'methods') return t(`method-${id}`);
  return part === 'figures' ? t(`meaning-${id}`) : t(`term-${id}`);
}

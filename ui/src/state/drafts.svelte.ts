/** Which forms were left before what stood in them was stored? */
import { backend } from '@/backend';
import type { Draft } from '@/contract/Draft';
import { editor, isRecordDraft } from './editor.svelte';
import type { EntryContent } from './formEntry.svelte';
import { notices } from './notices.svelte';
import { type Asked, type FormContent, RecordForm } from './recordForm.svelte';
import { sameValue } from './storedForms';

export type KeptForm = { name: string; content: FormContent; savedAt: string };

/** Tells whether a draft was written by this form. What another version wrote is left alone. */
function isForm(content: unknown): content is FormContent {
  return typeof content === 'object' && content !== null && 'form' in content && content.form === 1;
}

function changedFields({ stored, values }: EntryContent): string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(values)]);
  return [...names].filter((name) => !sameValue(stored[name], values[name]));
}

class Drafts {
  #all = $state.raw<readonly Draft[]>([]);

  /** The forms that can be gone on with, the newest first. */
  kept: KeptForm[] = $derived(
    this.#all.flatMap(({ name, content, saved_at: savedAt }) =>
      isRecordDraft(name) && isForm(content) ? [{ name, content, savedAt }] : [],
    ),
  );

  async list(): Promise<void> {
    try {
      this.#all = await backend().listDrafts();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Opens the form as it was left. */
  resume(kept: KeptForm): void {
    editor.begin(RecordForm.resumed(kept.content), true);
    this.#all = this.#all.filter((draft) => draft.name !== kept.name);
  }

  /** Opens a small form as it was left, where one that asks for no more than these fields was kept of the same. Tells whether it was. */
  async takeUp(isSame: (root: EntryContent) => boolean, asked: Asked): Promise<boolean> {
    await this.list();
    const kept = this.kept.find(({ content: { root, made, rows } }) => {
      const isPlain = made.length === 0 && rows.length === 0;
      return isPlain && isSame(root) && changedFields(root).every((name) => asked.fields.includes(name));
    });
    if (!kept) return false;
    editor.begin(RecordForm.resumed(kept.content, asked), true);
    this.#all = this.#all.filter((draft) => draft.name !== kept.name);
    return true;
  }

  /** Forgets a draft. */
  async setAside(kept: KeptForm): Promise<void> {
    try {
      await backend().deleteDraft(kept.name);
      await this.list();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }
}

export const drafts = new Drafts();

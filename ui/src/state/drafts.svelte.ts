/** Which forms were left before what stood in them was stored? */
import { backend } from '@/backend';
import type { Draft } from '@/contract/Draft';
import { editor, isRecordDraft } from './editor.svelte';
import { notices } from './notices.svelte';
import { type FormContent, RecordForm } from './recordForm.svelte';

export type KeptForm = { name: string; content: FormContent; savedAt: string };

/** Tells whether a draft was written by this form. What another version wrote is left alone. */
function isForm(content: unknown): content is FormContent {
  return typeof content === 'object' && content !== null && 'form' in content && content.form === 1;
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

/** What of a list or of the calendar would leave the office as a file, at which marking? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Exported } from '@/contract/Exported';
import type { ExportPreview } from '@/contract/ExportPreview';
import type { Marking } from '@/contract/Marking';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { notices } from './notices.svelte';
import { screen } from './screen.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { t } from './texts.svelte';

export interface Leaving {
  /** What the sheet and the dialog are called. */
  title: string;
  /** What it is a file of, in words. */
  about: string;
  /** The name of the file before its marking, and its ending. */
  name: readonly [string, string];
  preview: (limit: Marking) => Promise<ExportPreview>;
  write: (limit: Marking, path: string) => Promise<Exported>;
  /** What is said when it is written. */
  told: (written: Exported) => string;
}

class LeavingFile {
  /** What is to be saved; `null` before the first. */
  what = $state.raw<Leaving | null>(null);
  /** The highest marking that may leave. It is asked anew for every file. */
  marking = $state<Marking>('unclassified');
  writing = $state(false);
  readonly preview = new SlowFigure<ExportPreview>();
  #begun = 0;

  begin(what: Leaving): void {
    this.#begun += 1;
    [this.what, this.marking] = [what, 'unclassified'];
    screen.open('leaving');
  }

  /** Follows what is to be saved, the marking and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [what, marking] = [this.what, this.marking];
      void [catalog.revision, this.preview.round];
      if (!what) return;
      untrack(() => void this.preview.ask(`${this.#begun} ${marking}`, () => what.preview(marking)));
    });
  }

  /** Asks where to, writes, and says what is in it. */
  async write(): Promise<void> {
    const [what, marking, preview] = [this.what, this.marking, this.preview.answer];
    if (!what || !preview || this.writing) return;
    this.writing = true;
    try {
      const path = await backend().chooseSave(what.title, nameOf(what.name, preview.marking));
      if (!path) return;
      const written = await what.write(marking, path);
      notices.note(what.told(written), t('leaving-marked', { marking: t(`marking-${written.marking}`) }));
      screen.close();
    } catch (thrown) {
      notices.fail(thrown);
    } finally {
      this.writing = false;
    }
  }
}

/** Returns the name that is suggested: whoever sees the file in a folder sees how high it is marked. */
function nameOf([stem, ending]: readonly [string, string], marking: Marking): string {
  return `${desk.exercise ? 'EXERCISE-' : ''}${stem}-${marking.replaceAll('_', '-')}.${ending}`;
}

export const leavingFile = new LeavingFile();

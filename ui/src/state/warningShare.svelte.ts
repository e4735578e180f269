/** What of a warning would leave the office for a partner, at which marking, and in which form? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import type { ShareFormat } from '@/contract/ShareFormat';
import type { WarningShare } from '@/contract/WarningShare';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { fileStem } from './fileName';
import { notices } from './notices.svelte';
import { listed, number } from './numbers';
import { nounName, nounsName } from './recordNames';
import { screen } from './screen.svelte';
import { SlowFigure } from './slowFigure.svelte';
import { t } from './texts.svelte';

export const FORMATS: readonly ShareFormat[] = ['page', 'exchange'];
const ENDINGS: Readonly<Record<ShareFormat, string>> = { page: 'html', exchange: 'json' };

class Sharing {
  /** The warning that is to be sent; `null` before the first. */
  warning = $state.raw<Pick<RecordCard, 'id' | 'title'> | null>(null);
  /** The highest marking that may leave. */
  marking = $state<Marking>('unclassified');
  format = $state<ShareFormat>('page');
  writing = $state(false);
  readonly preview = new SlowFigure<WarningShare>();

  begin({ id, title }: Pick<RecordCard, 'id' | 'title'>): void {
    [this.warning, this.marking, this.format] = [{ id, title }, 'unclassified', 'page'];
    screen.open('share');
  }

  /** Follows the warning, the marking and what is stored from now on. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const [id, marking] = [this.warning?.id, this.marking];
      void [catalog.revision, this.preview.round];
      if (!id) return;
      untrack(() => void this.preview.ask(`${id} ${marking}`, () => backend().previewShare(id, marking)));
    });
  }

  /** Asks where to, writes, and says what is in it. */
  async write(): Promise<void> {
    const [warning, marking, format] = [this.warning, this.marking, this.format];
    if (!warning || this.writing) return;
    this.writing = true;
    try {
      const path = await backend().chooseSave(t('share-save-title'), nameOf(warning.title, format));
      if (!path) return;
      const written = await backend().shareWarning(warning.id, marking, format, path);
      if (written.refused !== null) notices.note(t('share-not-written'), written.refused);
      else notices.note(t('share-written', { path }), writtenWords(written));
      screen.close();
    } catch (thrown) {
      notices.fail(thrown);
    } finally {
      this.writing = false;
    }
  }
}

function nameOf(title: string, format: ShareFormat): string {
  const stem = ['warning', fileStem(title)].filter(Boolean).join('-');
  return `${desk.exercise ? 'EXERCISE-' : ''}${stem}.${ENDINGS[format]}`;
}

/** Returns 1 warning, 4 evidence: each noun with its number. */
export function countedNouns(counts: readonly [Noun, number][]): string {
  return listed(
    counts.map(([noun, count]) => {
      const name = (count === 1 ? nounName(noun) : nounsName(noun)).toLowerCase();
      return t('share-counted', { count: number(count), name });
    }),
  );
}

function writtenWords({ marking, kept, left_out }: WarningShare): string {
  const counts = { marking: t(`marking-${marking}`), kept: countedNouns(kept), left: countedNouns(left_out) };
  return t(left_out.length > 0 ? 'share-written-less' : 'share-written-all', counts);
}

export const sharing = new Sharing();

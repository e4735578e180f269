/** How does the open briefing look when it is printed, whole or as it is seen at a lower marking? */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { Marking } from '@/contract/Marking';
import { openBriefing } from './briefingPage.svelte';
import { MARKINGS } from './markings';
import { SlowFigure } from './slowFigure.svelte';

/** How long nothing must have been stored before the pages are drawn anew. */
export const DRAW_AFTER_MS = 600;
export const ZOOMS = ['page', 'width', 'large'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Returns the markings at which less than the whole is seen: those below the one that the briefing was asked for at. */
export function lowerMarkings(page: BriefingPage | null): readonly Marking[] {
  return page ? MARKINGS.slice(0, MARKINGS.indexOf(page.card.request.marking)) : [];
}

class BriefingPreview {
  /** As seen at a marking; `null` for all that is in it. */
  marking = $state<Marking | null>(null);
  zoom = $state<Zoom>('width');
  readonly pages = new SlowFigure<readonly string[]>();

  /** Follows the open briefing from now on, a moment after each change. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const page = openBriefing.stored;
      const marking = this.marking;
      void this.pages.round;
      if (!page) return undefined;
      const { id } = page.card;
      const ask = () => void this.pages.ask(`${id} ${marking}`, () => backend().previewBriefing(id, marking));
      const timer = setTimeout(
        ask,
        untrack(() => (this.pages.answer === null ? 0 : DRAW_AFTER_MS)),
      );
      return () => clearTimeout(timer);
    });
    $effect(() => {
      const page = openBriefing.stored;
      if (page && this.marking && !lowerMarkings(page).includes(this.marking)) this.marking = null;
    });
  }
}

export const briefingPreview = new BriefingPreview();

/** Returns an address under which a picture that is a text can be shown. */
export function addressOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

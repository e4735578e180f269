/** Which figures does the map need beside its tiles? Classes of the cells, areas of imprecise events, the month's picture. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { Classes } from '@/contract/Classes';
import type { ImpreciseArea } from '@/contract/ImpreciseArea';
import type { Measure } from '@/contract/Measure';
import type { Picture } from '@/contract/Picture';
import { endOfMonth, startOfMonth } from '@/state/months';
import { notices } from '@/state/notices.svelte';
import { selection } from '@/state/selection.svelte';

/** Classes with what they are classes of. */
export interface MeasuredClasses {
  measure: Measure;
  classes: Classes;
}

class MapFigures {
  classes = $state.raw<MeasuredClasses | null>(null);
  imprecise = $state.raw<ImpreciseArea[]>([]);
  /** The picture of the month at the cursor under the other parts of the filter. */
  month = $state.raw<Picture | null>(null);

  /** The newest filter is shown: until then its classes would stand beside other shades, and keep the map waiting. */
  readonly #isShown = $derived(selection.shownFilter === selection.filter);
  #asked: Promise<unknown> = Promise.resolve();

  /** Resolves when the classes are those that were asked for last, for whoever makes a picture of them. */
  async settled(): Promise<void> {
    await this.#asked.catch(() => {});
  }

  /**
   * Follows the selection from now on: the classes of what is shown of it, and what else is drawn of the one that `told` names. Call it
   * where effects may be made.
   */
  follow(measure: () => Measure, resolution: () => number, told: () => string | null): void {
    $effect(() => {
      const [key, of, at] = [selection.key, measure(), resolution()];
      if (key === null || !this.#isShown) return;
      const failed = () => {
        // Ranges of another filter beside these shades would be wrong.
        this.classes = null;
      };
      const answer = backend().getClasses(key, of, at);
      const taken = (classes: Classes) => {
        this.classes = { measure: of, classes };
      };
      const end = ask(answer, taken, failed);
      this.#asked = answer;
      return end;
    });
    $effect(() => {
      const key = told();
      if (key === null) return;
      return ask(backend().listImpreciseAreas(key), (areas) => {
        this.imprecise = areas;
      });
    });
    $effect(() => {
      const [key, month] = [told(), selection.month];
      if (key === null || month === null) {
        this.month = null;
        return;
      }
      const filter = untrack(() => selection.toldFilter);
      const ofMonth = { ...filter, since: startOfMonth(month), until: endOfMonth(month) };
      // The core keeps the filters used last: that of the picture must not be dropped while months are played.
      const both = Promise.all([backend().putFilter(ofMonth), backend().putFilter(filter)]);
      return ask(both, ([picture]) => {
        this.month = picture;
      });
    });
  }
}

/** Takes the answer unless another question was asked meanwhile. */
function ask<T>(answer: Promise<T>, take: (value: T) => void, failed: () => void = () => {}): () => void {
  let current = true;
  answer.then(
    (value) => {
      if (current) take(value);
    },
    (thrown: unknown) => {
      if (!current) return;
      failed();
      notices.fail(thrown);
    },
  );
  return () => {
    current = false;
  };
}

export const mapFigures = new MapFigures();

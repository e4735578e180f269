/** What would the window show if it were opened again? Saves the view by itself, restores it, keeps views by name. */
import { untrack } from 'svelte';
import { backend } from '@/backend';
import type { NamedView } from '@/contract/NamedView';
import type { View } from '@/contract/View';
import { camera } from './camera.svelte';
import { copyFilter } from './filter';
import { history } from './history.svelte';
import { layers } from './layers.svelte';
import { notices } from './notices.svelte';
import { playback } from './playback.svelte';
import { selection } from './selection.svelte';
import { theme } from './theme.svelte';

/** How long the view must stand still before it is saved. */
export const SAVE_AFTER_MS = 400;

class ViewKeeper {
  named = $state.raw<NamedView[]>([]);
  /** What is stored, or on its way there. */
  #saved = '';
  #next: string | null = null;
  #isSaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Returns the view as it stands. */
  present(): View {
    return {
      filter: copyFilter(selection.filter),
      center: camera.center,
      zoom: camera.zoom,
      layers: layers.names(),
      measure: layers.measure,
      picture: layers.drawing,
      place: selection.place,
      month: selection.month,
      theme: theme.chosen,
    };
  }

  /**
   * Saves the view a moment after each change, from now on until the function that is returned is called; while months are played, the one
   * in which that ends. Call it where effects may be made.
   */
  keep(): () => void {
    // Whoever calls this from an effect must not follow the view, or each change would begin anew as what is saved already.
    this.#saved = untrack(() => JSON.stringify(this.present()));
    $effect(() => {
      const json = JSON.stringify(this.present());
      clearTimeout(this.#timer);
      if (json === this.#saved) this.#next = null;
      if (json === this.#saved || playback.playing) return;
      this.#timer = setTimeout(() => void this.#save(json), SAVE_AFTER_MS);
    });
    return () => this.leave();
  }

  /** Forgets what was not saved yet: it belongs to what is left now. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#next = null;
  }

  /** Takes a view as it was saved. */
  restore(view: View, lookToo = true): Promise<void> {
    layers.restore(view.picture, view.measure, view.layers);
    theme.choose(view.theme);
    if (lookToo) {
      camera.moved(view.center, view.zoom);
      camera.fly(view.center, view.zoom);
    }
    return selection.restore(view.filter, view.place, view.month);
  }

  /** Takes a named view. The view before it can be had back by undo. */
  async choose(named: NamedView): Promise<void> {
    const before = this.present();
    history.record({
      kind: `view:${named.name}`,
      undo: () => void this.restore(before),
      redo: () => void this.restore(named.view),
    });
    await this.restore(named.view);
  }

  async list(): Promise<void> {
    try {
      this.named = await backend().listViews();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  async saveAs(name: string): Promise<boolean> {
    try {
      await backend().saveView(name, this.present());
      await this.list();
      return true;
    } catch (thrown) {
      notices.fail(thrown);
      return false;
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await backend().deleteView(name);
      await this.list();
    } catch (thrown) {
      notices.fail(thrown);
    }
  }

  /** Saves a view, once the one before it is saved: the newest stays. */
  async #save(json: string): Promise<void> {
    this.#next = json;
    if (this.#isSaving) return;
    this.#isSaving = true;
    while (this.#next !== null) {
      const [written, before]: [string, string] = [this.#next, this.#saved];
      [this.#next, this.#saved] = [null, written];
      try {
        await backend().putView(JSON.parse(written) as View);
      } catch (thrown) {
        if (this.#saved === written) this.#saved = before;
        notices.fail(thrown);
      }
    }
    this.#isSaving = false;
  }
}

export const view = new ViewKeeper();

/**
 * In which language can the names of the map be drawn? Chinese letters come in many parts, and MapLibre keeps the first form of a
 * letter for ever: until the parts that the names need have come, the map stays in English.
 */
import { desk } from '@/state/desk.svelte';
import { notices } from '@/state/notices.svelte';
import { texts } from '@/state/texts.svelte';

const FACES = ['400 48px "Noto Sans SC"', '700 48px "Noto Sans SC"'];

class MapLetters {
  #come = $state(false);
  locale = $derived(texts.locale === 'zh' && !this.#come ? 'en' : texts.locale);

  /** Fetches what the names need whenever the window speaks Chinese. Call it where effects may be made. */
  follow(): void {
    $effect(() => {
      const countries = desk.opening?.countries ?? [];
      if (texts.locale !== 'zh' || this.#come || countries.length === 0) return;
      void this.#fetch(countries.map(({ names }) => names.zh).join('')).catch(notices.fail);
    });
  }

  async #fetch(countries: string): Promise<void> {
    const { default: waters } = await import('@maps/facts/waters.tsv?raw');
    const letters = [...new Set(countries + waters)].filter((letter) => /\p{Script=Han}/u.test(letter)).join('');
    await Promise.all(FACES.map((face) => document.fonts.load(face, letters)));
    this.#come = true;
  }
}

export const mapLetters = new MapLetters();

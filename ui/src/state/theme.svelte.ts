/** In which of the four values of the tokens is the window drawn? */

export type Theme = 'system' | 'light' | 'dark' | 'wall' | 'print';
export type DrawnTheme = Exclude<Theme, 'system'>;

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'wall', 'print'];

class ThemeChoice {
  chosen = $state<Theme>('system');
  /** The window is being printed: black on white, whatever is chosen. */
  printing = $state(false);
  #systemIsDark = $state(false);

  #shown: DrawnTheme = $derived(this.chosen === 'system' ? (this.#systemIsDark ? 'dark' : 'light') : this.chosen);
  /** What is drawn. */
  drawn: DrawnTheme = $derived(this.printing ? 'print' : this.#shown);

  constructor() {
    const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    this.#systemIsDark = dark?.matches ?? false;
    dark?.addEventListener?.('change', (change) => {
      this.#systemIsDark = change.matches;
    });
  }

  choose(theme: string): void {
    this.chosen = THEMES.find((known) => known === theme) ?? 'system';
  }

  /** Goes to the next one in the list. */
  next(): void {
    const at = THEMES.indexOf(this.chosen);
    this.chosen = THEMES[(at + 1) % THEMES.length] ?? 'system';
  }
}

export const theme = new ThemeChoice();

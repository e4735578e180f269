/** Actions that choose the language of the window, each found by the language's own name. */
import type { Action } from './keyboard.svelte';
import { chooseLanguage } from './language';
import { LOCALE_IDS } from './locales';

export const languageActions: readonly Action[] = LOCALE_IDS.map((locale) => ({
  id: `language-${locale}`,
  group: 'window',
  keys: [],
  run: () => void chooseLanguage(locale),
}));

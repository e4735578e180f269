/** Which language does the window speak, and the core with it? It is kept in the profile; the first start takes the system's where it is one of the six. */
import { backend } from '@/backend';
import { type LocaleId, localeOf } from './locales';
import { notices } from './notices.svelte';
import { texts } from './texts.svelte';

/** Under which name the choice lies among what the profile keeps for the window. */
const KEPT = 'window:language';
/** How long the window waits for what the profile says before it is drawn. */
const PATIENCE_MS = 150;

/** Somebody has chosen since the window was opened. */
let chosen = false;

/** Returns the first of the system's languages that the window speaks, otherwise English. */
export function systemLocale(tags: readonly string[] = navigator.languages): LocaleId {
  return tags.map(localeOf).find((id) => id !== null) ?? 'en';
}

async function keptLocale(): Promise<LocaleId | null> {
  try {
    const kept = (await backend().listDrafts()).find(({ name }) => name === KEPT);
    return typeof kept?.content === 'string' ? localeOf(kept.content) : null;
  } catch {
    // A profile that cannot be read tells so when the desk is opened.
    return null;
  }
}

/** Speaks the language of the profile, or of the system. What the profile says late is taken up when it comes. */
export async function openLanguage(): Promise<void> {
  const kept = keptLocale();
  const early = new Promise<null>((then) => setTimeout(() => then(null), PATIENCE_MS));
  await speak((await Promise.race([kept, early])) ?? systemLocale());
  void kept.then((locale) => (locale && !chosen ? speak(locale) : undefined));
}

/** Speaks the language that the windows spoke last, while the profile is locked and what it keeps cannot be read. */
export async function speakAtLock(tag: string | null): Promise<void> {
  await speak((tag === null ? null : localeOf(tag)) ?? systemLocale());
}

/** Speaks a language in this window and in the core, until the window is opened again. */
export async function speak(locale: LocaleId): Promise<void> {
  try {
    await Promise.all([texts.speak(locale), backend().setLanguage(locale)]);
    texts.core = locale;
  } catch (thrown) {
    notices.fail(thrown);
  }
}

/** Speaks a language from now on, and at the next start. */
export async function chooseLanguage(locale: LocaleId): Promise<void> {
  chosen = true;
  await speak(locale);
  try {
    await backend().putDraft(KEPT, locale);
  } catch (thrown) {
    notices.fail(thrown);
  }
}

/** In which words does the window speak? Only the chosen language is read; English stands in where it lacks a text. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { files as english } from '../texts/en';
import { isolated, lineOfArabic } from './bidi';
import { grouped, LOCALES, type LocaleId } from './locales';

type Files = Readonly<Record<string, string>>;

/** The other languages, each in a piece of its own that is fetched when it is chosen. */
const others = import.meta.glob<Files>(['../texts/*.ts', '!../texts/en.ts'], { import: 'files' });

/** A number within a sentence, written as numbers stand elsewhere. Plurals still see its value. */
class Figure extends FluentNumber {
  override toString(): string {
    return grouped(this.value, Number.isInteger(this.value) ? 0 : 1, LOCALES[texts.locale]);
  }
}

function bundleOf(locale: LocaleId, files: Files): FluentBundle {
  // Fluent's own marks would end up around everything, in what people copy and in what tests read.
  const bundle = new FluentBundle(LOCALES[locale].intl, { useIsolating: false });
  for (const body of Object.values(files)) bundle.addResource(new FluentResource(body));
  return bundle;
}

let englishBundle: FluentBundle | undefined;

function inEnglish(): FluentBundle {
  englishBundle ??= bundleOf('en', english);
  return englishBundle;
}

/** A value by which a text chooses its words. */
const CHOICE = /^[a-z][a-z_]*$/;

function written(value: FluentVariable): FluentVariable {
  if (typeof value === 'number') return new Figure(value);
  // Marks around a choice would make it another than the text knows.
  return typeof value === 'string' && texts.direction === 'rtl' && !CHOICE.test(value) ? isolated(value) : value;
}

class Texts {
  #spoken = $state.raw<{ locale: LocaleId; bundle: FluentBundle | null }>({ locale: 'en', bundle: null });
  locale: LocaleId = $derived(this.#spoken.locale);
  direction: 'ltr' | 'rtl' = $derived(LOCALES[this.locale].direction);
  /** The language that the core speaks: its sentences are asked for anew when it changes. */
  core = $state<LocaleId>('en');
  #asked: LocaleId = 'en';

  /** Fetches a language and speaks it from then on; what is there stays until it has come. */
  async speak(locale: LocaleId): Promise<void> {
    this.#asked = locale;
    const fetch = others[`../texts/${locale}.ts`];
    const bundle = fetch ? bundleOf(locale, await fetch()) : null;
    if (this.#asked === locale) this.#spoken = { locale, bundle };
  }

  /** Returns the text of an id; an id without a text shows itself, so that it is seen and mended. */
  get(id: string, args: Record<string, FluentVariable> = {}): string {
    const { bundle } = this.#spoken;
    for (const one of bundle ? [bundle, inEnglish()] : [inEnglish()]) {
      const message = one.getMessage(id);
      if (!message?.value) continue;
      const text = one.formatPattern(
        message.value,
        Object.fromEntries(Object.entries(args).map(([name, value]) => [name, written(value)])),
      );
      return this.direction === 'rtl' ? lineOfArabic(text) : text;
    }
    return id;
  }

  has(id: string): boolean {
    return (this.#spoken.bundle?.hasMessage(id) ?? false) || inEnglish().hasMessage(id);
  }
}

export const texts = new Texts();

/** Returns the text of an id in the language of the window. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return texts.get(id, args);
}

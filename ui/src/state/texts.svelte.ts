/** In which words and in which form of numbers and dates does the window speak? */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const files = import.meta.glob<string>('../texts/*/*.ftl', { query: '?raw', import: 'default', eager: true });

function bundleOf(locale: string): FluentBundle {
  // Isolating marks would end up in what people copy and in what tests read; names are short and stand alone.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const [path, body] of Object.entries(files)) {
    if (path.includes(`/texts/${locale}/`)) bundle.addResource(new FluentResource(body));
  }
  return bundle;
}

class Texts {
  locale = $state('en');
  direction: 'ltr' | 'rtl' = $derived(this.locale === 'ar' ? 'rtl' : 'ltr');
  #bundle = $derived(bundleOf(this.locale));

  /** Returns the text of an id; an id without a text shows itself, so that it is seen and mended. */
  get(id: string, args?: Record<string, FluentVariable>): string {
    const message = this.#bundle.getMessage(id);
    return message?.value ? this.#bundle.formatPattern(message.value, args) : id;
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }
}

export const texts = new Texts();

/** Returns the text of an id in the language of the window. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return texts.get(id, args);
}

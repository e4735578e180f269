/**
 * The six languages of the window, and how each writes figures and lists. All take the digits 0–9: documents of the United Nations
 * in Arabic for the Maghreb and West Africa do too, and a figure must be the same figure on the screens of two offices. For the
 * same reason a figure with a sign, a range or a unit stays in one piece from left to right within a line of Arabic.
 */
import { inOnePiece } from './bidi';

export type LocaleId = 'en' | 'fr' | 'ru' | 'es' | 'ar' | 'zh';

export interface Locale {
  /** Its name in itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** For the browser's own tables of plurals, times and the order of letters. */
  intl: string;
  decimal: '.' | ',';
  /** Between the items of a list. */
  comma: string;
  /** Between items that hold commas themselves. */
  semicolon: string;
  /** Between sentences. */
  gap: string;
}

const latin = { direction: 'ltr', decimal: ',', comma: ', ', semicolon: '; ', gap: ' ' } as const;

export const LOCALES: Record<LocaleId, Locale> = {
  en: { ...latin, name: 'English', intl: 'en-GB', decimal: '.' },
  fr: { ...latin, name: 'Français', intl: 'fr', semicolon: '\u202f; ' },
  ru: { ...latin, name: 'Русский', intl: 'ru' },
  es: { ...latin, name: 'Español', intl: 'es' },
  ar: { ...latin, name: 'العربية', intl: 'ar-u-nu-latn', direction: 'rtl', comma: '، ', semicolon: '؛ ' },
  zh: { ...latin, name: '中文', intl: 'zh-Hans', decimal: '.', comma: '、', semicolon: '；', gap: '' },
};

export const LOCALE_IDS = Object.keys(LOCALES) as LocaleId[];

/** Returns the language of a tag such as `fr-SN`, where it is one of the six. */
export function localeOf(tag: string): LocaleId | null {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return LOCALE_IDS.find((id) => id === language) ?? null;
}

/** A narrow space that does not break. */
export const THIN = '\u202f';
export const MINUS = '\u2212';

/** Returns a number with thin spaces, the language's point and a true minus; `digits` behind the point. */
export function grouped(value: number, digits: number, { decimal, direction }: Locale): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, THIN) + (rest === undefined ? '' : decimal + rest);
  if (value >= 0 || !/[1-9]/.test(text)) return text;
  return direction === 'rtl' ? inOnePiece(MINUS + text) : MINUS + text;
}

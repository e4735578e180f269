/** How is what a rule asks written and read: countries, languages and publishers by name, words as they are? */
import type { InboxCondition } from '@/contract/InboxCondition';
import { countriesNamed } from './countryNames';
import { desk } from './desk.svelte';
import { LOCALES } from './locales';
import { sourceName, sources } from './sources.svelte';
import { folded } from './suggestions';
import { texts } from './texts.svelte';

type Kind = InboxCondition['type'];
export type RuleOption = { value: string; text: string };

const MOST = 8;
/** Languages in which reports of the three subregions are written; any other can be written by its two letters. */
const LANGUAGES = 'ar en es fr ha kk ky ln pt ru sw tg tk uz zh'.split(' ');

function languageName(code: string): string {
  return new Intl.DisplayNames([LOCALES[texts.locale].intl], { type: 'language' }).of(code) ?? code;
}

/** Returns a value as it is read. */
export function nameOf(kind: Kind, value: string): string {
  if (kind === 'country') return desk.countryName(value);
  if (kind === 'language') return languageName(value);
  const card = kind === 'publisher' ? sources.cards?.find(({ source }) => source === value) : undefined;
  return card ? sourceName(card) : value;
}

function allOf(kind: Kind): string[] {
  if (kind === 'language') return LANGUAGES;
  return kind === 'publisher' ? (sources.cards ?? []).map(({ source }) => source) : [];
}

/** Returns what can be meant by what is written, without what is there already. */
export function suggestionsOf(kind: Kind, text: string, there: readonly string[]): RuleOption[] {
  const codes = kind === 'country' ? countriesNamed(text, MOST) : allOf(kind);
  return codes
    .filter((value) => !there.includes(value))
    .map((value) => ({ value, text: nameOf(kind, value) }))
    .filter((option) => kind === 'country' || folded(option.text).includes(folded(text)))
    .slice(0, MOST);
}

/** Returns the value that a text means; `null` where it means nothing. Words and names mean themselves. */
export function meantBy(kind: Kind, text: string): string | null {
  if (kind !== 'country' && kind !== 'language' && kind !== 'publisher') return text;
  const [first] = suggestionsOf(kind, text, []);
  if (first && folded(first.text) === folded(text)) return first.value;
  if (kind === 'language' && /^[a-z]{2}$/i.test(text)) return text.toLowerCase();
  if (kind === 'country' && /^[A-Za-z]{3}$/.test(text)) {
    const known = desk.opening?.countries.some(({ iso3 }) => iso3 === text.toUpperCase());
    return known ? text.toUpperCase() : null;
  }
  return first?.value ?? null;
}

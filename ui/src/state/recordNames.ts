/** The words for nouns, fields and choices of the record. */
import type { Noun } from '@/contract/Noun';
import { markedField } from './markings';
import { t, texts } from './texts.svelte';

export function nounName(noun: Noun): string {
  return t(`noun-${noun}`);
}

export function nounsName(noun: Noun): string {
  return t(`nouns-${noun}`);
}

/** Returns the word for a field, or for its marking; a noun may have its own. */
export function fieldName(noun: Noun, name: string): string {
  const marked = markedField(name);
  if (marked !== null) return t('marking-of', { field: fieldName(noun, marked) });
  return texts.has(`field-${noun}-${name}`) ? t(`field-${noun}-${name}`) : t(`field-${name}`);
}

export function choiceName(choice: string): string {
  return t(`choice-${choice}`);
}

/** How can what was begun in a field be completed, and what does a text mean that was left standing in it? */
import { asFault, backend } from '@/backend';
import type { FieldCard } from '@/contract/FieldCard';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import type { Complaint, FormEntry } from './formEntry.svelte';
import { notices } from './notices.svelte';
import { listed } from './numbers';
import { valuesOfName } from './recordDefaults';
import type { RecordForm } from './recordForm.svelte';
import { choiceName, nounsName } from './recordNames';
import { spotWords } from './recordWords';
import { selection } from './selection.svelte';
import { isSpot } from './storedForms';
import { t } from './texts.svelte';

/** A field of a form, where it stands. */
export type Place = { form: RecordForm; entry: FormEntry; field: FieldCard };
export type Option = {
  value: unknown;
  text: string;
  hint: string;
  /** Makes a new record of this name; it is taken only when somebody says so. */
  makes?: boolean;
};
/** What a text means, with the title where it means a record; or what is wrong with it. */
export type Read = { value: unknown; title?: string } | Complaint;

const MOST = 8;
/** Parts a title into the acronym and the name. */
const TITLE_PARTS = ' · ';

/** Returns a text without accents and capitals, so that Cote finds Côte. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();
}

function begins(name: string, asked: string): boolean {
  return folded(name).startsWith(asked);
}

/** Returns the choices of a field that begin so, in the words of the window; all where nothing is written. */
export function choiceOptions(field: FieldCard, text: string): Option[] {
  const asked = folded(text);
  const all = field.choices.map((choice) => ({ value: choice, text: choiceName(choice), hint: '' }));
  const begun = all.filter((option) => begins(option.text, asked));
  if (begun.length > 0) return begun;
  return all.filter((option) => folded(option.text).includes(asked));
}

/** Returns the countries that a text begins, in any of the six languages; those of the area first. */
export function countryOptions(text: string): Option[] {
  const asked = folded(text);
  if (asked === '') return [];
  const area = selection.filter.area;
  const near = new Set(area.type === 'subregion' ? desk.subregion(area.id)?.members : []);
  const begun = (desk.opening?.countries ?? []).filter(
    (country) => folded(country.iso3) === asked || Object.values(country.names).some((name) => begins(name, asked)),
  );
  const ordered = begun.toSorted((a, b) => Number(near.has(b.iso3)) - Number(near.has(a.iso3)));
  return ordered
    .slice(0, MOST)
    .map((country) => ({ value: country.iso3, text: desk.countryName(country.iso3), hint: country.iso3 }));
}

/** Returns the country that a text means, or what is wrong with it. */
export function readCountry(text: string): { value: string } | Complaint {
  const options = countryOptions(text);
  const wanted = folded(text);
  const meant = options.find(({ text, hint }) => folded(text) === wanted || folded(hint) === wanted);
  if (meant) return { value: String(meant.value) };
  const [only, ...others] = options;
  if (only && others.length === 0) return { value: String(only.value) };
  if (!only) return { reason: t('left-no-choice', { text }), remedy: t('left-no-choice-remedy') };
  const names = listed(options.map((option) => option.text));
  return { reason: t('left-many', { text, names }), remedy: t('left-many-remedy') };
}

/** Returns the last entry of the list of a link: a new record of this name. */
function makingOption(place: Place, text: string): Option[] {
  const { target } = place.field;
  const card = target ? catalog.card(target) : null;
  if (!target || !card || text.trim() === '') return [];
  if (!valuesOfName(card, text, place.form.countriesOf(place.entry))) return [];
  const name = text.trim();
  return [{ value: name, text: t('link-add', { name, nouns: nounsName(target) }), hint: '', makes: true }];
}

async function asked({ form, entry, field }: Place, text: string): Promise<Option[]> {
  try {
    const found = await backend().suggest(entry.noun, field.name, text, form.countriesOf(entry));
    return found.map(({ value, text, hint }) => ({ value, text: isSpot(value) ? spotWords(value) : text, hint }));
  } catch (thrown) {
    notices.fail(thrown);
    return [];
  }
}

/** Returns ways to complete what was begun: at once where the window knows them, otherwise from the core. */
export function optionsFor(place: Place, text: string): Option[] | Promise<Option[]> {
  const { form, field } = place;
  if (field.kind === 'choice' || field.kind === 'choices') return choiceOptions(field, text);
  if (field.kind === 'countries') {
    const known = countryOptions(text);
    return known.length > 0 || text.trim() === '' ? known : asked(place, text);
  }
  if (field.kind === 'link' || field.kind === 'links') {
    const made = form.made
      .filter((entry) => entry.noun === field.target && entry.base === null)
      .map((entry) => ({ value: entry.id, text: form.titles[entry.id] ?? '', hint: t('link-new') }))
      .filter((option) => begins(option.text, folded(text)));
    return asked(place, text).then((found) => [...made, ...found, ...makingOption(place, text)]);
  }
  return asked(place, text);
}

/** Returns what a text means that was left in a field of chips, or what is wrong with it. */
export async function readLeft(place: Place, text: string): Promise<Read> {
  const { entry, field } = place;
  if (field.kind === 'words') return { value: [text.trim()] };
  if (field.kind === 'choice' || field.kind === 'choices' || field.kind === 'link' || field.kind === 'links') {
    const options = (await optionsFor(place, text)).filter((option) => !option.makes);
    const meant = oneOf(options, text);
    return meant ? { value: [meant.value], title: meant.text } : complaintOf(place, text, options);
  }
  return understood(place, entry, text);
}

async function understood({ form, field }: Place, entry: FormEntry, text: string): Promise<Read> {
  try {
    const { value } = await backend().understand(entry.noun, field.name, text, form.countriesOf(entry));
    return { value };
  } catch (thrown) {
    const fault = asFault(thrown);
    return { reason: fault.message, remedy: fault.hint };
  }
}

/** Returns what the core understands of a text, before anything is stored. */
export function readWritten(place: Place, text: string): Promise<Read> {
  return understood(place, place.entry, text);
}

/** Returns the option that a text means: the only one, or the one of exactly this name or acronym. */
function oneOf(options: readonly Option[], text: string): Option | undefined {
  const wanted = folded(text);
  const exact = options.find((option) => option.text.split(TITLE_PARTS).some((part) => folded(part) === wanted));
  return exact ?? (options.length === 1 ? options[0] : undefined);
}

function complaintOf({ form, entry, field }: Place, text: string, options: readonly Option[]): Complaint {
  if (options.length > 1) {
    const names = listed(options.map((option) => option.text));
    return { reason: t('left-many', { text, names }), remedy: t('left-many-remedy') };
  }
  if (!field.target) return { reason: t('left-no-choice', { text }), remedy: t('left-no-choice-remedy') };
  const card = catalog.card(field.target);
  const makes = card !== null && valuesOfName(card, text, form.countriesOf(entry)) !== null;
  return {
    reason: t('left-no-link', { text, nouns: nounsName(field.target) }),
    remedy: makes ? t('left-no-link-remedy') : t('left-no-link-first', { nouns: nounsName(field.target) }),
  };
}

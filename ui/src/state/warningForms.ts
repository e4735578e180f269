/** The small forms of a warning: what each asks for, what it begins with, and how it is stored or put away. */
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import type { WarningCard } from '@/contract/WarningCard';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { drafts } from './drafts.svelte';
import { editor } from './editor.svelte';
import { type EntryContent, FormEntry } from './formEntry.svelte';
import { notices } from './notices.svelte';
import { discardForm, newRecord } from './recordActions';
import { usualValues } from './recordDefaults';
import { type Asked, RecordForm } from './recordForm.svelte';
import { nounName } from './recordNames';
import { isEmpty, itemsOf, type Values, type When } from './storedForms';
import { t } from './texts.svelte';
import { type Done, offerBack } from './warningStore';

/** What a small form of a warning that is stored asks for. */
export type WarningAsk = 'level' | 'mute' | 'close';
/** What is written beside a warning. */
export type PartNoun = 'evidence' | 'judgement' | 'action' | 'assignment';

const OF_WARNING: Record<WarningAsk, Asked> = {
  level: { fields: ['level', 'why_level'], needs: ['level', 'why_level'] },
  mute: { fields: ['muted_until', 'why_muted'], needs: ['muted_until', 'why_muted'] },
  close: { fields: ['came_true', 'why_closed', 'closed'], needs: ['came_true', 'why_closed', 'closed'] },
};
const OF_PART: Record<PartNoun, Asked> = {
  evidence: { fields: ['speaks', 'name', 'weight', 'when'], needs: ['weight'] },
  judgement: { fields: ['who', 'likelihood', 'percent_low', 'percent_high', 'confidence', 'when', 'why'], needs: [] },
  action: { fields: ['kind', 'name', 'by', 'partners', 'taken', 'decided'], needs: [] },
  assignment: { fields: ['partner', 'role', 'task', 'leverage', 'accepted', 'agreed'], needs: [] },
};
const NEW_WARNING: Asked = {
  fields: ['name', 'level', 'countries', 'division', 'first_signal', 'raised', 'by_when', 'why_level'],
  needs: ['why_level'],
};
const COMMITMENT: Asked = { fields: ['name', 'owner', 'due', 'progress'], needs: ['due'] };
const RULE: Asked = {
  fields: [
    ...['name', 'indicator', 'units', 'months', 'comparison', 'threshold', 'least_events', 'only_quiet', 'level'],
    ...['state', 'countries', 'except_countries', 'except_places'],
  ],
  needs: [],
};

/** What a new record of a small form belongs to, as far as it is given. */
const BELONGS = ['warning', 'engagement', 'kind', 'election', 'crisis'] as const;

/** Returns the present moment, RFC 3339 in UTC, to the minute. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}

/** Returns today at the desk as a day of the record. */
export function today(): When {
  const day = desk.opening?.today ?? now().slice(0, 10);
  return { first: day, last: day, certainty: 'day', text: day };
}

/** Tells whether a kept form is about the same: the same version of a record, or a new one of the same countries, warning, engagement and kind. */
function isSame(kept: EntryContent, root: FormEntry): boolean {
  if (kept.noun !== root.noun || kept.base !== root.base) return false;
  if (root.base !== null) return kept.id === root.id;
  const keptCountries = itemsOf(kept.values.countries);
  if (!itemsOf(root.values.countries).every((iso3) => keptCountries.includes(iso3))) return false;
  return BELONGS.every((name) => isEmpty(root.values[name]) || kept.values[name] === root.values[name]);
}

/**
 * Opens a small form. What another form holds is kept as a draft, and what was kept of the same one, as after a crash, stands in it
 * again.
 */
async function begin(build: () => RecordForm): Promise<void> {
  if (!catalog.known) await catalog.load();
  await editor.leave();
  if (editor.form || !catalog.known) return;
  const form = build();
  const { root, asked } = form;
  const isKept = asked !== null && form.made.length === 0 && (await drafts.takeUp((kept) => isSame(kept, root), asked));
  if (isKept) notices.note(t('small-form-kept'), t('small-form-kept-why'));
  else if (!editor.form) editor.begin(form);
}

/** Returns an entry that is marked as the record is that it is about. */
function entryOf(noun: Noun, about: RecordCard | null, given: Values): FormEntry {
  const entry = FormEntry.fresh(noun, { ...usualValues(noun), ...given });
  if (about) entry.marking = about.marking;
  return entry;
}

/** Opens the form of a new warning, with what is known of it already; `about` is the election or the crisis that it names. */
export function beginWarning(values: Values = {}, about: RecordCard | null = null): Promise<void> {
  const at = now();
  const named = about ? { [about.noun]: about.id, countries: about.values.countries } : {};
  return begin(() => {
    const entry = entryOf('warning', about, { first_signal: at, raised: at, ...named, ...values });
    const fields = about ? [...NEW_WARNING.fields, about.noun] : NEW_WARNING.fields;
    const form = new RecordForm(entry, [], { ...NEW_WARNING, fields });
    if (about) form.name(about.id, about.title);
    return form;
  });
}

/** Opens the form of something that belongs to a warning. */
export function beginPart(noun: PartNoun, warning: RecordCard, more: Values = {}): Promise<void> {
  const dated: Partial<Record<PartNoun, Values>> = {
    evidence: { when: today() },
    judgement: { when: today() },
    action: { taken: now(), decided: now() },
  };
  const given = { warning: warning.id, ...dated[noun] };
  return begin(() => {
    const entry = entryOf(noun, warning, given);
    for (const [name, value] of Object.entries(more)) entry.set(name, value);
    return new RecordForm(entry, [], OF_PART[noun]);
  });
}

/** Opens the form in which a part of the warning itself is changed. */
export function beginAsk(ask: WarningAsk, warning: RecordCard): Promise<void> {
  return begin(() => {
    const entry = FormEntry.of(warning);
    // A new level needs a reason of its own, and not the one before.
    if (ask === 'level') entry.set('why_level', '');
    if (ask === 'close') entry.set('closed', now());
    return new RecordForm(entry, [], OF_WARNING[ask]);
  });
}

/** Opens the form of a rule, a stored one or a new one. */
export function beginRule(rule: RecordCard | null): Promise<void> {
  const given = { units: 'divisions', comparison: 'at_least', level: 'watch', state: 'active', months: 1 };
  return begin(() => new RecordForm(rule ? FormEntry.of(rule) : FormEntry.fresh('rule', given), [], RULE));
}

/** Opens the form of a lesson that names a warning. */
export function beginLesson({ id, title, countries }: Pick<WarningCard, 'id' | 'title' | 'countries'>): Promise<void> {
  return newRecord('lesson', { warnings: [id], ...(countries.length > 0 ? { countries } : {}) }, { [id]: title });
}

/** Returns an engagement of this name about the countries of a warning, and the warning as it names it. */
export function engagementFor(
  warning: RecordCard,
  name: string,
  kind: string,
): { made: FormEntry; row: FormEntry | null } {
  const { countries } = warning.values;
  const made = entryOf('engagement', warning, { name, kind, since: today(), state: 'under_way', countries });
  if (warning.values.engagement) return { made, row: null };
  const row = FormEntry.of(warning);
  row.set('engagement', made.id);
  return { made, row };
}

/** Opens the form of a commitment of the engagement that the warning became; one is made where there is none yet. */
export function beginCommitment(warning: RecordCard): Promise<void> {
  return begin(() => {
    const { countries, engagement } = warning.values;
    const { made, row } = engagementFor(warning, warning.title, 'other');
    const given = { engagement: engagement ?? made.id, countries, made_on: today() };
    const form = new RecordForm(entryOf('commitment', warning, given), row ? [row] : [], COMMITMENT);
    if (row) {
      form.made = [made];
      form.name(made.id, warning.title);
    }
    return form;
  });
}

/** Stores the small form; the notice takes it back. Tells whether it is stored. */
export async function saveSmallForm(): Promise<boolean> {
  const form = editor.form;
  if (!form?.asked) return false;
  const before = new Map(form.entries.map(({ id, base }) => [id, base]));
  if (!(await editor.save())) return false;
  const done = form.entries.flatMap(({ id, noun, base }): Done[] => {
    const was = before.get(id) ?? null;
    return base === null || base === was ? [] : [{ id, noun, before: was, now: base }];
  });
  editor.close(true);
  offerBack(done, t('step-stored', { noun: nounName(form.root.noun), title: form.titles[form.root.id] ?? form.title }));
  return true;
}

/** Puts the small form away; what was written in it can be brought back by the notice. */
export async function dropSmallForm(): Promise<void> {
  const form = editor.form;
  if (!form?.asked) return;
  await editor.settled();
  if (form.touched) await discardForm();
  else editor.close();
}

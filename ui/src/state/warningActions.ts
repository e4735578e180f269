/** What the keys and the palette do about warnings: one key each on the page of one. */
import type { RecordCard } from '@/contract/RecordCard';
import type { WarningCard } from '@/contract/WarningCard';
import { country } from './country.svelte';
import { desk } from './desk.svelte';
import { editor } from './editor.svelte';
import type { Action } from './keyboard.svelte';
import { openRecord } from './openRecord';
import { rules } from './rules.svelte';
import { rulesRun } from './rulesRun.svelte';
import { screen } from './screen.svelte';
import { t } from './texts.svelte';
import {
  beginAsk,
  beginCommitment,
  beginPart,
  beginRule,
  beginWarning,
  dropSmallForm,
  engagementFor,
  now,
} from './warningForms';
import { showOnMap } from './warningOnMap';
import { openWarning } from './warningPage.svelte';
import { sharing } from './warningShare.svelte';
import { changeOf, storeStep } from './warningStore';
import { type Form, warnings } from './warnings.svelte';
import { year } from './year.svelte';

/** The kinds of engagements that steps of the menu are; all others are of another kind. */
const ENGAGEMENT_OF: Readonly<Record<string, string>> = {
  good_offices: 'good_offices',
  special_envoy: 'envoy',
  mediation_support: 'mediation',
  dialogue_support: 'dialogue_support',
  fact_finding: 'inquiry',
  inquiry: 'inquiry',
  group_of_friends: 'contact_group',
  electoral_assistance: 'electoral_assistance',
};

function openCard(): RecordCard | null {
  return openWarning.page?.card ?? null;
}

/** Does something about the open warning, where it can be done. While a small form is open the keys are those of its fields. */
function about(what: string, then: (card: RecordCard) => void): void {
  const page = openWarning.page;
  if (page && !editor.form && isPossible(what, page.warning)) then(page.card);
}

/** What can be done only about a warning that is not closed. */
const OF_OPEN: ReadonlySet<string> = new Set(['acknowledge', 'weigh', 'judge', 'level', 'mute', 'close']);

/** Tells whether an action, without its `warning-`, has something to do about this warning now. */
export function isPossible(what: string, { stage, clock }: WarningCard): boolean {
  if (stage === 'closed') return !OF_OPEN.has(what);
  if (what === 'acknowledge') return clock.acknowledged === null;
  return what !== 'weigh' || clock.options_weighed === null;
}

/** Writes the present moment into a field of the open warning that has none yet. */
function stamp(what: string, field: 'acknowledged' | 'options_weighed'): void {
  about(what, (card) => {
    const words = t(`warning-stamped-${field}`, { title: card.title });
    void storeStep([changeOf(card, card.version, { [field]: now() })], words);
  });
}

export const acknowledge = (): void => stamp('acknowledge', 'acknowledged');
export const weigh = (): void => stamp('weigh', 'options_weighed');

/** Empties fields of the open warning: it is no longer muted, or no longer closed. */
export function takeOff(what: 'mute' | 'close'): void {
  const fields = { mute: ['muted_until', 'why_muted'], close: ['closed', 'why_closed', 'came_true'] }[what];
  about(`no-${what}`, (card) => {
    const values = Object.fromEntries(fields.map((field) => [field, null]));
    void storeStep([changeOf(card, card.version, values)], t(`warning-took-off-${what}`, { title: card.title }));
  });
}

/** Makes an engagement of an action, and opens it. */
export async function becomeEngagement(action: RecordCard): Promise<void> {
  const card = openCard();
  if (!card) return;
  const kind = ENGAGEMENT_OF[String(action.values.kind)] ?? 'other';
  const { made, row } = engagementFor(card, action.title, kind);
  const engagement = made.change('', card.marking);
  const warning = row?.change('', null);
  const changes = [engagement, warning, changeOf(action, action.version, { engagement: made.id })];
  const stored = await storeStep(
    changes.filter((change) => change !== null && change !== undefined),
    t('warning-became', { title: action.title }),
  );
  if (stored) await openRecord(made.id);
}

export function showForm(form: Form): void {
  warnings.id = null;
  warnings.form = form;
  screen.go('warnings');
}

/** Moves the focus to a part of the window, as soon as it is there. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Closes the page and goes back to where the warning stands on the board or in the list. */
export function closeWarning(): void {
  const id = warnings.id;
  warnings.id = null;
  focusSoon(warnings.form === 'list' ? '[data-testid="warning-list"]' : `[data-warning="${id}"]`);
}

/** One step back: from a form to the page, from the page to the board, from a search to all. */
export function warningUp(): void {
  if (editor.form?.asked) void dropSmallForm().then(() => focusSoon('[data-focus="warning"]'));
  else if (warnings.id !== null) closeWarning();
  else if (warnings.form === 'rules' && rules.id !== null) rules.choose(null);
  else warnings.widen();
}

/** Something new of what is looked at: an action, a rule, a warning. */
function anew(): void {
  const card = openCard();
  if (editor.form) return;
  if (card) void beginPart('action', card);
  else if (warnings.form === 'rules') void beginRule(null);
  else void beginWarning();
}

/** Leads from wherever one is in this place to the search of the board or the list. */
function search(): void {
  if (editor.form) return;
  warnings.id = null;
  if (warnings.form !== 'list') warnings.form = 'board';
  focusSoon('[data-focus="warning-search"]');
}

/** Has the rules look now; in a form the key is too near to what one writes. */
function look(): void {
  if (!editor.form && !desk.empty) void rulesRun.run();
}

/** Prints the page of the warning, or the evaluation of the year. */
function print(): void {
  if (openCard() || (warnings.form === 'year' && warnings.id === null && year.figure.answer)) window.print();
}

/** Lets an arrow lead to the first of what is listed while nothing has the focus. */
export function toFirst(event: KeyboardEvent, selector: string): void {
  if (document.activeElement !== document.body || !/^Arrow(Down|Up)$/.test(event.key)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Begins a warning from anywhere; `about` is the election or the crisis that it names. */
export async function newWarning(about: RecordCard | null = null): Promise<void> {
  country.close();
  showForm('board');
  await beginWarning({}, about);
}

const here = { group: 'warnings', place: 'warnings' } as const;

export const warningActions: readonly Action[] = [
  { id: 'warnings', group: 'places', keys: ['2'], run: () => screen.go('warnings') },
  { id: 'warnings-here', group: 'places', place: 'situation', keys: ['W'], run: () => showForm('list') },
  { id: 'warnings-rules', group: 'places', keys: [], run: () => showForm('rules') },
  { id: 'warnings-clock', group: 'places', keys: [], run: () => showForm('clock') },
  { id: 'warnings-new', group: 'warnings', keys: [], run: () => void newWarning() },
  { id: 'warnings-by-themselves', group: 'warnings', keys: [], run: () => void rulesRun.toggleByThemselves() },
  { id: 'warnings-run', ...here, keys: ['R'], run: look },
  { id: 'warning-anew', ...here, keys: ['N'], run: anew },
  { id: 'warning-acknowledge', ...here, keys: ['A'], run: acknowledge },
  { id: 'warning-weigh', ...here, keys: ['W'], run: weigh },
  {
    id: 'warning-evidence',
    ...here,
    keys: ['E'],
    run: () => about('evidence', (card) => void beginPart('evidence', card)),
  },
  { id: 'warning-judge', ...here, keys: ['J'], run: () => about('judge', (card) => void beginPart('judgement', card)) },
  { id: 'warning-level', ...here, keys: ['L'], run: () => about('level', (card) => void beginAsk('level', card)) },
  { id: 'warning-who', ...here, keys: ['D'], run: () => about('who', (card) => void beginPart('assignment', card)) },
  {
    id: 'warning-commitment',
    ...here,
    keys: ['K'],
    run: () => about('commitment', (card) => void beginCommitment(card)),
  },
  { id: 'warning-mute', ...here, keys: ['M'], run: () => about('mute', (card) => void beginAsk('mute', card)) },
  { id: 'warning-close', ...here, keys: ['C'], run: () => about('close', (card) => void beginAsk('close', card)) },
  { id: 'warning-map', ...here, keys: ['O'], run: () => about('map', (card) => void showOnMap(card)) },
  { id: 'warning-send', ...here, keys: ['S'], run: () => about('send', (card) => sharing.begin(card)) },
  { id: 'warning-print', ...here, keys: ['P'], run: print },
  { id: 'warnings-search', ...here, keys: ['F', '/'], run: search },
  { id: 'warnings-back', ...here, keys: ['Backspace', 'Alt+ArrowLeft'], turns: true, run: warningUp },
];

/**
 * Which key does what? One table of actions; the palette and the sheet of keys read it too. Keys that a field, a button or the
 * map itself wants are left to them.
 */
import { backend } from '@/backend';
import { briefingActions } from './briefingActions';
import { camera } from './camera.svelte';
import { desk } from './desk.svelte';
import { exchangeActions } from './exchangeActions';
import { help } from './help.svelte';
import { history } from './history.svelte';
import { imports } from './imports.svelte';
import { inboxActions } from './inboxActions';
import { languageActions } from './languageActions';
import { DRAWINGS, layers, MEASURES } from './layers.svelte';
import { saveMapPicture } from './mapPicture';
import { notices } from './notices.svelte';
import { pageActions } from './pageActions';
import { period } from './period.svelte';
import { playback } from './playback.svelte';
import { provenance } from './provenance.svelte';
import { recordActions } from './recordActions';
import { type PlaceName, screen } from './screen.svelte';
import { selection } from './selection.svelte';
import { texts } from './texts.svelte';
import { theme } from './theme.svelte';
import { goUp } from './up';
import { vault } from './vault.svelte';
import { warningActions } from './warningActions';
import { yearActions } from './yearActions';

export type Group =
  | 'places'
  | 'find'
  | 'warnings'
  | 'record'
  | 'inbox'
  | 'briefings'
  | 'exchange'
  | 'map'
  | 'time'
  | 'window'
  | 'files';
export type Action = {
  /** Its text is `action-` and this. */
  id: string;
  group: Group;
  /** As `Ctrl+Shift+Z`; the first is shown. */
  keys: string[];
  /** Is told which of its keys was pressed; the palette has none. */
  run: (key?: string) => void;
  /** How its keys are written where they are several in turn or in a row, as `1–9`. One in a row is no action of the palette. */
  shown?: string;
  /** Its keys are its own only while the focus is within this part of the window, or nowhere. */
  within?: string;
  /** Its keys are its own only while this place is open, and there before those of actions of the whole window. */
  place?: PlaceName;
  /** Its arrows point to what lies before and after on the page, and change sides where the page runs from right to left. */
  turns?: boolean;
  /** Runs only outside of fields, buttons and lists, which have their own use for the key. */
  shy?: boolean;
};

/** Keys that do their work over an open sheet, too. */
const OVER_SHEETS: readonly string[] = ['Ctrl+K', 'F1', 'Ctrl+Shift+L'];

/** Moves the focus to the first part of the window that has the mark. */
function focusOn(mark: string): void {
  document.querySelector<HTMLElement>(`[data-focus="${mark}"]`)?.focus();
}

function showFilters(mark: string): void {
  screen.go('situation');
  screen.filters = true;
  requestAnimationFrame(() => focusOn(mark));
}

function showLinks(): void {
  screen.goSources('sources');
  requestAnimationFrame(() => focusOn('links'));
}

function showOutlook(): void {
  screen.go('situation');
  layers.toggle('outlook');
}

function foldLegend(): void {
  layers.legendFolded = !layers.legendFolded;
}

async function fullScreen(): Promise<void> {
  try {
    await backend().toggleFullScreen();
  } catch (thrown) {
    notices.fail(thrown);
  }
}

async function anotherWindow(): Promise<void> {
  try {
    await backend().openWindow();
  } catch (thrown) {
    notices.fail(thrown);
  }
}

function home(): void {
  const area = selection.filter.area;
  const box = area.type === 'subregion' ? desk.subregion(area.id)?.bbox : undefined;
  if (box) camera.fit(box);
}

export const actions: readonly Action[] = [
  { id: 'situation', group: 'places', keys: ['1'], run: () => screen.go('situation') },
  ...warningActions,
  ...yearActions,
  ...recordActions,
  ...pageActions,
  ...inboxActions,
  ...briefingActions,
  { id: 'sources', group: 'places', keys: ['8'], run: () => screen.go('sources') },
  ...exchangeActions,
  { id: 'find', group: 'find', keys: ['Ctrl+K'], run: () => screen.open('palette') },
  { id: 'undo', group: 'find', keys: ['Ctrl+Z'], run: () => history.undo() },
  { id: 'redo', group: 'find', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: () => history.redo() },
  { id: 'filters', group: 'find', keys: ['F'], run: () => showFilters('filters') },
  { id: 'layers', group: 'map', keys: ['L'], run: () => showFilters('layers') },
  { id: 'outlook', group: 'map', keys: ['O'], run: showOutlook },
  { id: 'legend', group: 'map', place: 'situation', keys: ['Shift+L'], run: foldLegend },
  { id: 'save-map', group: 'map', place: 'situation', keys: ['Ctrl+Shift+S'], run: () => void saveMapPicture() },
  {
    id: 'table',
    group: 'find',
    keys: ['T'],
    run: () => {
      screen.go('situation');
      screen.toggle('table');
    },
  },
  {
    id: 'findings',
    group: 'find',
    keys: ['G'],
    run: () => {
      screen.go('situation');
      screen.toggle('findings');
    },
  },
  { id: 'provenance', group: 'find', keys: ['Q'], run: () => void provenance.open() },
  { id: 'views', group: 'find', keys: ['V'], run: () => screen.open('views') },
  ...DRAWINGS.map((drawing) => ({
    id: `draw-${drawing}`,
    group: 'map' as const,
    keys: [],
    run: () => layers.setDrawing(drawing),
  })),
  ...MEASURES.map((measure) => ({
    id: `measure-${measure}`,
    group: 'map' as const,
    keys: [],
    run: () => layers.setMeasure(measure),
  })),
  { id: 'zoom-in', group: 'map', place: 'situation', keys: ['+', '='], run: () => camera.zoomBy(1) },
  { id: 'zoom-out', group: 'map', place: 'situation', keys: ['-', '\u2212'], run: () => camera.zoomBy(-1) },
  { id: 'home', group: 'map', place: 'situation', keys: ['0', 'Home'], run: home, shy: true },
  { id: 'up', group: 'map', keys: ['Escape'], run: goUp },
  { id: 'play', group: 'time', place: 'situation', keys: ['Space'], run: () => playback.toggle(), shy: true },
  {
    id: 'month-back',
    group: 'time',
    place: 'situation',
    keys: ['ArrowLeft'],
    run: () => period.moveMonth(-1),
    shy: true,
  },
  {
    id: 'month-on',
    group: 'time',
    place: 'situation',
    keys: ['ArrowRight'],
    run: () => period.moveMonth(1),
    shy: true,
  },
  { id: 'start-earlier', group: 'time', keys: ['['], run: () => period.moveStart(-1) },
  { id: 'start-later', group: 'time', keys: ['Alt+['], run: () => period.moveStart(1) },
  { id: 'start-year-earlier', group: 'time', keys: ['{', 'Shift+['], run: () => period.moveStart(-12) },
  { id: 'end-later', group: 'time', keys: [']'], run: () => period.moveEnd(1) },
  { id: 'end-earlier', group: 'time', keys: ['Alt+]'], run: () => period.moveEnd(-1) },
  { id: 'end-year-later', group: 'time', keys: ['}', 'Shift+]'], run: () => period.moveEnd(12) },
  { id: 'all-time', group: 'time', keys: [], run: () => period.widen() },
  { id: 'open-file', group: 'files', keys: ['Ctrl+O'], run: () => void imports.choose() },
  { id: 'feeds', group: 'files', keys: [], run: () => screen.goSources('sources') },
  { id: 'links', group: 'files', keys: [], run: () => showLinks() },
  { id: 'boundaries', group: 'files', keys: [], run: () => screen.goSources('sources') },
  { id: 'theme', group: 'window', keys: [], run: () => theme.next() },
  ...languageActions,
  { id: 'full-screen', group: 'window', keys: ['F11'], run: () => void fullScreen() },
  { id: 'new-window', group: 'window', keys: ['Ctrl+N'], run: () => void anotherWindow() },
  { id: 'wall', group: 'window', keys: ['Shift+W'], run: () => screen.open('wall') },
  { id: 'lock', group: 'window', keys: ['Ctrl+Shift+L'], run: () => void vault.lock() },
  { id: 'vault', group: 'window', keys: [], run: () => screen.open('vault') },
  { id: 'print', group: 'window', keys: ['Ctrl+P'], run: () => void backend().printWindow().catch(notices.fail) },
  { id: 'help', group: 'window', keys: ['F1'], run: () => help.open() },
  { id: 'keys', group: 'window', keys: ['?'], run: () => screen.open('keys') },
];

/** Returns the actions that mean something in the place that is open. */
export function actionsHere(): Action[] {
  return actions.filter((action) => action.place === undefined || action.place === screen.place);
}

/** Returns the keys of an action on a page that runs as the language does. */
export function keysOf({ keys, turns }: Action): readonly string[] {
  if (!turns || texts.direction === 'ltr') return keys;
  return keys.map((key) => key.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left')));
}

/** Returns how the key of an action is written in a table of keys. */
export function keyShown(action: Action): string {
  return action.shown ?? keysOf(action)[0] ?? '';
}

function isWithin(target: EventTarget | null, part: string): boolean {
  return target === document.body ? document.querySelector(part) !== null : wants(target, part);
}

function actionOf(key: string, target: EventTarget | null): Action | undefined {
  const named = actionsHere().filter(
    (action) => keysOf(action).includes(key) && (!action.within || isWithin(target, action.within)),
  );
  return named.find((action) => action.place !== undefined) ?? named[0];
}

/**
 * Returns the letter or digit of a key, whatever alphabet the keyboard writes: an action has the same key on a Russian, an Arabic and a
 * French keyboard as on an English one.
 */
function letterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  if (key === '؟') return '?';
  const [, letter, digit, bracket] = /^(?:Key([A-Z])|Digit(\d)|Bracket(Left|Right))$/.exec(code) ?? [];
  const isForeign = /[^\p{ASCII}\d]/u.test(key) && /\p{L}/u.test(key);
  if (isForeign && letter) return letter;
  if (isForeign && bracket) return bracket === 'Left' ? '[' : ']';
  if (digit && !shiftKey && /[^A-Za-z0-9+\-=[\]?]/.test(key)) return digit;
  return key.toUpperCase();
}

/** Returns the name of what was pressed, as in the table. */
export function pressed(event: KeyboardEvent): string {
  const key = letterOf(event);
  const letter = /^[A-Z]$/.test(key);
  const marks = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : ''];
  if (event.shiftKey && (letter || key.length > 1)) marks.push('Shift');
  return [...marks.filter(Boolean), key].join('+');
}

function wants(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Runs the action of a key, if it has one that the focused part does not want for itself. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const name = pressed(event);
  const plain = !name.startsWith('Ctrl+') && !name.startsWith('Alt+') && !/^F\d+$/.test(name);
  const writing = wants(event.target, 'input:not([type=checkbox]):not([type=radio]), textarea, select');
  if (writing && plain && name !== 'Escape') return;
  if (writing && /^Ctrl\+(Shift\+)?[ZY]$/.test(name)) return;
  if (screen.sheet !== null && !OVER_SHEETS.includes(name)) return;
  if (plain && name === 'Enter' && wants(event.target, '[role=application]')) {
    camera.pick();
    event.preventDefault();
    return;
  }
  const action = actionOf(name, event.target);
  if (!action) return;
  if (action.shy && wants(event.target, 'button, a, input, [role=slider], [role=grid], [role=application]')) return;
  event.preventDefault();
  action.run(name);
}

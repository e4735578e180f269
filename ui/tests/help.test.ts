import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { PICTURES } from '@/panels/help/pictures';
import MethodLinks from '@/parts/MethodLinks.svelte';
import { country } from '@/state/country.svelte';
import { desk } from '@/state/desk.svelte';
import { allEntries, type Entry, entriesOf, entriesWith, keysWith } from '@/state/help/entries';
import { lineOf, tokens } from '@/state/help/formula';
import { FORMULAS } from '@/state/help/formulas';
import { TASKS, textsOfTask } from '@/state/help/guide';
import { MEANINGS } from '@/state/help/meanings';
import { METHODS, methodsIn, textsOfMethod } from '@/state/help/methods';
import { near } from '@/state/help/near';
import { help, PARTS, taskHere } from '@/state/help.svelte';
import { LOCALE_IDS } from '@/state/locales';
import { record } from '@/state/record.svelte';
import { type PlaceName, type Sheet, screen } from '@/state/screen.svelte';
import { t, texts } from '@/state/texts.svelte';
import { warnings } from '@/state/warnings.svelte';
import { fakeBackend } from './backend';

const SHOTS = join(import.meta.dirname, '../../docs/pictures');
const CORE = join(import.meta.dirname, '../../src-tauri');
const TEXTS = join(import.meta.dirname, '../src/texts/en');
const MOST_BYTES = 4_000_000;

/** Returns the ids that a file of texts holds, in order. */
function idsOf(file: string): string[] {
  const body = readFileSync(join(TEXTS, file), 'utf8');
  return [...body.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? '');
}

function press(key: string): Promise<boolean> {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

/** Lets the page take in what changed, the focus too. */
async function settled(): Promise<void> {
  await tick();
  await tick();
}

async function openHelp(): Promise<HTMLElement> {
  await fireEvent.keyDown(document.body, { key: 'F1' });
  return page.findByTestId('help-search');
}

const title = () => page.getByTestId('help-title').textContent;
const selected = () => page.queryAllByRole('option', { selected: true }).map((option) => option.textContent?.trim());

beforeEach(() => {
  useBackend(fakeBackend());
});

afterEach(async () => {
  cleanup();
  await texts.speak('en');
  Object.assign(screen, { sheet: null, drawer: null, place: 'situation', firstStart: true });
  Object.assign(warnings, { id: null, form: 'board' });
  Object.assign(record, { id: null, noun: 'engagement' });
  country.iso3 = null;
});

describe('the texts of the help', () => {
  it('are those of its entries, no fewer and no more', () => {
    expect(idsOf('guide.ftl')).toEqual(TASKS.flatMap(textsOfTask));
    expect(idsOf('methods.ftl')).toEqual(METHODS.flatMap(textsOfMethod));
    const meanings = MEANINGS.flatMap(({ id }) => [`meaning-${id}`, `meaning-${id}-is`, `meaning-${id}-not`]);
    expect(idsOf('meanings.ftl')).toEqual(meanings);
  });

  it('tell a task in 80 to 160 words', () => {
    const lengths = TASKS.map((task) => {
      const told = textsOfTask(task).filter((id) => !id.endsWith('-alt') && id !== `guide-${task.id}`);
      return [task.id, told.map((id) => t(id).split(/\s+/).length).reduce((a, b) => a + b, 0)] as const;
    });
    expect(lengths.filter(([, words]) => words < 80 || words > 160)).toEqual([]);
  });

  it.each(LOCALE_IDS)('take the words of the window from the window in %s', async (locale) => {
    await texts.speak(locale);
    const bodies = [...TASKS.flatMap(textsOfTask), ...METHODS.flatMap(textsOfMethod)].map((id) => t(id));
    expect(bodies.filter((body) => /\{|\}/.test(body))).toEqual([]);
  });
});

describe('the entries of the help', () => {
  it('have the pictures that were taken, not too large together, or none', () => {
    const taken = readdirSync(SHOTS);
    const named = TASKS.flatMap(({ picture }) => (picture ? [picture] : []));
    expect([...named].sort()).toEqual(Object.keys(PICTURES).sort());
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => !taken.includes(`${name}.png`))).toEqual([]);
    expect(named.filter((name) => !PICTURES[name].includes(`${name}.png`))).toEqual([]);
    const bytes = named.reduce((sum, name) => sum + statSync(join(SHOTS, `${name}.png`)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('have formulas of letters, figures and signs', () => {
    expect(METHODS.map(({ id }) => id).sort()).toEqual(Object.keys(FORMULAS).sort());
    expect(METHODS.filter(({ id }) => (FORMULAS[id] ?? []).length === 0)).toEqual([]);
    expect(lineOf({ row: ['a =', { frac: ['1', { root: 'n' }] }] })).toBe('a = 1 √ n');
    expect(tokens('ln x̄ ≤ 2').map(({ kind }) => kind)).toEqual(['word', 'name', 'operator', 'number']);
  });

  it('lead only to entries that are there', () => {
    const there = new Set(allEntries().map(({ part, id }) => `${part}/${id}`));
    const links = allEntries().flatMap((entry) => near(entry).map(({ part, id }) => `${part}/${id}`));
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !there.has(link))).toEqual([]);
  });

  it('are found from the names that the core gives its methods', () => {
    const core = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.rs'))
      .map((path) => readFileSync(join(CORE, path), 'utf8'))
      .join('\n');
    const unknown = METHODS.flatMap(({ names }) => names).filter((name) => !core.includes(name));
    expect(unknown).toEqual([]);
    expect(methodsIn('surge by improved Farrington or EARS C2, method 1.1')).toEqual(['band']);
    expect(methodsIn('counted')).toEqual([]);
  });
});

describe('the search of the help', () => {
  it.each(LOCALE_IDS)('finds each entry by its name in %s, whatever its capitals', async (locale) => {
    await texts.speak(locale);
    const all = allEntries();
    const missed = all.filter((entry: Entry) => {
      const found = entriesWith(all, entry.title.toUpperCase());
      return !found.some(({ part, id }) => part === entry.part && id === entry.id);
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it.each(LOCALE_IDS)('finds entries of every part at once in %s', async (locale) => {
    await texts.speak(locale);
    const all = allEntries();
    for (const part of PARTS) {
      const [first] = entriesOf(part);
      const middle = first?.folded.whole.slice(first.folded.title.length).trim().split(' ').slice(0, 3).join(' ') ?? '';
      expect(entriesWith(all, middle).map((one) => `${one.part}/${one.id}`)).toContain(`${part}/${first?.id}`);
    }
    const parts = new Set(entriesWith(all, t('term-outlook')).map(({ part }) => part));
    expect(parts.size).toBeGreaterThan(1);
  });

  it('finds formulas, authors and keys, and puts what is named so first', () => {
    const all = allEntries();
    expect(entriesWith(all, 'hawkes').map(({ id }) => id)).toEqual(['triggers']);
    expect(entriesWith(all, 'standing secretary').map(({ id }) => id)).toEqual(['good_offices']);
    expect(entriesWith(all, 'hot spot').map(({ part, id }) => `${part}/${id}`)).toContain('glossary/hot_spot');
    expect(entriesWith(all, 'benchmark').find(({ part }) => part === 'glossary')?.id).toBe('benchmark');
    expect(keysWith('full screen').map(({ key }) => key)).toEqual(['F11']);
    expect(keysWith('')).toEqual([]);
  });
});

describe('the help', () => {
  it('opens with F1 at what belongs to where one is', () => {
    const places: PlaceName[] = [
      'situation',
      'warnings',
      'record',
      'partners',
      'calendar',
      'inbox',
      'briefings',
      'sources',
    ];
    const tasks = places.map((place) => {
      screen.go(place);
      return taskHere();
    });
    expect(tasks).toEqual(['map', 'warning', 'record', 'partners', 'calendar', 'inbox', 'briefing', 'rejects']);
    expect(tasks.filter((task) => !TASKS.some(({ id }) => id === task))).toEqual([]);
    screen.go('record');
    country.iso3 = 'MLI';
    expect(taskHere()).toBe('country');
    country.iso3 = null;
    record.noun = 'election';
    expect(taskHere()).toBe('elections');
    screen.go('warnings');
    warnings.form = 'rules';
    expect(taskHere()).toBe('rules');
    screen.go('situation');
    screen.drawer = 'findings';
    expect(taskHere()).toBe('findings');
    const sheets: Sheet[] = ['import', 'table', 'share', 'views', 'briefing-sign'];
    const over = sheets.map((sheet) => {
      screen.sheet = sheet;
      return taskHere();
    });
    expect(over).toEqual(['start', 'tables', 'leaves', 'filters', 'briefing']);
  });

  it('opens over the sheet of keys with the focus in its search, and gives the sheet back', async () => {
    render(App);
    await page.findByTestId('go-record');
    screen.open('keys');
    const search = await openHelp();
    expect(document.activeElement).toBe(search);
    await fireEvent.input(search, { target: { value: 'no such word' } });
    expect(page.queryAllByTestId('help-entry')).toEqual([]);
    expect(page.getByText('Nothing in the help holds “no such word”.')).toBeTruthy();
    await press('Escape');
    expect(screen.sheet).toBe('help');
    await press('Escape');
    expect(screen.sheet).toBe('keys');
  });

  it('is gone through by keys: arrows show, Enter goes to the text, Esc goes back and closes', async () => {
    render(App);
    await fireEvent.click(await page.findByTestId('go-calendar'));
    const search = await openHelp();
    expect(title()).toBe(t('guide-calendar'));
    await press('ArrowDown');
    expect(title()).toBe(t('guide-partners'));
    expect(selected()).toEqual([t('guide-partners')]);
    const active = search.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent?.trim()).toBe(t('guide-partners'));
    await press('Enter');
    await settled();
    expect(document.activeElement).toBe(page.getByTestId('help-article'));
    await fireEvent.click(page.getAllByTestId('help-link')[0] as HTMLElement);
    await settled();
    expect(title()).toBe(t('method-clock'));
    await press('Escape');
    await settled();
    expect(title()).toBe(t('guide-partners'));
    await press('Escape');
    expect(document.activeElement).toBe(search);
    await press('Escape');
    expect(screen.sheet).toBeNull();
  });

  it('shows what is found part by part, and leads from a key to the sheet of keys', async () => {
    render(App);
    await page.findByTestId('go-record');
    const search = await openHelp();
    await fireEvent.input(search, { target: { value: 'print' } });
    const groups = page.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups).toContain('Guide');
    expect(groups.at(-1)).toBe('Keys');
    await press('ArrowUp');
    expect(selected()[0]).toContain('Print');
    await press('Enter');
    expect(screen.sheet).toBe('keys');
  });

  it('turns to another part, and sets its formulas as mathematics with a name', async () => {
    render(App);
    await page.findByTestId('go-record');
    await openHelp();
    await fireEvent.click(page.getByRole('radio', { name: 'Methods' }));
    expect(page.getAllByTestId('help-entry').length).toBe(METHODS.length);
    const formula = page.getByTestId('help-formula');
    expect(formula.getAttribute('aria-label')).toBe('Formula: Kernel density');
    expect(formula.querySelector('math mfrac')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });

  it('is reached from the line in which a figure names its method', async () => {
    render(MethodLinks, { method: 'product-limit estimate (Kaplan and Meier 1958), method 1.0' });
    await fireEvent.click(page.getByTestId('method-link'));
    expect([screen.sheet, help.at]).toEqual(['help', { part: 'methods', id: 'clock' }]);
  });

  it('shows the picture of a task with words for it', async () => {
    render(App);
    await page.findByTestId('go-record');
    desk.opening = null;
    help.open({ part: 'guide', id: 'map' });
    const picture = await page.findByTestId('help-picture');
    await vi.waitFor(() => expect(picture.getAttribute('src')).toContain('situation-light.png'));
    expect(picture.getAttribute('alt')).toBe(t('guide-map-alt'));
    expect(picture.getAttribute('loading')).toBe('lazy');
  });
});

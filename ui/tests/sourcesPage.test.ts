import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '@/contract/Fault';
import { desk } from '@/state/desk.svelte';
import { help, taskHere } from '@/state/help.svelte';
import { imports } from '@/state/imports.svelte';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import { sourceForm } from '@/state/sourceForm.svelte';
import { sources } from '@/state/sources.svelte';
import { t, texts } from '@/state/texts.svelte';
import type { FakeBackend } from './backend';
import { faults, openPlace, words } from './pages';

const REFUSED: Fault = {
  code: 'refused',
  message: 'The server answered 503 five times.',
  hint: 'Try again later.',
  question: null,
};
const NO_ACCOUNT: Fault = {
  code: 'refused',
  message: 'ACLED does not know the account.',
  hint: 'Enter the account and the password once more.',
  question: null,
};

/** Opens the sources, with fetches that go one step on each time the gate is opened. */
async function open(): Promise<{ fake: FakeBackend; step: () => void }> {
  Object.assign(sources, { cards: null, waiting: [], faults: {}, reports: {} });
  const fake = openPlace('sources');
  let gates: (() => void)[] = [];
  fake.sources.pause = () => new Promise((go) => gates.push(go));
  await page.findByTestId('source-row-ucdp');
  const step = () => {
    const open = gates;
    gates = [];
    for (const go of open) go();
  };
  return { fake, step };
}

/** Lets a fetch run to its end. */
async function finish(step: () => void): Promise<void> {
  await vi.waitFor(() => {
    step();
    expect(sources.busy).toBe(false);
  });
}

const row = (source: string) => page.getByTestId(`source-row-${source}`);
const click = (testid: string) => fireEvent.click(page.getByTestId(testid));
const write = (testid: string, value: string) => fireEvent.input(page.getByTestId(testid), { target: { value } });

async function openSheet(source: string): Promise<HTMLElement> {
  page.getByTestId(`source-settings-${source}`).focus();
  await click(`source-settings-${source}`);
  return page.findByTestId('source-sheet');
}

afterEach(async () => {
  sources.waiting = [];
  cleanup();
  screen.close();
  screen.go('situation');
  sourceForm.clear();
  await texts.speak('en');
});

describe('the feeds and services', () => {
  it('stand one to a row with their two clocks, and no data is not zero', async () => {
    await open();
    expect(page.getAllByTestId(/^source-row-/)).toHaveLength(7);
    expect(words(page.getByTestId('source-last-ucdp'))).toBe('7 Feb 2024 3 days ago');
    expect(words(page.getByTestId('source-newest-ucdp'))).toBe('31 Dec 2023 41 days ago');
    expect(words(page.getByTestId('source-stored-ucdp'))).toBe('1 200');
    expect(words(page.getByTestId('source-newest-gdelt'))).toBe('no data');
    expect(words(page.getByTestId('source-stored-gdelt'))).toBe('no data');
    expect(words(page.getByTestId('source-last-gdelt'))).toBe('never');
    expect(words(page.getByTestId('sources-feeds'))).toContain('Nothing is fetched until somebody asks for it here');
    expect(words(row('acled'))).toContain('may not be passed on');
    expect(words(page.getByTestId('source-state-acled'))).toBe('Needs an e-mail address and a password first.');
    expect((page.getByTestId('source-fetch-acled') as HTMLButtonElement).disabled).toBe(true);
  });

  it('are told of a month to come in days ahead', async () => {
    const { fake } = await open();
    fake.sources.change('views', { newest: '2024-03-01', stored: 12 });
    await sources.list();
    await vi.waitFor(() => expect(words(page.getByTestId('source-newest-views'))).toBe('1 Mar 2024 20 days ahead'));
  });

  it('are fetched with progress, and lead to the run', async () => {
    const { fake, step } = await open();
    page.getByTestId('source-fetch-ucdp').focus();
    await click('source-fetch-ucdp');
    const stop = await page.findByTestId('source-stop');
    expect(document.activeElement).toBe(stop);
    expect(page.getByTestId('rail-network').textContent).toBe('Being fetched');
    expect(words(page.getByTestId('source-progress'))).toBe('requests: 1 · answers: 1 · rows written: 0');
    step();
    await vi.waitFor(() => expect(words(page.getByTestId('source-progress'))).toContain('requests: 3 · answers: 2'));
    step();
    await vi.waitFor(() => expect(words(page.getByTestId('source-progress'))).toBe('answers: 2 · rows written: 1 200'));
    expect(await faults()).toEqual([]);
    await finish(step);
    expect(fake.sources.requests).toEqual([{ source: 'ucdp', base_url: null, since: null, full: false, rest: false }]);
    expect(words(page.getByTestId('source-report-ucdp'))).toContain(
      'read: 1 200 · added: 1 190 · revised: 4 · unchanged: 0 · taken back: 1 · refused: 5',
    );
    expect(page.getByTestId('rail-network').textContent).toBe('Offline');
    expect(notices.list.at(-1)?.message).toBe('Fetched: UCDP GED');
    await click('source-run-ucdp');
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('run-2')));
    expect(imports.pointed).toBeNull();
    expect(words(page.getByTestId('run-2'))).toContain('Undo');
  });

  it('are stopped, and go on from where they were', async () => {
    const { step } = await open();
    await click('source-fetch-gdelt');
    await page.findByTestId('source-stop');
    await click('source-stop');
    expect(sources.stopping).toBe(true);
    await finish(step);
    await vi.waitFor(() => expect(words(page.getByTestId('source-state-gdelt'))).toContain('wait for the rest: 1.'));
    expect(page.queryByTestId('source-fault-gdelt')).toBeNull();
    expect(page.getByTestId('source-fetch-gdelt').textContent).toBe('Go on');
    await click('source-fetch-gdelt');
    await finish(step);
    await vi.waitFor(() => expect(page.getByTestId('source-fetch-gdelt').textContent).toBe('Fetch'));
  });

  it('are not stopped by the second half of a double click', async () => {
    const { step } = await open();
    await click('source-fetch-gdelt');
    await fireEvent.click(await page.findByTestId('source-stop'), { detail: 2 });
    expect(sources.stopping).toBe(false);
    await finish(step);
  });

  it('wait for their turn one after the other, and are taken out', async () => {
    const { fake, step } = await open();
    await click('source-fetch-ucdp');
    await click('source-fetch-gdelt');
    await click('source-fetch-views');
    expect(words(page.getByTestId('source-state-views'))).toBe('Waits for its turn: number 2');
    await click('source-out-gdelt');
    expect(words(page.getByTestId('source-state-views'))).toBe('Waits for its turn: number 1');
    await finish(step);
    expect(fake.sources.requests.map(({ source }) => source)).toEqual(['ucdp', 'views']);
  });

  it('say what failed and what to do, and the next one goes on', async () => {
    const { fake, step } = await open();
    fake.sources.nextFault = REFUSED;
    await click('source-fetch-ucdp');
    await click('source-fetch-gdelt');
    await finish(step);
    const fault = await page.findByTestId('source-fault-ucdp');
    expect(words(fault)).toBe('The server answered 503 five times. Try again later.');
    expect(words(page.getByTestId('source-state-ucdp'))).toContain('wait for the rest: 2.');
    expect(notices.list.some(({ kind }) => kind === 'fault')).toBe(false);
    expect(page.getByTestId('source-report-gdelt')).toBeTruthy();
    expect(await faults()).toEqual([]);
    await click('source-fetch-ucdp');
    await finish(step);
    await vi.waitFor(() => expect(page.queryByTestId('source-fault-ucdp')).toBeNull());
  });

  it('tell of a fault in a notice whoever is elsewhere by then', async () => {
    const { fake, step } = await open();
    fake.sources.nextFault = NO_ACCOUNT;
    fake.sources.change('acled', {
      has_key: true,
      settings: {
        account: 'a@un.org',
        addresses: [],
        query: '',
        countries: [],
        folder: '',
        marking: null,
        schedule: 'never',
      },
    });
    await sources.list();
    await click('source-fetch-acled');
    screen.go('calendar');
    await finish(step);
    expect(notices.list.at(-1)).toMatchObject({ message: NO_ACCOUNT.message, hint: NO_ACCOUNT.hint });
    screen.go('sources');
    expect(words(await page.findByTestId('source-fault-acled'))).toContain('password once more');
  });

  it('speak Arabic from right to left', async () => {
    await open();
    await texts.speak('ar');
    await vi.waitFor(() => expect(words(page.getByTestId('sources-feeds'))).toContain('المغذّيات والخدمات'));
    expect(document.documentElement.dir).toBe('rtl');
    await openSheet('acled');
    expect(page.getByTestId('source-account').getAttribute('dir')).toBe('ltr');
    expect(await faults()).toEqual([]);
  });
});

describe('the settings of a source', () => {
  it('take a name and a password, and the password is nowhere after', async () => {
    const { fake } = await open();
    await openSheet('acled');
    expect(document.activeElement).toBe(page.getByTestId('source-account'));
    expect(page.getByTestId('source-key').getAttribute('type')).toBe('password');
    expect(page.getByTestId('source-key').getAttribute('autocomplete')).toBe('off');
    expect(words(page.getByTestId('source-key-state'))).toBe('Not entered.');
    await write('source-account', ' desk@un.org ');
    await write('source-key', 'canary-7391');
    expect(document.documentElement.outerHTML).not.toContain('canary-7391');
    expect(await faults()).toEqual([]);
    await click('source-save');
    await vi.waitFor(() => expect(screen.sheet).toBeNull());
    expect(fake.sources.keys.get('acled')).toBe('canary-7391');
    expect(sources.card('acled')?.settings.account).toBe('desk@un.org');
    expect(sourceForm.key).toBe('');
    expect(document.activeElement).toBe(page.getByTestId('source-settings-acled'));
    expect((page.getByTestId('source-fetch-acled') as HTMLButtonElement).disabled).toBe(false);
    await openSheet('acled');
    expect((page.getByTestId('source-key') as HTMLInputElement).value).toBe('');
    expect(words(page.getByTestId('source-key-state'))).toContain('Entered.');
    expect(JSON.stringify(sources.cards) + document.documentElement.outerHTML).not.toContain('canary-7391');
  });

  it('leave a key that is not written anew, and take it away when told to', async () => {
    const { fake } = await open();
    await openSheet('ucdp');
    await click('source-save');
    await vi.waitFor(() => expect(screen.sheet).toBeNull());
    expect(fake.calls).not.toContain('putSourceKey');
    await openSheet('ucdp');
    await click('source-key-drop');
    expect(words(page.getByTestId('source-key-state'))).toBe('Is taken away when you save.');
    await click('source-save');
    await vi.waitFor(() => expect(fake.sources.keys.get('ucdp')).toBe(''));
    await vi.waitFor(() => expect(words(page.getByTestId('source-state-ucdp'))).toBe('Needs a key first.'));
  });

  it('forget what was written when Esc closes them, and the focus is where it was', async () => {
    const { fake } = await open();
    const sheet = await openSheet('hapi');
    await write('source-key', 'canary-7391');
    await fireEvent.keyDown(sheet, { key: 'Escape' });
    await vi.waitFor(() => expect(page.queryByTestId('source-sheet')).toBeNull());
    expect(sourceForm.key).toBe('');
    expect(document.activeElement).toBe(page.getByTestId('source-settings-hapi'));
    expect(fake.calls).not.toContain('putSource');
  });

  it('keep the addresses of feeds one a line, and refuse what may not be asked', async () => {
    await open();
    await openSheet('feed');
    await write('source-address-0', 'https://news.example/rss');
    await fireEvent.keyDown(page.getByTestId('source-address-0'), { key: 'Enter' });
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('source-address-1')));
    await write('source-address-1', 'http://news.example/atom');
    await click('source-save');
    await page.findByText(/begins with https/);
    expect(document.activeElement).toBe(page.getByTestId('source-address-1'));
    expect(await faults()).toEqual([]);
    await click('source-address-remove-1');
    await click('source-save');
    await vi.waitFor(() => expect(screen.sheet).toBeNull());
    expect(sources.card('feed')?.settings.addresses).toEqual(['https://news.example/rss']);
  });

  it('mark the reports of feeds, which count as the highest until somebody says otherwise', async () => {
    await open();
    await openSheet('feed');
    const marking = page.getByTestId('source-marking') as HTMLSelectElement;
    expect(marking.value).toBe('strictly_confidential');
    await fireEvent.change(marking, { target: { value: 'unclassified' } });
    await write('source-address-0', 'https://news.example/rss');
    await click('source-save');
    await vi.waitFor(() => expect(screen.sheet).toBeNull());
    expect(sources.card('feed')?.settings.marking).toBe('unclassified');
  });

  it('take countries by name, and say which name they do not know', async () => {
    await open();
    await openSheet('gdelt');
    await write('source-query', 'coup OR mutiny');
    page.getByTestId('source-countries').focus();
    await write('source-countries', 'Atlantis');
    await click('source-save');
    await page.findByText(/“Atlantis” is none of the choices/i);
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('source-countries')));
    await write('source-countries', 'Mali');
    await fireEvent.keyDown(page.getByTestId('source-countries'), { key: 'Enter' });
    await vi.waitFor(() => expect(sourceForm.countries).toEqual(['MLI']));
    await click('source-save');
    await vi.waitFor(() => expect(screen.sheet).toBeNull());
    expect(sources.card('gdelt')?.settings).toMatchObject({ query: 'coup OR mutiny', countries: ['MLI'] });
  });

  it('fetch from a first day, or everything anew', async () => {
    const { fake, step } = await open();
    await openSheet('views');
    await write('source-since', '3/4/2021');
    await click('source-save-fetch');
    expect(fake.sources.requests).toEqual([]);
    expect(page.getByTestId('source-since').getAttribute('aria-invalid')).toBe('true');
    await write('source-since', 'Mar 2021');
    await fireEvent.click(page.getByTestId('source-full').querySelector('input') as HTMLInputElement);
    await click('source-save-fetch');
    await vi.waitFor(() => expect(fake.sources.requests).toHaveLength(1));
    expect(fake.sources.requests[0]).toEqual({
      source: 'views',
      base_url: null,
      since: '2021-03-01',
      full: true,
      rest: false,
    });
    await finish(step);
  });

  it('stay open with the sentence of the core when it refuses', async () => {
    const { fake } = await open();
    await openSheet('reliefweb');
    await write('source-account', 'unowa-desk');
    fake.sources.nextRefusal = REFUSED;
    page.getByTestId('source-account').focus();
    await click('source-save');
    expect(words(await page.findByTestId('source-sheet-fault'))).toContain('503');
    await vi.waitFor(() => expect(document.activeElement).toBe(page.getByTestId('source-account')));
    expect((page.getByTestId('source-account') as HTMLInputElement).value).toBe('unowa-desk');
    await click('source-save');
    await vi.waitFor(() => expect(sources.card('reliefweb')?.is_ready).toBe(true));
  });

  it('have their task in the help, and are there again after it', async () => {
    await open();
    await openSheet('acled');
    await write('source-account', 'desk@un.org');
    expect(taskHere()).toBe('fetch');
    await fireEvent.keyDown(document.body, { key: 'F1' });
    expect((await page.findByTestId('help-title')).textContent).toBe(t('guide-fetch'));
    help.close();
    expect(((await page.findByTestId('source-account')) as HTMLInputElement).value).toBe('desk@un.org');
    expect(desk.opening).not.toBeNull();
  });
});

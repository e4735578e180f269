import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { exchange } from '@/state/exchange.svelte';
import { hub } from '@/state/hub.svelte';
import { actions } from '@/state/keyboard.svelte';
import { LOCALE_IDS } from '@/state/locales';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import type { FakeBackend } from './backend';
import { HUB } from './exchangeDesk';
import { faults, openPlace, words } from './pages';

const ASKING = ['setHub', 'getHub', 'pushHub', 'pullHub', 'syncHub'];

async function open(prepare = (_fake: FakeBackend) => {}): Promise<FakeBackend> {
  screen.sourcesForm = 'exchange';
  const fake = openPlace('situation', { chooseFile: async () => '/media/stick/office.pem' });
  prepare(fake);
  screen.goSources('exchange');
  await page.findByTestId('exchange-hub');
  await vi.waitFor(() => expect(hub.standing).not.toBeUndefined());
  return fake;
}

const click = (testid: string) => fireEvent.click(page.getByTestId(testid));
const field = (testid: string) => page.getByTestId<HTMLInputElement>(testid);
const write = (testid: string, value: string) => fireEvent.input(field(testid), { target: { value } });
const known = (fake: FakeBackend) => {
  fake.exchange.hub = HUB;
};

afterEach(async () => {
  cleanup();
  screen.close();
  screen.goSources('sources');
  screen.go('situation');
  Object.assign(exchange, { card: null, fault: null, pointed: null });
  Object.assign(hub, { standing: undefined, card: null, report: null, fault: null, stopped: false });
  await texts.speak('en');
});

it('says what a hub is, asks nobody, and parts an address that holds a password', async () => {
  const fake = await open();
  expect(page.getByTestId('exchange-hub').textContent).toContain('nothing goes over the network until you ask');
  await write('hub-address', 'postgresql://dakar:a%40b@hub.example.org/sitroom');
  expect([field('hub-address').value, field('hub-role').value, field('hub-password').value]).toEqual([
    'postgresql://hub.example.org/sitroom',
    'dakar',
    'a@b',
  ]);
  await click('hub-authority');
  await page.findByText('/media/stick/office.pem');
  expect(fake.calls.filter((call) => ASKING.includes(call))).toEqual([]);
  await click('hub-save');
  expect((await page.findByTestId('hub-place')).textContent).toBe(HUB.place);
  expect(fake.exchange.entered).toEqual([
    {
      address: 'postgresql://hub.example.org/sitroom',
      role: 'dakar',
      password: 'a@b',
      authority: '/media/stick/office.pem',
    },
  ]);
  expect(document.body.innerHTML).not.toContain('a@b');
});

it('says under the address why it was refused', async () => {
  const fake = await open();
  fake.exchange.nextFault = { code: 'refused', message: 'The hub did not prove who it is.', hint: '', question: null };
  await write('hub-address', 'postgresql://hub.example.org/sitroom');
  await write('hub-role', 'dakar');
  await click('hub-save');
  expect(words(await page.findByTestId('hub-fault'))).toContain('did not prove who it is');
});

it('shows how it stands without asking, and asks on request', async () => {
  const fake = await open(known);
  expect(words(page.getByTestId('hub-device'))).toBe('dakar · up to Confidential');
  expect(words(page.getByTestId('hub-waiting'))).toContain('12');
  expect(words(page.getByTestId('hub-last-push'))).toBe('never');
  expect(words(page.getByTestId('hub-last-pull'))).toContain('9 Feb 2024, 09:31');
  expect(fake.calls.filter((call) => ASKING.includes(call))).toEqual([]);
  expect(await faults()).toEqual([]);
  await click('hub-ask');
  expect(words(await page.findByTestId('hub-there'))).toContain('90');
});

it('tells how far it is, is stopped, and goes on', async () => {
  let go = () => {};
  const fake = await open(known);
  fake.exchange.pause = () =>
    new Promise((then) => {
      go = then;
    });
  await click('hub-sync');
  await vi.waitFor(() =>
    expect(words(page.getByTestId('hub-progress'))).toBe('Pulling events · done: 4 · left, at most: 6'),
  );
  fake.exchange.nextFault = { code: 'cancelled', message: 'Stopped.', hint: '', question: null };
  await click('hub-stop');
  expect(fake.calls).toContain('cancelImport');
  go();
  expect(await page.findByTestId('hub-stopped')).toBeTruthy();
  expect(page.queryByTestId('hub-fault')).toBeNull();
});

it('reports what came, and leads to what is to be settled', async () => {
  const fake = await open(known);
  fake.exchange.hubReport = { ...fake.exchange.hubReport, conflicts: 2, notes: ['One operation waits.'] };
  await click('hub-sync');
  const report = await page.findByTestId('hub-report');
  expect(words(report)).toContain('Pushed: 3 operations');
  expect(words(report)).toContain('One operation waits.');
  await click('hub-settle');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('To settle'));
});

it('says why it failed, and is forgotten once that is said twice', async () => {
  const fake = await open(known);
  fake.exchange.nextFault = { code: 'network', message: 'The hub cannot be reached.', hint: '', question: null };
  await click('hub-push');
  expect(words(await page.findByTestId('hub-fault'))).toContain('cannot be reached');
  await page.findByTestId('hub-forget');
  await click('hub-forget');
  expect(fake.calls).not.toContain('forgetHub');
  await click('hub-forget-yes');
  expect(await page.findByTestId('hub-form')).toBeTruthy();
});

it('is synced from the palette', async () => {
  const fake = await open(known);
  screen.go('situation');
  actions.find((action) => action.id === 'exchange-sync')?.run();
  await page.findByTestId('hub-report');
  expect(fake.calls).toContain('syncHub');
});

it.each(LOCALE_IDS)('speaks %s', async (locale) => {
  await texts.speak(locale);
  await open(known);
  expect(words(page.getByTestId('exchange-hub'))).not.toMatch(/hub-[a-z]+/);
});

import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import LockPage from '@/lock/LockPage.svelte';
import { desk } from '@/state/desk.svelte';
import { LOCALE_IDS } from '@/state/locales';
import { lock } from '@/state/lock.svelte';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import { strengthOf, vault } from '@/state/vault.svelte';
import { type FakeBackend, fakeBackend } from './backend';
import { HALVES } from './vaultDesk';

const WORDS = 'harbour lantern nine';

async function faults(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

async function write(id: string, text: string): Promise<void> {
  await fireEvent.input(page.getByTestId(id), { target: { value: text } });
}

async function locked(): Promise<FakeBackend> {
  const fake = fakeBackend();
  useBackend(fake);
  fake.vault.set(WORDS);
  fake.vault.locked = true;
  expect(await lock.look()).toBe(true);
  render(LockPage);
  return fake;
}

async function sheet(): Promise<FakeBackend> {
  const fake = fakeBackend();
  useBackend(fake);
  desk.opening = null;
  render(App);
  await page.findByTestId('events-total');
  screen.open('vault');
  await page.findByTestId('vault-sheet');
  return fake;
}

async function setVault(): Promise<FakeBackend> {
  const fake = await sheet();
  await page.findByTestId('vault-form');
  await write('vault-new', WORDS);
  await write('vault-again', WORDS);
  await fireEvent.click(page.getByTestId('vault-do'));
  await page.findByTestId('vault-halves-shown');
  return fake;
}

afterEach(async () => {
  cleanup();
  screen.close();
  vault.clear();
  vault.card = null;
  lock.fault = null;
  await texts.speak('en');
});

describe('the locked window', () => {
  it('has the focus in its field, opens with the passphrase, and has no fault for axe', async () => {
    const fake = await locked();
    const field = page.getByTestId('lock-passphrase');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(await faults()).toEqual([]);
    await write('lock-passphrase', WORDS);
    await fireEvent.click(page.getByTestId('lock-open'));
    await vi.waitFor(() => expect(fake.vault.locked).toBe(false));
  });

  it('tells a wrong passphrase, keeps the focus, and waits', async () => {
    const fake = await locked();
    await write('lock-passphrase', 'harbour lantern ten');
    await fireEvent.click(page.getByTestId('lock-open'));
    expect((await page.findByTestId('lock-fault')).textContent).toContain('wrong');
    expect((await page.findByTestId('lock-wait')).textContent).toContain('2 seconds');
    expect(page.getByTestId<HTMLButtonElement>('lock-open').disabled).toBe(true);
    expect(document.activeElement).toBe(page.getByTestId('lock-passphrase'));
    expect(fake.vault.locked).toBe(true);
  });

  it('stays as it is on Escape, and asks nothing of what is stored', async () => {
    const fake = await locked();
    await fireEvent.keyDown(page.getByTestId('lock-passphrase'), { key: 'Escape' });
    expect(page.getByTestId('lock-page')).toBeTruthy();
    expect(fake.calls.filter((call) => !/^(getLock|setLanguage)$/.test(call))).toEqual([]);
  });

  it('opens with both halves and a new passphrase that is written twice', async () => {
    const fake = await locked();
    await fireEvent.click(page.getByTestId('lock-other'));
    expect(await faults()).toEqual([]);
    await write('lock-first', HALVES[0]);
    await write('lock-second', HALVES[1]);
    await write('vault-new', 'found again in May');
    await write('vault-again', 'found again in Mai');
    expect(page.getByTestId<HTMLButtonElement>('lock-recover').disabled).toBe(true);
    await write('vault-again', 'found again in May');
    await fireEvent.click(page.getByTestId('lock-recover'));
    await vi.waitFor(() => expect(fake.vault.locked).toBe(false));
    expect(fake.vault.passphrase).toBe('found again in May');
  });

  it.each(LOCALE_IDS)('speaks %s, from right to left where that is so', async (locale) => {
    await locked();
    await texts.speak(locale);
    await vi.waitFor(() => expect(document.documentElement.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr'));
    expect(page.getByTestId('lock-page').textContent).not.toMatch(/lock-|vault-/);
  });
});

describe('the sheet of the vault', () => {
  it('sets a passphrase, shows the halves once, and lets them go only when they are on paper', async () => {
    const fake = await setVault();
    expect(fake.vault.passphrase).toBe(WORDS);
    const shown = (at: number) => page.getByTestId(`vault-half-${at}`).textContent?.trim().split(/\s+/).join(' ');
    expect([shown(1), shown(2)]).toEqual(HALVES);
    expect(await faults()).toEqual([]);
    expect(page.getByTestId<HTMLButtonElement>('vault-halves-done').disabled).toBe(true);
    await fireEvent.click(page.getByLabelText('Both are on paper'));
    await fireEvent.click(page.getByTestId('vault-halves-done'));
    expect(page.queryByText(/A001/)).toBeNull();
    await page.findByTestId('vault-lock');
    expect(await faults()).toEqual([]);
  });

  it('prints one half alone', async () => {
    const fake = await setVault();
    await fireEvent.click(page.getByTestId('vault-print-2'));
    await vi.waitFor(() => expect(fake.calls).toContain('printWindow'));
    const printed = document.querySelectorAll('.half.printed');
    expect(printed.length).toBe(1);
    expect(printed[0]?.textContent).toContain('B001');
  });

  it('takes no passphrase that is short or is not written twice alike', async () => {
    await sheet();
    await page.findByTestId('vault-form');
    await write('vault-new', 'short');
    await write('vault-again', 'short');
    expect(page.getByTestId('vault-strength').textContent).toContain('Too short');
    expect(page.getByTestId<HTMLButtonElement>('vault-do').disabled).toBe(true);
    expect(
      ['elevenchars', 'twelve chars', 'sixteen letters!', 'twenty-four characters, or more'].map((text) =>
        strengthOf(text, [12, 16, 24]),
      ),
    ).toEqual(['short', 'fair', 'good', 'strong']);
  });

  it('tells a wrong passphrase where it is changed', async () => {
    const fake = await setVault();
    vault.clear();
    await fireEvent.click(await page.findByTestId('vault-change'));
    await write('vault-old', 'harbour lantern ten');
    await write('vault-new', 'another nine rivers');
    await write('vault-again', 'another nine rivers');
    await fireEvent.click(page.getByTestId('vault-do'));
    expect((await page.findByTestId('vault-fault')).textContent).toContain('wrong');
    await write('vault-old', WORDS);
    await fireEvent.click(page.getByTestId('vault-do'));
    await vi.waitFor(() => expect(fake.vault.passphrase).toBe('another nine rivers'));
    await page.findByTestId('vault-lock');
  });

  it('makes a backup, tries it, and says what is wrong with it', async () => {
    const fake = await sheet();
    await fireEvent.click(await page.findByTestId('vault-back-up'));
    expect((await page.findByTestId('vault-trial')).textContent).toContain('all is there');
    expect(page.getByTestId('vault-backups').textContent).toContain('the passphrase of its day');
    fake.vault.fault = 'It holds 3 rows.';
    await fireEvent.click(page.getByTestId('vault-try'));
    await vi.waitFor(() => expect(page.getByTestId('vault-trial').textContent).toContain('It holds 3 rows.'));
  });

  it('locks by its key over an open sheet, and offers a passphrase where there is none', async () => {
    const fake = await sheet();
    screen.open('keys');
    await fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true, shiftKey: true });
    await vi.waitFor(() => expect(screen.sheet).toBe('vault'));
    fake.vault.set(WORDS);
    await fireEvent.click(page.getByTestId('lock'));
    await vi.waitFor(() => expect(fake.vault.locked).toBe(true));
  });

  it('tells the core that somebody works, and not at every key', async () => {
    const fake = await sheet();
    const before = fake.vault.uses;
    for (let key = 0; key < 5; key += 1) await fireEvent.keyDown(document.body, { key: 'Shift' });
    expect(fake.vault.uses - before).toBeLessThanOrEqual(1);
  });
});

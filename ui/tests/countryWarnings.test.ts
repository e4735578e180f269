import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { country } from '@/state/country.svelte';
import { countryWarnings } from '@/state/countryWarnings.svelte';
import { desk } from '@/state/desk.svelte';
import { editor } from '@/state/editor.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { warnings } from '@/state/warnings.svelte';
import type { FakeBackend } from './backend';
import { MOPTI } from './inventedWarnings';
import { faults, openPlace, words } from './pages';
import { resetWarnings } from './warningWindow';

async function openCountry(iso3: string, other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  resetWarnings();
  countryWarnings.board.clear();
  const fake = openPlace('record', other, { warnings: 0 });
  await vi.waitFor(() => expect(desk.opening).not.toBeNull());
  country.open(iso3);
  await page.findByTestId('country-warnings');
  return fake;
}

afterEach(() => {
  cleanup();
  country.close();
  resetWarnings();
  screen.go('situation');
});

describe('the warnings of a country', () => {
  it('stand on its page by urgency, with stage, other countries and how long they wait', async () => {
    await openCountry('MLI');
    const titles = await vi.waitFor(() => {
      const all = [...page.getByTestId('country-warnings').querySelectorAll('[data-warning]')];
      expect(all).toHaveLength(2);
      return all;
    });
    expect(words(titles[0]?.closest('li') ?? null)).toMatch(
      /high · Dori, Burkina Faso, Niger · Acknowledged waits 4\d d$/,
    );
    expect(words(titles[1]?.closest('li') ?? null)).toMatch(/elevated · Mopti · Raised waits 20 d$/);
    expect(page.getByTestId('country-warnings').querySelectorAll('[data-level]')).toHaveLength(2);
    expect(words(page.getByTestId('country-warnings-clock'))).toBe(
      'From first sign to first action, 2 warnings: 0 with a first action, 2 waiting; half had one after 39 d (90 % at least 8 d, with no upper end yet).',
    );
    expect(page.queryByTestId('country-warnings-closed')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('lead to the page of one', async () => {
    await openCountry('MLI');
    await fireEvent.click(await page.findByText(/silence where events/));
    expect([screen.place, warnings.id]).toEqual(['warnings', MOPTI]);
  });

  it('count the closed ones and lead to the list of them, of this country alone', async () => {
    await openCountry('GIN');
    const link = await page.findByTestId('country-warnings-closed');
    expect(page.getByTestId('country-warnings').textContent).toContain('None is open.');
    expect(words(link)).toBe('1 closed warning');
    await fireEvent.click(link);
    expect([screen.place, warnings.form, warnings.only]).toEqual(['warnings', 'list', 'closed']);
    expect(selection.filter.area).toEqual({ type: 'country', iso3: 'GIN' });
  });

  it('say in words that none is recorded, and why', async () => {
    await openCountry('SEN');
    const none = await page.findByTestId('country-warnings-none');
    expect(words(none)).toBe(
      'No warning is recorded: Senegal. The rules looked, and nothing they watch for held here. That says nothing of what is not reported.',
    );
    expect(page.queryByTestId('country-warnings-clock')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('begin with the country where somebody raises one', async () => {
    await openCountry('NER');
    await fireEvent.click(page.getByTestId('country-warnings-new'));
    await page.findByTestId('small-form');
    expect(editor.form?.root.values.countries).toEqual(['NER']);
    await fireEvent.click(page.getByTestId('small-cancel'));
    await vi.waitFor(() => expect(editor.form).toBeNull());
  });

  it('do not hold up the page, and can be waited for no longer', async () => {
    await openCountry('MLI', { listWarnings: () => new Promise(() => {}) });
    expect(await page.findByTestId('country-partners')).toBeTruthy();
    const status = page.getByTestId('country-warnings').querySelector('[role=status]');
    expect(status?.textContent).toContain('Reading the warnings …');
    await fireEvent.click(status?.querySelector('[data-testid=figure-stop]') as Element);
    expect(await page.findByTestId('figure-again')).toBeTruthy();
  });

  it('say what failed, and leave the rest of the page', async () => {
    const fault = { code: 'refused' as const, message: 'The store is locked.', hint: 'Wait.', question: null };
    await openCountry('MLI', { listWarnings: () => Promise.reject(fault) });
    expect(await page.findByText('The store is locked.')).toBeTruthy();
    expect(await page.findByTestId('country-partners')).toBeTruthy();
  });
});

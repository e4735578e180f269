import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { country } from '@/state/country.svelte';
import { partners } from '@/state/partners.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { faults, openPlace } from './pages';
import { matrixOf, ROSTER } from './pictures';

afterEach(() => {
  cleanup();
  country.close();
  screen.go('situation');
});

describe('the matrix', () => {
  it('draws the rows in sight only, and says how many there are', async () => {
    openPlace('partners', { getMatrix: async () => matrixOf(['BEN', 'MLI', 'NER'], 5000) });
    const table = await page.findByTestId('matrix');
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    expect(table.querySelectorAll('tbody tr').length).toBeLessThan(120);
  });

  it('goes from cell to cell by arrow keys, and Enter opens the partner', async () => {
    openPlace('partners');
    const table = await page.findByTestId('matrix');
    const first = table.querySelector('[role=gridcell][tabindex="0"]') as HTMLElement;
    expect(first.getAttribute('aria-label')).toContain('African Union in Benin: 1 presence; convene there now');
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowRight' });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('Burkina Faso'));
    await fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
    await vi.waitFor(() => expect(screen.place).toBe('record'));
    expect(record.id).toBe(partners.matrix?.rows[0]?.id);
  });

  it('shows for one capability where nobody present can', async () => {
    openPlace('partners');
    await page.findByTestId('matrix');
    await fireEvent.click(page.getByRole('radio', { name: 'fund' }));
    const gaps = await page.findByTestId('matrix-gaps');
    expect(gaps.textContent).toContain('In 4 of 5 countries nobody present can fund fully.');
    expect(gaps.querySelectorAll('[data-gap="true"]')).toHaveLength(4);
    expect(gaps.querySelectorAll('td.gap')).toHaveLength(4);
  });

  it('opens the page of a country by its name', async () => {
    openPlace('partners');
    await page.findByTestId('matrix');
    await fireEvent.click(page.getByRole('button', { name: 'Mali' }));
    expect(country.iso3).toBe('MLI');
    expect(screen.place).toBe('record');
  });

  it('says why it is empty, which is not "nobody"', async () => {
    openPlace('partners', { getMatrix: async () => matrixOf(['BEN'], 0) });
    expect(await page.findByText('No partner is recorded here')).toBeTruthy();
  });

  it('has no fault that axe finds', async () => {
    openPlace('partners');
    await page.findByTestId('matrix');
    expect(await faults()).toEqual([]);
  });
});

describe('the roster', () => {
  async function openRoster(): Promise<void> {
    openPlace('partners');
    partners.tab = 'roster';
    await page.findByTestId('roster-women');
  }

  it('says the share of women among those found and in the whole, and who is not known', async () => {
    await openRoster();
    const words = page.getByTestId('roster-women').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(words).toContain('3 experts found. 1 of 2 whose gender is known are women: 50 %.');
    expect(words).toContain('Whole roster, 43 experts. 12 of 40 whose gender is known are women: 30 %.');
    expect(words).toContain('Of 3 the gender is not known.');
  });

  it('has a row for every expert, however many there are, and opens one by keyboard', async () => {
    const [one] = ROSTER.experts;
    if (!one) throw new Error('Experts are invented.');
    const experts = Array.from({ length: 250 }, (_, at) => ({ ...one, id: `e${at}`, title: `Expert ${at}` }));
    openPlace('partners', { findExperts: async () => ({ ...ROSTER, experts, genders: [100, 150, 0, 12] }) });
    partners.tab = 'roster';
    const grid = await page.findByTestId('experts');
    expect(grid.getAttribute('aria-rowcount')).toBe('251');
    expect(page.getByText('The first 250 of 262 are listed.', { exact: false })).toBeTruthy();
    expect(grid.querySelectorAll('.space [role=row]').length).toBeLessThan(40);
    Object.defineProperty(grid, 'scrollTop', { configurable: true, writable: true, value: 240 * 26 });
    await fireEvent.scroll(grid);
    await vi.waitFor(() => expect(page.getByText('Expert 240')).toBeTruthy());
    await fireEvent.keyDown(grid, { key: 'End' });
    await fireEvent.keyDown(grid, { key: 'Enter' });
    await vi.waitFor(() => expect(record.id).toBe('e249'));
    record.list('engagement');
  });

  it('draws who waits as an open ring, with the time so far in words', async () => {
    await openRoster();
    const strip = page.getByTestId('deployments');
    const forms = [...strip.querySelectorAll('[data-form]')].map((row) => row.getAttribute('data-form'));
    expect(forms).toEqual(['arrived', 'arrived', 'waiting', 'declined']);
    expect(strip.querySelector('[data-form=waiting] circle.waiting')).toBeTruthy();
    expect(strip.textContent).toContain('1 of 3 came within 72 hours.');
    expect(strip.textContent).toContain('1 waits longer than that.');
    expect(page.getByRole('button', { name: 'Deployment 3, Niger: waiting for 17 d' })).toBeTruthy();
  });

  it('narrows by gender and by skill', async () => {
    await openRoster();
    await fireEvent.change(page.getByLabelText('Gender'), { target: { value: 'woman' } });
    await vi.waitFor(() => expect(page.queryByText('B. Petrov')).toBeNull());
    await fireEvent.change(page.getByLabelText('Skills'), { target: { value: 'elections' } });
    expect(partners.request).toMatchObject({ gender: 'woman', skills: ['elections'] });
    await fireEvent.click(page.getByRole('button', { name: 'Take off elections' }));
    expect(partners.request.skills).toEqual([]);
  });

  it('has no fault that axe finds', async () => {
    await openRoster();
    expect(await faults()).toEqual([]);
  });
});

describe('the funds', () => {
  it('sum by currency, and leave out what nobody wrote instead of counting it as 0', async () => {
    openPlace('partners');
    partners.tab = 'funds';
    const funds = await page.findByTestId('funds');
    const words = funds.textContent?.replace(/[\s\u202f]+/g, ' ') ?? '';
    expect(words).toContain('340 000');
    expect(funds.querySelector('tfoot td:nth-of-type(4)')?.textContent?.trim()).toBe('no data');
    expect(words).toContain('waits 101 days');
    expect(words).toContain('From asking to release: 22 days, from 1 fund. 1 is asked and not released.');
    expect(await faults()).toEqual([]);
  });
});

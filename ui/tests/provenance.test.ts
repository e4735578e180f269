import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { country } from '@/state/country.svelte';
import { imports } from '@/state/imports.svelte';
import { provenance } from '@/state/provenance.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { faults, openPlace } from './pages';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(() => {
  cleanup();
  screen.drawer = null;
});

describe('where figures are from', () => {
  it('is two keys away: Q names the run, its file and the line, and the button that has the focus shows the rows', async () => {
    openPlace('situation');
    await press('q');
    const rows = await page.findByTestId('provenance-rows');
    expect(page.getByText(/BLAKE3 a1b2/)).toBeTruthy();
    expect(page.getByText('UCDP GED 25.1 (CC BY 4.0)')).toBeTruthy();
    expect(document.activeElement).toBe(rows);
    await fireEvent.click(rows);
    expect([screen.sheet, screen.place, screen.drawer]).toEqual([null, 'situation', 'table']);
    await page.findByTestId('table');
    expect(await faults()).toEqual([]);
  });

  it('speaks of the country whose page is open, and shows its rows', async () => {
    openPlace('record');
    country.iso3 = 'MLI';
    await provenance.open();
    expect(provenance.filter.area).toEqual({ type: 'country', iso3: 'MLI' });
    provenance.rows();
    expect(selection.filter.area).toEqual({ type: 'country', iso3: 'MLI' });
    await page.findByTestId('table');
    country.iso3 = null;
  });

  it('leads to the run in the list of runs, and says where there is nothing', async () => {
    const fake = openPlace('situation');
    await press('q');
    await fireEvent.click(await page.findByRole('button', { name: 'ged251.csv' }));
    expect([screen.place, screen.sheet, imports.pointed]).toEqual(['sources', null, 1]);
    fake.getProvenance = async () => ({ events: 0, oldest: null, newest: null, runs: [], citations: [] });
    await provenance.open();
    expect(await page.findByTestId('provenance-none')).toBeTruthy();
  });
});

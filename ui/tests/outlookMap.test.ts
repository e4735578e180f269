import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import type { CellOutlooks } from '@/contract/CellOutlooks';
import type { Fault } from '@/contract/Fault';
import type { Outlooks } from '@/contract/Outlooks';
import { desk } from '@/state/desk.svelte';
import { onKey } from '@/state/keyboard.svelte';
import { layers } from '@/state/layers.svelte';
import { openDesk } from '@/state/opening';
import { outlooks } from '@/state/outlooks.svelte';
import { selection } from '@/state/selection.svelte';
import { SlowFigure } from '@/state/slowFigure.svelte';
import { type FakeBackend, fakeBackend } from './backend';
import OutlookOnMap from './OutlookOnMap.svelte';
import { cellOutlooksOf } from './outlooks';
import { faults, openPlace } from './pages';

const refusal: Fault = { code: 'refused', message: 'No month is whole.', hint: 'Import more.', question: null };

async function open(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  const fake = { ...fakeBackend(), ...other };
  useBackend(fake);
  Object.assign(outlooks, { countries: new SlowFigure<Outlooks>(), cells: new SlowFigure<CellOutlooks>() });
  layers.restore('cells', 'events', ['figures']);
  await openDesk();
  // What the whole window says of itself.
  Object.assign(document, { title: 'Sitroom' });
  document.documentElement.lang = 'en';
  render(OutlookOnMap);
  return fake;
}

const count = (fake: FakeBackend, call: string) => fake.calls.filter((one) => one === call).length;

afterEach(() => {
  cleanup();
  layers.restore('cells', 'events', ['figures']);
});

describe('the layer of the outlook', () => {
  it('asks nothing while it is off, and cells only when they are wished for', async () => {
    const fake = await open();
    expect(fake.calls).not.toContain('listOutlooks');
    layers.toggle('outlook');
    await vi.waitFor(() => expect(outlooks.countries.answer).not.toBeNull());
    expect(fake.calls).not.toContain('listCellOutlooks');
    await fireEvent.click(page.getByRole('radio', { name: 'Cells' }));
    await vi.waitFor(() => expect(outlooks.cells.answer?.cells).toHaveLength(3));
    expect(layers.has('outlook_cells')).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('does not ask again when the period changes, and does when what is stored does', async () => {
    const fake = await open();
    layers.toggle('outlook');
    await vi.waitFor(() => expect(count(fake, 'listOutlooks')).toBe(1));
    selection.setFilter({ since: '2022-01-01', until: '2022-12-31' });
    await vi.waitFor(() => expect(selection.key).toContain('2022-12-31'));
    expect(count(fake, 'listOutlooks')).toBe(1);
    if (desk.opening) {
      desk.opening = { ...desk.opening, coverage: { ...desk.opening.coverage, generation: 9 } };
    }
    await vi.waitFor(() => expect(count(fake, 'listOutlooks')).toBe(2));
  });

  it('asks a country among those of its subregion', async () => {
    const listOutlooks = vi.fn(() => new Promise<Outlooks>(() => {}));
    await open({ listOutlooks });
    selection.setFilter({ area: { type: 'country', iso3: 'MLI' } });
    layers.toggle('outlook');
    await vi.waitFor(() => expect(listOutlooks).toHaveBeenCalledWith({ type: 'subregion', id: 'west-africa' }));
  });

  it('says that cells take seconds, can be stopped, and is asked again', async () => {
    const ends: ((answer: CellOutlooks) => void)[] = [];
    const cancelFigures = vi.fn(async () => {});
    await open({ cancelFigures, listCellOutlooks: () => new Promise((end) => ends.push(end)) });
    layers.toggle('outlook');
    layers.toggle('outlook_cells');
    expect((await page.findByText(/Learning from the cells/)).textContent).toContain('seconds');
    await fireEvent.click(page.getByTestId('figure-stop'));
    expect(cancelFigures).toHaveBeenCalledOnce();
    await fireEvent.click(await page.findByTestId('figure-again'));
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[0]?.({ ...cellOutlooksOf(), cells: [] });
    ends[1]?.(cellOutlooksOf());
    await vi.waitFor(() => expect(outlooks.cells.answer?.cells).toHaveLength(3));
  });

  it('ends a question that nobody waits for any more', async () => {
    const cancelFigures = vi.fn(async () => {});
    await open({ cancelFigures, listCellOutlooks: () => new Promise(() => {}) });
    layers.toggle('outlook');
    layers.toggle('outlook_cells');
    await vi.waitFor(() => expect(outlooks.cells.waiting).toBe(true));
    layers.toggle('outlook');
    await vi.waitFor(() => expect(cancelFigures).toHaveBeenCalledOnce());
  });

  it('says what failed and what to do', async () => {
    await open({ listOutlooks: () => Promise.reject(refusal) });
    layers.toggle('outlook');
    expect((await page.findByRole('alert')).textContent).toContain('No month is whole. Import more.');
    expect(await faults()).toEqual([]);
  });

  it('has a key and a box among the layers', async () => {
    openPlace('situation');
    const box = await page.findByRole('checkbox', { name: 'Outlook of months to come' });
    await fireEvent.click(box);
    expect(layers.has('outlook')).toBe(true);
    expect(page.getByText(/its colours are the same/)).toBeTruthy();
    onKey(new KeyboardEvent('keydown', { key: 'o', cancelable: true }));
    expect(layers.has('outlook')).toBe(false);
  });
});

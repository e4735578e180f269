import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { history } from '@/state/history.svelte';
import { links } from '@/state/links.svelte';
import { notices } from '@/state/notices.svelte';
import { selection } from '@/state/selection.svelte';
import { texts } from '@/state/texts.svelte';
import type { FakeBackend } from './backend';
import { faults, openPlace, words } from './pages';

/** Opens the sources with three pairs that wait. */
async function open(pairs = 3): Promise<FakeBackend> {
  Object.assign(links, { page: null, at: 0 });
  const fake = openPlace('sources', {}, { pairs });
  await page.findByTestId('links-list');
  await vi.waitFor(() => expect(links.page?.links.length).toBe(pairs));
  return fake;
}

const press = (key: string) => fireEvent.keyDown(page.getByTestId('links-list'), { key });
const count = () => words(page.getByTestId('links-count'));
const settled = () => vi.waitFor(() => expect(links.busy).toBe(false));

afterEach(async () => {
  cleanup();
  history.clear();
  notices.list = [];
  await texts.speak('en');
});

describe('the work list of pairs', () => {
  it('is gone through by keys, decided by S and D, and taken back by U', async () => {
    const fake = await open();
    expect(count()).toBe('3 pairs wait');
    const [first, second] = fake.links.pairs;
    await press('ArrowDown');
    expect(links.now?.a.row.id).toBe(second?.a.row.id);
    await press('s');
    await settled();
    expect(fake.links.said).toEqual([`same ${second?.a.row.id} ${second?.b.row.id}`]);
    expect(count()).toBe('2 pairs wait');
    await press('Home');
    await press('d');
    await settled();
    expect(fake.links.said.at(-1)).toBe(`different ${first?.a.row.id} ${first?.b.row.id}`);
    expect(count()).toBe('1 pair waits');
    await press('u');
    await settled();
    expect(fake.links.said.at(-1)).toBe(`waiting ${first?.a.row.id} ${first?.b.row.id}`);
    history.undo();
    await settled();
    expect(count()).toBe('2 pairs wait');
  });

  it('shows both records with what speaks for one event and what against it', async () => {
    await open();
    const shown = words(page.getByTestId('links-now'));
    for (const part of ['UCDP GED', 'ACLED', '60', 'Speaks for one event', 'The same days.', 'Speaks against it']) {
      expect(shown).toContain(part);
    }
    expect(words(page.getByTestId('coverage-links'))).toContain('3');
    expect(await faults()).toEqual([]);
  });

  it('takes a decision back from the notice', async () => {
    const fake = await open(1);
    await press('d');
    await settled();
    expect(words(page.getByTestId('links'))).toContain('No pair waits');
    notices.list.at(-1)?.action?.run();
    await vi.waitFor(() => expect(fake.links.said.at(-1)).toMatch(/^waiting /));
    await page.findByTestId('links-list');
  });

  it('lets one publisher count until it is said that another does too, and takes that back', async () => {
    const fake = await open();
    const box = (name: string) => page.getByTestId('links-counting').querySelectorAll('input')[name === 'ucdp' ? 0 : 1];
    expect([box('ucdp')?.checked, box('ucdp')?.disabled, box('acled')?.checked]).toEqual([true, true, false]);
    expect(page.queryByTestId('links-added-up')).toBeNull();
    await fireEvent.click(box('acled') as HTMLInputElement);
    await settled();
    expect(fake.links.counting).toEqual(['ucdp', 'acled']);
    expect(words(await page.findByTestId('links-added-up'))).toContain('counts twice');
    history.undo();
    await vi.waitFor(() => expect(fake.links.counting).toEqual(['ucdp']));
    await settled();
  });

  it('is not there where one publisher alone has events', async () => {
    openPlace('sources');
    await page.findByTestId('coverage');
    expect(page.queryByTestId('links')).toBeNull();
  });

  it('speaks Arabic', async () => {
    await open();
    await texts.speak('ar');
    await vi.waitFor(() => expect(words(page.getByTestId('links'))).toContain('الحدث نفسه؟'));
    expect(await faults()).toEqual([]);
  });
});

describe('the page of an event', () => {
  it('shows the record of the other publisher and takes what a person says of it', async () => {
    const fake = openPlace('situation', {}, { pairs: 1 });
    await vi.waitFor(() => expect(selection.key).not.toBeNull());
    selection.selectEvent(fake.links.pairs[0]?.a.row.id ?? 0);
    const block = await page.findByTestId('event-links');
    expect(words(block)).toContain('ACLED');
    await fireEvent.click(page.getByText('Not the same event'));
    await settled();
    expect(fake.links.said).toHaveLength(1);
    await vi.waitFor(() => expect(words(page.getByTestId('event-links'))).toContain('Undo'));
  });
});

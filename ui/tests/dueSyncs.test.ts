import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '@/contract/Fault';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import { sourceForm } from '@/state/sourceForm.svelte';
import { sources } from '@/state/sources.svelte';
import type { FakeBackend } from './backend';
import { openPlace, words } from './pages';

const AWAY: Fault = { code: 'network', message: 'The server could not be reached.', hint: 'It waits.', question: null };
const GDELT = { source: 'gdelt', base_url: null, since: null, full: false, rest: false } as const;

async function open(): Promise<FakeBackend> {
  Object.assign(sources, { cards: null, waiting: [], faults: {}, reports: {}, waitsForNetwork: 0 });
  const fake = openPlace('sources');
  await page.findByTestId('source-row-ucdp');
  return fake;
}

async function look(): Promise<void> {
  await sources.fetchDue();
  await vi.waitFor(() => expect(sources.busy).toBe(false));
}

afterEach(() => {
  cleanup();
  screen.close();
  screen.go('situation');
  sourceForm.clear();
  notices.list = [];
});

describe('what is due', () => {
  it('is fetched by itself, and nothing is while nothing is due', async () => {
    const fake = await open();
    await look();
    expect(fake.sources.requests).toEqual([]);
    fake.sources.due = [GDELT];
    await look();
    expect(fake.sources.requests).toEqual([GDELT]);
    await vi.waitFor(() => expect(words(page.getByTestId('source-stored-gdelt'))).toBe('1 200'));
  });

  it('waits where the network does not carry it, says so in the row and the rail, and is told once to who is elsewhere', async () => {
    const fake = await open();
    screen.go('situation');
    for (const told of [[AWAY.message], []]) {
      notices.list = [];
      fake.sources.due = [GDELT];
      fake.sources.nextFault = AWAY;
      await look();
      expect(notices.list.map((notice) => notice.message)).toEqual(told);
    }
    expect(words(await page.findByTestId('rail-waits'))).toBe('1 source waits for the network');
    screen.go('sources');
    expect(words(await page.findByTestId('source-waits-gdelt'))).toBe(
      'Waits for the network since 10 Feb 2024, 07:00 UTC, tried once; next: 10 Feb 2024, 07:01 UTC. Wait no longer',
    );
    await fireEvent.click(page.getByTestId('source-stop-waiting-gdelt'));
    await vi.waitFor(() => expect(page.queryByTestId('source-waits-gdelt')).toBeNull());
    expect(page.queryByTestId('rail-waits')).toBeNull();
  });

  it('follows a schedule that is entered with the source', async () => {
    const fake = await open();
    await fireEvent.click(page.getByTestId('source-settings-gdelt'));
    const schedule = (await page.findByTestId('source-schedule')) as HTMLSelectElement;
    expect(schedule.value).toBe('never');
    await fireEvent.change(schedule, { target: { value: 'daily' } });
    await fireEvent.click(page.getByTestId('source-save'));
    await vi.waitFor(() => expect(fake.sources.cards[4]?.settings.schedule).toBe('daily'));
    fake.sources.change('gdelt', { next_at: '2024-02-11T07:00:00Z' });
    await sources.list();
    expect(words(await page.findByTestId('source-next-gdelt'))).toBe(
      'Fetched by itself every day, next: 11 Feb 2024, 07:00 UTC',
    );
  });
});

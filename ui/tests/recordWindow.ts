/** The window at the place Record, on a record in memory, as every test of the record begins. */
import { screen as page, render } from '@testing-library/svelte';
import { vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { catalog } from '@/state/catalog.svelte';
import { country } from '@/state/country.svelte';
import { desk } from '@/state/desk.svelte';
import { editor } from '@/state/editor.svelte';
import { history } from '@/state/history.svelte';
import { notices } from '@/state/notices.svelte';
import { record } from '@/state/record.svelte';
import { openDetail } from '@/state/recordDetail.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { type FakeBackend, type FakeOptions, fakeBackend } from './backend';

/** Waits until something holds, on a busy machine as well. */
export function soon<Value>(holds: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(holds, { timeout: 15_000, interval: 20 });
}

/** Puts everything back to where a start finds it. */
export function resetRecord(): void {
  editor.close();
  editor.safety = null;
  openDetail.detail = null;
  country.close();
  record.list('partner');
  record.list('engagement');
  Object.assign(record, { everywhere: true, inPeriod: false, deleted: false, text: '' });
  history.clear();
  notices.list = [];
  screen.close();
  screen.drawer = null;
  screen.go('situation');
  catalog.revision += 1;
}

/** Opens the window and goes to the record. */
export async function openRecordPlace(
  options: FakeOptions = {},
  prepare = (_fake: FakeBackend) => {},
): Promise<FakeBackend> {
  const fake = fakeBackend(options);
  prepare(fake);
  useBackend(fake);
  desk.opening = null;
  selection.picture = null;
  selection.key = null;
  render(App);
  await page.findByTestId('events-total');
  screen.go('record');
  await page.findByTestId('records');
  await soon(() => {
    if (!page.queryByTestId('record-row-0')) throw new Error('No row has come yet.');
  });
  return fake;
}

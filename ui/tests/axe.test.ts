import { cleanup, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { desk } from '@/state/desk.svelte';
import { figures } from '@/state/figures.svelte';
import { type Sheet, screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { fakeBackend } from './backend';

/** Contrast needs a browser that paints; it is stated and measured with the tokens. */
async function faults(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

async function open(empty = false): Promise<void> {
  useBackend(fakeBackend({ empty }));
  desk.opening = null;
  selection.picture = null;
  render(App);
  await page.findByTestId(empty ? 'first-start' : 'events-total');
}

afterEach(() => {
  cleanup();
  screen.close();
  screen.table = false;
  screen.go('situation');
  selection.event = null;
});

describe('axe finds no fault with', () => {
  it('the first start', async () => {
    await open(true);
    expect(await faults()).toEqual([]);
  });

  it('the situation and a selected place', async () => {
    await open();
    await vi.waitFor(() => expect(figures.place).not.toBeNull());
    expect(await faults()).toEqual([]);
  });

  it('an event', async () => {
    await open();
    selection.selectEvent(1);
    await page.findByText(/BLAKE3/);
    expect(await faults()).toEqual([]);
  });

  it('the table', async () => {
    await open();
    screen.table = true;
    await page.findByTestId('export-csv');
    expect(await faults()).toEqual([]);
  });

  it('the sources', async () => {
    await open();
    screen.go('sources');
    await page.findByTestId('coverage');
    expect(await faults()).toEqual([]);
  });

  it.each<[Sheet, string]>([
    ['palette', 'Go to Situation'],
    ['keys', 'Pan, while the map has the focus'],
    ['views', 'Name'],
    ['import', 'Drop a file here, or open one'],
  ])('the sheet %s', async (sheet, words) => {
    await open();
    screen.open(sheet);
    await page.findByText(words);
    expect(await faults()).toEqual([]);
  });
});

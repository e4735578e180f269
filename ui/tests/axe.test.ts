import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { desk } from '@/state/desk.svelte';
import { editor } from '@/state/editor.svelte';
import { figures } from '@/state/figures.svelte';
import { type HelpAt, help } from '@/state/help.svelte';
import { record } from '@/state/record.svelte';
import { newRecord } from '@/state/recordActions';
import { type Sheet, screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { fakeBackend } from './backend';
import { SHUTTLE } from './inventedRecords';

/** Contrast needs a browser that paints; it is stated and measured with the tokens. */
async function faults(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

async function open(empty = false): Promise<void> {
  useBackend(fakeBackend({ empty }));
  desk.opening = null;
  selection.picture = null;
  selection.key = null;
  render(App);
  await page.findByTestId(empty ? 'first-start' : 'events-total');
}

afterEach(() => {
  cleanup();
  screen.close();
  screen.drawer = null;
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
    screen.drawer = 'table';
    await page.findByTestId('export-csv');
    expect(await faults()).toEqual([]);
  });

  it('the record: its list, a page, a form with rows and with what is wrong', async () => {
    await open();
    screen.go('record');
    await page.findByTestId('record-row-0');
    expect(await faults()).toEqual([]);
    record.open(SHUTTLE);
    await page.findByTestId('record-title');
    expect(await faults()).toEqual([]);
    await newRecord('engagement');
    await page.findByTestId('record-form');
    for (const noun of ['visit', 'participation', 'commitment']) {
      page.getByTestId(`child-add-${noun}`).click();
      await page.findByTestId(`child-remove-${noun}-0`);
    }
    page.getByTestId('record-save').click();
    await page.findAllByText('Nothing is written. Fill it in.');
    expect(await faults()).toEqual([]);
    editor.close();
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

  it.each<HelpAt>([
    { part: 'guide', id: 'warning' },
    { part: 'methods', id: 'gistar' },
    { part: 'figures', id: 'outlook' },
    { part: 'glossary', id: 'partner' },
  ])('the help, part $part', async (at) => {
    await open();
    help.open(at);
    await page.findByTestId('help-title');
    expect(await faults()).toEqual([]);
    await fireEvent.input(page.getByTestId('help-search'), { target: { value: 'warning' } });
    expect(page.getAllByRole('group').length).toBeGreaterThan(3);
    expect(await faults()).toEqual([]);
  });
});

import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '@/contract/Fault';
import { imports } from '@/state/imports.svelte';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import { tables } from '@/state/tables.svelte';
import type { FakeBackend } from './backend';
import { openRecordPlace, resetRecord } from './recordWindow';

const QUESTION: Fault = {
  code: 'question',
  message: 'Which comes first?',
  hint: '',
  question: {
    option: 'date_order',
    text: 'Do the dates begin with the day or with the month?',
    example: '03/04/2021 in line 2, column “began”',
    answers: [
      { value: 'day_first', meaning: '3 April 2021' },
      { value: 'month_first', meaning: '4 March 2021' },
    ],
  },
};

beforeEach(() => {
  resetRecord();
  imports.clear();
});
afterEach(() => {
  tables.close();
  cleanup();
});

async function openTable(prepare = (_fake: FakeBackend) => {}): Promise<FakeBackend> {
  const fake = await openRecordPlace({}, prepare);
  fake.chosenPath = '/home/analyst/3w.csv';
  await fireEvent.click(page.getByTestId('record-import-table'));
  await page.findByTestId('table-noun');
  return fake;
}

const menu = (id: string) => page.getByTestId(id) as HTMLSelectElement;

function choose(id: string, value: string): Promise<boolean> {
  return fireEvent.change(menu(id), { target: { value } });
}

describe('a table', () => {
  it('opens by itself when a file is no file of events', async () => {
    const fake = await openRecordPlace();
    fake.tables.told = 'table';
    await imports.offer(['/home/analyst/3w.csv']);
    expect(screen.sheet).toBe('table');
    expect(fake.calls).not.toContain('importFile');
    expect(imports.busy).toBe(false);
    expect(await page.findByTestId('table-noun')).toBeTruthy();
  });

  it('shows what it seems to be, which column is what, and its first rows', async () => {
    await openTable();
    expect(menu('table-noun').value).toBe('presence');
    expect(menu('table-map-partner').value).toBe('org_name');
    const unmapped = page.getByTestId('table-unmapped').textContent;
    expect(unmapped).toContain('headcount');
    expect(unmapped).not.toContain('marking');
    expect(page.getByTestId('table-markings').textContent).toMatch(/marking\b.*marking\.note/);
    expect(page.getByTestId('table-problems').textContent).toContain('2 of these 2 rows cannot be taken');
    await fireEvent.click(page.getByTestId('table-make-missing'));
    await vi.waitFor(() => expect(page.getByTestId('table-row-2').textContent).toContain('Mali'));
  });

  it('is read as another noun, and its columns are guessed anew', async () => {
    const fake = await openTable();
    await choose('table-noun', 'partner');
    await vi.waitFor(() => expect(menu('table-map-name').value).toBe('org_name'));
    expect(fake.tables.looks.at(-1)?.fields).toEqual({});
  });

  it('is corrected column by column, and what a field lacks is said', async () => {
    const fake = await openTable();
    await choose('table-map-partner', '');
    await vi.waitFor(() => expect(page.getByTestId('table-note').textContent).toContain('partner'));
    await choose('table-map-staff', 'headcount');
    await vi.waitFor(() => expect(fake.tables.looks.at(-1)?.fields.staff?.columns).toEqual(['headcount']));
    expect(page.queryByTestId('table-unmapped')?.textContent).not.toContain('headcount');
  });

  it('is tried without keeping anything, then imported, and undone as a whole', async () => {
    const fake = await openTable();
    await fireEvent.click(page.getByTestId('table-dry-run'));
    expect((await page.findByTestId('tried-added')).textContent).toBe('1');
    expect(page.getByText('No day can be read.', { exact: false })).toBeTruthy();
    await fireEvent.click(page.getByTestId('table-import'));
    expect(await page.findByTestId('import-outcome')).toBeTruthy();
    expect(fake.tables.requests.map((request) => request.dry_run)).toEqual([true, false]);
    await fireEvent.click(page.getByTestId('table-undo'));
    await vi.waitFor(() => expect(fake.calls).toContain('undoRun'));
    await page.findByTestId('table-noun');
  });

  it('asks which comes first in its dates, and goes on with the answer', async () => {
    const fake = await openTable();
    fake.tables.nextFault = QUESTION;
    await fireEvent.click(page.getByTestId('table-import'));
    await fireEvent.click(await page.findByTestId('answer-month_first'));
    expect(await page.findByTestId('import-outcome')).toBeTruthy();
    expect(fake.tables.requests.at(-1)?.mapping.date_order).toBe('month_first');
  });

  it('says why it cannot be read, and stays open', async () => {
    const fake = await openTable();
    fake.tables.nextFault = { code: 'refused', message: 'The file ends in line 4.', hint: 'Fetch it.', question: null };
    await fireEvent.click(page.getByTestId('table-dry-run'));
    expect((await page.findByTestId('table-fault')).textContent).toContain('The file ends in line 4.');
    expect(screen.sheet).toBe('table');
  });

  it('keeps its mapping by name, and reads the next table by it', async () => {
    const fake = await openTable();
    await fireEvent.input(page.getByTestId('table-mapping-name'), { target: { value: '3W of the office' } });
    await fireEvent.click(page.getByTestId('table-save-mapping'));
    await vi.waitFor(() => expect(fake.tables.named[0]?.name).toBe('3W of the office'));
    expect(notices.list.some((notice) => JSON.stringify(notice).includes('3W of the office'))).toBe(true);
    await choose('table-noun', 'partner');
    await vi.waitFor(() => expect(menu('table-map-name').value).toBe('org_name'));
    await choose('table-use', '3W of the office');
    await vi.waitFor(() => expect(menu('table-noun').value).toBe('presence'));
  });

  it('without rows says so and what to do', async () => {
    await openTable((fake) => {
      fake.tables.rows = 0;
    });
    expect(page.getByTestId('table-preview').textContent).toContain('There are no rows under this head');
  });
});

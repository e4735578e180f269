import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LISTED_NOUNS } from '@/state/catalog.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { SHUTTLE } from './inventedRecords';
import { openRecordPlace, resetRecord, soon } from './recordWindow';
import { Typist } from './typist';

beforeEach(resetRecord);
afterEach(cleanup);

const row = (at: number) => page.findByTestId(`record-row-${at}`);

describe('the list of a noun', () => {
  it('stands under the key 3 and counts every noun in the rail', async () => {
    await openRecordPlace();
    screen.go('situation');
    await new Typist().press('3');
    expect(screen.place).toBe('record');
    for (const noun of LISTED_NOUNS) expect(page.getByTestId(`noun-${noun}`)).toBeTruthy();
    expect(page.getByTestId('noun-partner').textContent).toBe('Partners4');
  });

  it('shows the columns of the noun in words, the newest first, and turns the order round', async () => {
    await openRecordPlace();
    expect((await row(0)).textContent).toContain('Dialogue in Osh');
    const shuttle = (await row(1)).textContent;
    for (const words of ['Shuttle from Dakar', 'shuttle', '1 Oct 2009', '2010', 'ended', 'Guinea']) {
      expect(shuttle).toContain(words);
    }
    await fireEvent.click(page.getByTestId('sort-day'));
    await soon(async () => expect((await row(0)).textContent).toContain('Shuttle'));
  });

  it('looks at the area of the selection, and everywhere when it is told so', async () => {
    await openRecordPlace();
    record.everywhere = false;
    await soon(() => expect(page.getByTestId('records-footer').textContent?.trim()).toBe('1 record'));
    await fireEvent.click(page.getByLabelText('Everywhere'));
    await soon(() => expect(page.getByTestId('records-footer').textContent?.trim()).toBe('2 records'));
  });

  it('says how many records a period leaves out because nobody knows their day', async () => {
    await openRecordPlace({}, (fake) => fake.records.changeElsewhere(SHUTTLE, { since: null, until: null }));
    await fireEvent.click(page.getByLabelText('Only the period'));
    await soon(() => expect(page.getByTestId('records-footer').textContent).toContain('1 without a date is left out'));
  });

  it('filters as one types and says why it is empty, with one way out', async () => {
    await openRecordPlace();
    const typist = new Typist();
    await typist.press('f');
    await typist.write('nowhere');
    expect(await page.findByText('Nothing holds “nowhere”')).toBeTruthy();
    await fireEvent.click(page.getByText('Show all'));
    expect(await row(1)).toBeTruthy();
  });

  it('says that an area without records is no data', async () => {
    await openRecordPlace();
    record.everywhere = false;
    selection.setFilter({ area: { type: 'subregion', id: 'central-africa' } });
    expect((await page.findByTestId('records-empty')).textContent).toContain('That is no data, not zero.');
  });

  it('goes through a hundred thousand records with some dozens of rows on the page', async () => {
    await openRecordPlace({ engagements: 100_000 });
    const grid = page.getByRole('grid', { name: 'Engagements' });
    expect(grid.getAttribute('aria-rowcount')).toBe('100003');
    grid.focus();
    await new Typist().press('End');
    expect(record.row).toBe(100_001);
    expect(page.getAllByTestId(/^record-row-/).length).toBeLessThan(60);
  });

  it('is written to a file exactly as it is narrowed', async () => {
    const fake = await openRecordPlace();
    const asked = vi.spyOn(fake, 'exportRecords');
    record.search('osh');
    await fireEvent.click(page.getByTestId('record-export-xlsx'));
    expect((await page.findByTestId('leaving-rows')).textContent).toBe('1 row is in the file');
    await fireEvent.click(page.getByTestId('leaving-write'));
    expect(await page.findByText(/^1 row written to .*engagements-unclassified.xlsx/)).toBeTruthy();
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ noun: 'engagement', text: 'osh', deleted: false });
  });

  it('leaves at the marking that is chosen, asked anew each time, and says what stays behind', async () => {
    const fake = await openRecordPlace();
    vi.spyOn(fake, 'previewRecords').mockImplementation(async (_request, limit) =>
      limit === 'unclassified'
        ? { rows: 1, left_out: 1, marking: 'unclassified' }
        : { rows: 2, left_out: 0, marking: 'confidential' },
    );
    const asked = vi.spyOn(fake, 'exportRecords');
    await fireEvent.click(page.getByTestId('record-export-csv'));
    expect((await page.findByTestId('leaving-left')).textContent).toContain('1 is marked higher and stays here');
    await fireEvent.click(page.getByRole('radio', { name: 'Strictly Confidential' }));
    await soon(() => expect(page.getByTestId('leaving-left').textContent).toContain('Nothing is marked higher.'));
    await fireEvent.click(page.getByTestId('leaving-write'));
    expect(await page.findByText(/written to .*engagements-confidential.csv/)).toBeTruthy();
    expect(asked.mock.calls[0]?.[1]).toBe('strictly_confidential');
    await fireEvent.click(page.getByTestId('record-export-csv'));
    expect((await page.findByTestId('leaving-left')).textContent).toContain('1 is marked higher and stays here');
  });

  it('is where one was after looking at a record and at another place', async () => {
    await openRecordPlace({ engagements: 500 });
    record.search('engagement');
    record.row = 7;
    record.open(SHUTTLE);
    await page.findByTestId('record-title');
    screen.go('situation');
    screen.go('record');
    await page.findByTestId('record-title');
    await new Typist().press('ArrowLeft', { alt: true });
    await page.findByTestId('records');
    expect([record.text, record.row, record.id]).toEqual(['engagement', 7, null]);
  });

  it('takes up what somebody else changes', async () => {
    const fake = await openRecordPlace();
    fake.records.changeElsewhere(SHUTTLE, { name: 'Shuttle from Accra' });
    await soon(async () => expect((await row(1)).textContent).toContain('Shuttle from Accra'));
  });
});

import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { country } from '@/state/country.svelte';
import { record } from '@/state/record.svelte';
import type { FakeBackend } from './backend';
import { ECOWAS, idOf, SHUTTLE } from './inventedRecords';
import { openRecordPlace, resetRecord, soon } from './recordWindow';
import { Typist } from './typist';

beforeEach(resetRecord);
afterEach(cleanup);

async function openShuttle(prepare = (_fake: FakeBackend) => {}): Promise<FakeBackend> {
  const fake = await openRecordPlace({}, prepare);
  record.open(SHUTTLE);
  await page.findByTestId('record-title');
  return fake;
}

describe('the page of a record', () => {
  it('says what is known, what belongs to it, what names it and where it is written', async () => {
    await openShuttle();
    const panel = page.getByTestId('record').textContent ?? '';
    for (const words of ['Shuttle from Dakar', '1 Oct 2009 – 2010', 'Guinea', 'Unclassified', '12.5', 'Moved among']) {
      expect(panel).toContain(words);
    }
    expect(panel).toContain('ECOWAS · Economic Community of West African States');
    expect(panel).toContain('Publish the calendar');
    expect(panel).toContain('Neighbours first');
    expect(panel).toContain('S/2011/552');
    expect(panel).toContain('Not known: Result');
    expect(page.queryByTestId('value-outcome')).toBeNull();
  });

  it('leads to other records and back the way one came', async () => {
    await openShuttle();
    await fireEvent.click(page.getByText('Neighbours first'));
    await soon(() => expect(page.getByTestId('record-title').textContent).toBe('Neighbours first'));
    await new Typist().press('Escape');
    await soon(() => expect(page.getByTestId('record-title').textContent).toBe('Shuttle from Dakar'));
    await new Typist().press('Escape');
    expect(await page.findByTestId('records')).toBeTruthy();
  });

  it('leads to the page of a country that it names', async () => {
    await openShuttle();
    await fireEvent.click(page.getByRole('button', { name: 'Guinea', description: 'The page of Guinea' }));
    expect([country.iso3, country.seen]).toEqual(['GIN', true]);
  });

  it('tells who changed what and makes an older version hold again', async () => {
    const fake = await openShuttle((one) =>
      one.records.changeElsewhere(SHUTTLE, { name: 'Shuttle', state: 'under_way' }),
    );
    const history = page.getByTestId('record-history');
    expect(history.textContent).toContain('A. Diallo');
    expect(within(history).getByText('Shuttle from Dakar', { exact: false })).toBeTruthy();
    await fireEvent.click(page.getByTestId('restore-1'));
    await soon(() => expect(page.getByTestId('record-title').textContent).toBe('Shuttle from Dakar'));
    expect(fake.records.card(SHUTTLE).version).toBe(3);
    await new Typist().press('z', { ctrl: true });
    await soon(() => expect(fake.records.card(SHUTTLE).title).toBe('Shuttle'));
  });

  it('is deleted with what cannot be without it, and comes back by the notice', async () => {
    const fake = await openShuttle();
    await fireEvent.click(page.getByTestId('record-delete'));
    expect(
      await page.findByText('Deleted: Engagement “Shuttle from Dakar”, with 2 records that belong to it.'),
    ).toBeTruthy();
    expect(await page.findByTestId('records')).toBeTruthy();
    expect([fake.records.card(SHUTTLE).deleted, fake.records.card(idOf(3)).deleted]).toEqual([true, true]);
    expect(fake.records.card(idOf(4)).deleted).toBe(false);
    await fireEvent.click(page.getByTestId('notice-action'));
    await soon(() => expect(fake.records.card(SHUTTLE).deleted).toBe(false));
    await soon(() => expect(fake.records.card(idOf(3)).deleted).toBe(false));
    expect((await page.findByTestId('record-title')).textContent).toBe('Shuttle from Dakar');
  });

  it('comes back by Ctrl+Z as well, and only once', async () => {
    const fake = await openShuttle();
    await fireEvent.click(page.getByTestId('record-delete'));
    await page.findByTestId('records');
    const typist = new Typist();
    await typist.press('z', { ctrl: true });
    await soon(() => expect(fake.records.card(SHUTTLE).deleted).toBe(false));
    await page.findByTestId('record-title');
    await soon(() => expect(page.queryByTestId('notice-action')).toBeNull());
  });

  it('is listed among the deleted ones and restored from there', async () => {
    const fake = await openShuttle();
    await fireEvent.click(page.getByTestId('record-delete'));
    await page.findByTestId('records');
    await fireEvent.click(page.getByLabelText('Deleted'));
    await fireEvent.click(await page.findByTestId('record-row-0'));
    await fireEvent.click(await page.findByTestId('record-restore'));
    await soon(() => expect(fake.records.card(SHUTTLE).deleted).toBe(false));
    expect(await page.findByTestId('record-edit')).toBeTruthy();
  });

  it('says what failed when the record is not there', async () => {
    await openRecordPlace();
    record.open(idOf(4711));
    expect(await page.findByText(`There is no record ${idOf(4711)}.`)).toBeTruthy();
  });

  it('names partners by their titles in the table of who took part', async () => {
    await openShuttle();
    await fireEvent.click(page.getByRole('button', { name: /^ECOWAS/ }));
    await soon(() => expect(record.id).toBe(idOf(2)));
    const partner = await page.findByTestId('value-partner');
    await fireEvent.click(within(partner).getByRole('button'));
    expect(record.id).toBe(ECOWAS);
  });
});

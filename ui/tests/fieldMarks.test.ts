/** A single field that is marked higher than its record: in the form by mouse and by keyboard, with a reason to lower it, and on the page. */
import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordVersion } from '@/contract/RecordVersion';
import { editor } from '@/state/editor.svelte';
import { fieldMarking, isMarkLowered, ownMark } from '@/state/markings';
import { record } from '@/state/record.svelte';
import { differencesOf } from '@/state/recordVersions';
import { nounMarks } from './catalog';
import { editShuttle, field, rewrite } from './formDesk';
import { SHUTTLE } from './inventedRecords';
import { openRecordPlace, resetRecord, soon } from './recordWindow';

beforeEach(resetRecord);
afterEach(cleanup);

describe('the marking of a field', () => {
  it('counts where it is higher than the record’s, and a word that is none counts as the highest', () => {
    const values = { note: 'x', 'marking.note': 'confidential', 'marking.outcome': 'secret' };
    expect(fieldMarking(values, 'note', 'unclassified')).toBe('confidential');
    expect(ownMark(values, 'note', 'confidential')).toBeNull();
    expect(ownMark(values, 'outcome', 'unclassified')).toBe('strictly_confidential');
    expect(ownMark(values, 'lead', 'unclassified')).toBeNull();
  });

  it('is lowered where the field still holds something and may be seen by more', () => {
    const was = { note: 'x', 'marking.note': 'confidential' };
    expect(isMarkLowered(was, 'unclassified', { note: 'x' }, 'unclassified')).toBe(true);
    expect(isMarkLowered(was, 'unclassified', {}, 'unclassified')).toBe(false);
    expect(isMarkLowered(was, 'unclassified', { note: 'x' }, 'confidential')).toBe(false);
  });

  it('is offered for fields by which the record is not known', () => {
    const marks = nounMarks('engagement');
    expect(marks).toEqual(expect.arrayContaining(['note', 'sources', 'outcome', 'women_share']));
    for (const name of ['name', 'kind', 'since', 'until', 'countries', 'place', 'office'])
      expect(marks).not.toContain(name);
  });
});

describe('the form', () => {
  it('marks a field from the keyboard, and asks for a reason before it is lowered', async () => {
    const { fake, typist } = await editShuttle();
    const stored = () => fake.records.card(SHUTTLE).values['marking.result'];
    await rewrite(typist, 'result', 'res');
    await typist.press('Tab');
    await soon(() => expect(fake.records.card(SHUTTLE).values.result).toBe('resolved'));
    field('result').focus();
    await typist.press('0', { alt: true });
    const menu = await page.findByRole('menu', { name: 'Marking of Result' });
    await fireEvent.click(within(menu).getByText('Confidential'));
    await soon(() => expect(stored()).toBe('confidential'));
    expect(page.getByRole('button', { name: 'Marking of Result: Confidential' })).toBeTruthy();
    expect(page.queryByTestId('marking-reason')).toBeNull();

    await fireEvent.click(page.getByTestId('field-result-marking'));
    await fireEvent.click(page.getByTestId('field-result-marking-unclassified'));
    const reason = (await page.findByTestId('marking-reason')) as HTMLInputElement;
    await new Promise((done) => setTimeout(done, 50));
    expect(stored()).toBe('confidential');
    reason.focus();
    await typist.write('said in public');
    await typist.press('Tab');
    await soon(() => expect(stored()).toBeUndefined());
    expect(fake.records.card(SHUTTLE).reason).toBe('said in public');
    expect(editor.form?.touched).toBe(false);
  });

  it('lays two marks of a field that were given apart side by side', async () => {
    const { fake, typist } = await editShuttle();
    await rewrite(typist, 'result', 'res');
    await typist.press('Tab');
    await soon(() => expect(fake.records.card(SHUTTLE).values.result).toBe('resolved'));
    fake.records.changeElsewhere(SHUTTLE, { 'marking.result': 'confidential' });
    await fireEvent.click(page.getByTestId('field-result-marking'));
    await fireEvent.click(page.getByTestId('field-result-marking-strictly_confidential'));
    const clash = await page.findByTestId('clash-marking.result');
    expect(clash.textContent).toContain('Marking of Result');
    expect(clash.textContent).toContain('as the record');
    expect(within(clash).getByText('Confidential')).toBeTruthy();
    await fireEvent.click(within(clash).getByTestId('clash-take-mine'));
    await soon(() => expect(fake.records.card(SHUTTLE).values['marking.result']).toBe('strictly_confidential'));
  });

  it('has no marking for a field that names the record', async () => {
    await editShuttle();
    expect(page.queryByTestId('field-name-marking')).toBeNull();
    expect(page.getByTestId('field-result-marking').tabIndex).toBe(-1);
  });
});

describe('the versions of a record', () => {
  const of = (marking: 'unclassified' | 'strictly_confidential', values: Record<string, unknown>) =>
    ({ version: 1, deleted: false, marking, values, who: '', changed_at: '', reason: '' }) as RecordVersion;

  it('differ in a mark only where it counts in one of them', async () => {
    const { fake } = await editShuttle();
    const card = fake.records.card(SHUTTLE);
    const marked = { outcome: 'x', 'marking.outcome': 'confidential' };
    const names = (version: RecordVersion, before: RecordVersion) =>
      differencesOf(card, version, before).map(({ name }) => name);
    const high = of('strictly_confidential', marked);
    expect(names(high, of('unclassified', marked))).toEqual(['Marking']);
    expect(names(high, of('strictly_confidential', { outcome: 'x' }))).toEqual([]);
    expect(names(of('unclassified', marked), of('unclassified', { outcome: 'x' }))).toEqual(['Marking of Outcome']);
  });
});

describe('the page of the record', () => {
  it('shows the marking beside the value, and in its versions what was marked', async () => {
    await openRecordPlace({}, (fake) =>
      fake.records.changeElsewhere(SHUTTLE, { outcome: 'A date was set', 'marking.outcome': 'confidential' }),
    );
    record.open(SHUTTLE);
    const value = await page.findByTestId('value-outcome');
    expect(within(value).getByTestId('marking-outcome').textContent).toBe('Confidential');
    expect(page.queryByTestId('marking-situation')).toBeNull();
    const history = page.getByTestId('record-history').textContent ?? '';
    expect(history).toContain('Marking of Outcome');
    expect(history).toContain('as the record');
  });
});

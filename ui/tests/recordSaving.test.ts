import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '@/state/desk.svelte';
import { drafts } from '@/state/drafts.svelte';
import { DRAFT_AFTER_MS, editor } from '@/state/editor.svelte';
import { history } from '@/state/history.svelte';
import { imports } from '@/state/imports.svelte';
import { notices } from '@/state/notices.svelte';
import { openDetail } from '@/state/recordDetail.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { editShuttle, field, newEngagement, rewrite, state } from './formDesk';
import { SHUTTLE } from './inventedRecords';
import { openRecordPlace, resetRecord, soon } from './recordWindow';
import type { Typist } from './typist';

let fake: FakeBackend;
let typist: Typist;

beforeEach(resetRecord);
afterEach(cleanup);

describe('a stored record', () => {
  it('is saved when a changed field is left, with that field alone', async () => {
    ({ fake, typist } = await editShuttle());
    await rewrite(typist, 'name', 'Shuttle from Accra');
    expect(fake.records.steps).toEqual([]);
    await typist.press('Tab');
    await soon(() => expect(state()).toMatch(/^Saved/));
    expect(fake.records.steps[0]).toMatchObject([{ id: SHUTTLE, base: 1, values: { name: 'Shuttle from Accra' } }]);
    expect(Object.keys(fake.records.steps[0]?.[0]?.values ?? {})).toEqual(['name']);
  });

  it('is not saved while something is missing, and is as soon as it is complete', async () => {
    ({ fake, typist } = await editShuttle());
    await rewrite(typist, 'name', '');
    await typist.press('Tab');
    await rewrite(typist, 'result', 'res');
    await typist.press('Tab');
    await new Promise((done) => setTimeout(done, 50));
    expect(fake.records.steps).toEqual([]);
    await rewrite(typist, 'name', 'Shuttle');
    await typist.press('Tab');
    await soon(() => expect(fake.records.steps.length).toBe(1));
    expect(fake.records.steps[0]?.[0]?.values).toEqual({ name: 'Shuttle', result: 'resolved' });
  });

  it('waits with a half-written row and saves the rest', async () => {
    ({ fake, typist } = await editShuttle());
    await typist.press('v', { alt: true });
    await typist.write('5 Nov 2009');
    await rewrite(typist, 'name', 'Shuttle');
    await typist.press('Tab');
    await soon(() => expect(fake.records.steps.length).toBe(1));
    expect(fake.records.steps[0]?.map((change) => change.noun)).toEqual(['engagement']);
    expect(editor.form?.touched).toBe(true);
  });

  it('says why it was not saved and keeps what was written', async () => {
    ({ fake, typist } = await editShuttle());
    fake.records.nextFault = { code: 'disk', message: 'The disk is full.', hint: 'Free some room.', question: null };
    await rewrite(typist, 'name', 'Shuttle');
    await typist.press('Tab');
    await soon(() => expect(state()).toBe('Not saved: The disk is full.'));
    expect(field('name').value).toBe('Shuttle');
    await soon(() => expect(fake.records.drafts.length).toBe(1));
  });

  it('lays two changes of a field side by side and stores the one that is chosen', async () => {
    ({ fake, typist } = await editShuttle());
    fake.records.changeElsewhere(SHUTTLE, { name: 'Shuttle of Accra', state: 'suspended' });
    await rewrite(typist, 'name', 'Shuttle of Lomé');
    await typist.press('Tab');
    const clash = await page.findByTestId('clash-name');
    for (const words of ['Shuttle from Dakar', 'A. Diallo', 'Shuttle of Accra', 'Shuttle of Lomé']) {
      expect(clash.textContent).toContain(words);
    }
    expect(fake.records.card(SHUTTLE).values.name).toBe('Shuttle of Accra');
    await fireEvent.click(page.getByTestId('clash-take-mine'));
    await soon(() => expect(fake.records.card(SHUTTLE).values.name).toBe('Shuttle of Lomé'));
    expect(fake.records.card(SHUTTLE).values.state).toBe('suspended');
    expect(page.queryByTestId('clashes')).toBeNull();
  });

  it('takes the value of somebody else when that is chosen', async () => {
    ({ fake, typist } = await editShuttle());
    fake.records.changeElsewhere(SHUTTLE, { name: 'Shuttle of Accra' });
    await rewrite(typist, 'name', 'Shuttle of Lomé');
    await typist.press('Tab');
    await fireEvent.click(await page.findByTestId('clash-take-theirs'));
    await soon(() => expect(field('name').value).toBe('Shuttle of Accra'));
    expect(fake.records.steps).toEqual([]);
    expect(editor.form?.touched).toBe(false);
  });

  it('asks for a reason before it is marked lower, and not before it is marked higher', async () => {
    ({ fake, typist } = await editShuttle());
    await typist.press('3', { alt: true });
    await soon(() => expect(fake.records.card(SHUTTLE).marking).toBe('strictly_confidential'));
    await typist.press('1', { alt: true });
    const reason = (await page.findByTestId('marking-reason')) as HTMLInputElement;
    await new Promise((done) => setTimeout(done, 50));
    expect(fake.records.card(SHUTTLE).marking).toBe('strictly_confidential');
    reason.focus();
    await typist.write('published');
    await typist.press('Tab');
    await soon(() => expect(fake.records.card(SHUTTLE).marking).toBe('unclassified'));
    expect(fake.records.card(SHUTTLE).reason).toBe('published');
  });

  it('loses a visit that is taken away, in a step of its own', async () => {
    ({ fake, typist } = await editShuttle());
    await fireEvent.click(page.getByTestId('child-remove-visit-0'));
    await soon(() => expect(fake.records.steps.length).toBe(1));
    expect(fake.records.steps[0]).toMatchObject([{ noun: 'visit', delete: true, base: 1 }]);
  });
});

describe('what was saved from a form', () => {
  const notice = () => notices.list.find(({ message }) => message.startsWith('Saved'));
  const take = (name: string) => fake.records.card(SHUTTLE).values[name];

  async function changeTwo(): Promise<void> {
    ({ fake, typist } = await editShuttle());
    await rewrite(typist, 'name', 'Shuttle from Accra');
    await typist.press('Tab');
    await rewrite(typist, 'result', 'res');
    await typist.press('Tab');
    await soon(() => expect(take('result')).toBe('resolved'));
  }

  it('is said once when it closes, and taken back in one step', async () => {
    await changeTwo();
    const steps = fake.records.steps.length;
    expect(notice()).toBeUndefined();
    await editor.leave();
    await soon(() => expect(notice()?.message).toBe('Saved 2 changes to “Shuttle from Accra”.'));
    await fireEvent.click(page.getByRole('button', { name: 'Undo' }));
    await soon(() => expect(take('name')).toBe('Shuttle from Dakar'));
    expect(take('result')).not.toBe('resolved');
    expect(fake.records.steps).toHaveLength(steps + 1);
    expect(notice()).toBeUndefined();
  });

  it('is taken back and stored again by keys', async () => {
    await changeTwo();
    await editor.leave();
    await soon(() => expect(notice()).toBeTruthy());
    history.undo();
    await soon(() => expect(take('name')).toBe('Shuttle from Dakar'));
    await soon(() => expect(notices.list.some(({ message }) => message.includes('before it was changed'))).toBe(true));
    history.redo();
    await soon(() => expect(take('name')).toBe('Shuttle from Accra'));
  });

  it('keeps its marking where that was raised, and says so', async () => {
    ({ fake, typist } = await editShuttle());
    await rewrite(typist, 'name', 'Shuttle from Accra');
    await typist.press('Tab');
    await typist.press('3', { alt: true });
    await soon(() => expect(fake.records.card(SHUTTLE).marking).toBe('strictly_confidential'));
    await editor.leave();
    await fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
    await soon(() => expect(take('name')).toBe('Shuttle from Dakar'));
    expect(fake.records.card(SHUTTLE).marking).toBe('strictly_confidential');
    expect(notices.list.some(({ hint }) => hint.includes('lowering it wants a reason'))).toBe(true);
  });

  it('keeps the marking of a field where that was raised, and says so', async () => {
    ({ fake, typist } = await editShuttle());
    editor.form?.root.markField('done', 'confidential');
    await rewrite(typist, 'name', 'Shuttle from Accra');
    await typist.press('Tab');
    await soon(() => expect(take('marking.done')).toBe('confidential'));
    const { version } = fake.records.card(SHUTTLE);
    await editor.leave();
    await soon(() => expect(notice()).toBeTruthy());
    await fireEvent.click(page.getByRole('button', { name: 'Undo' }));
    await soon(() => expect(take('name')).toBe('Shuttle from Dakar'));
    expect(fake.records.card(SHUTTLE).version).toBe(version + 1);
    expect(take('marking.done')).toBe('confidential');
    expect(notices.list.some(({ hint }) => hint.includes('lowering it wants a reason'))).toBe(true);
  });

  it('leaves what somebody else changed meanwhile as it is', async () => {
    await changeTwo();
    fake.records.changeElsewhere(SHUTTLE, { state: 'suspended' });
    await editor.leave();
    await fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
    await soon(() => expect(take('name')).toBe('Shuttle from Dakar'));
    expect(take('state')).toBe('suspended');
  });

  it('is not taken back where somebody else changed the same', async () => {
    await changeTwo();
    await editor.leave();
    fake.records.changeElsewhere(SHUTTLE, { name: 'Shuttle of Lomé' });
    await fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
    await soon(() => expect(notices.list.some(({ message }) => message.includes('were not taken back'))).toBe(true));
    expect(take('name')).toBe('Shuttle of Lomé');
  });

  it('brings a visit back that was taken away', async () => {
    ({ fake, typist } = await editShuttle());
    const visits = () => editor.form?.rowsOf('visit').length;
    const count = visits();
    await fireEvent.click(page.getByTestId('child-remove-visit-0'));
    await soon(() => expect(fake.records.steps.length).toBe(1));
    await typist.press('Escape');
    await soon(() => expect(notice()?.message).toContain('Saved 1 change to'));
    await fireEvent.click(page.getByRole('button', { name: 'Undo' }));
    await soon(() => expect(notices.list.some(({ message }) => message.includes('before it was changed'))).toBe(true));
    await soon(() =>
      expect(openDetail.detail?.children.filter(({ noun }) => noun === 'visit')).toHaveLength(count ?? 0),
    );
  });

  it('is not said where nothing was changed', async () => {
    ({ fake, typist } = await editShuttle());
    await typist.press('Escape');
    await soon(() => expect(editor.form).toBeNull());
    expect(notices.list).toEqual([]);
  });
});

describe('a draft', () => {
  it('is on the disk a second after the last key at the latest', async () => {
    ({ fake, typist } = await newEngagement());
    const before = Date.now();
    await typist.write('Shuttle');
    await soon(() => expect(fake.records.drafts.length).toBe(1));
    expect(Date.now() - before).toBeLessThan(DRAFT_AFTER_MS * 2);
    expect(JSON.stringify(fake.records.drafts[0]?.content)).toContain('"Shuttle"');
  });

  it('stays when the form is left, is offered by name and gone on with', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Shuttle');
    await typist.press('Tab');
    await typist.write('shu');
    await typist.press('Tab');
    await typist.press('Escape');
    const draft = await page.findByTestId('draft');
    expect(draft.textContent).toMatch(/Draft: Engagement “Shuttle”/);
    await fireEvent.click(page.getByTestId('draft-resume'));
    await soon(() => expect(field('name').value).toBe('Shuttle'));
    expect(field('kind').value).toBe('shuttle');
    field('since').focus();
    await typist.write('2010');
    await typist.press('Enter', { ctrl: true });
    await page.findByTestId('record-edit');
    expect(fake.records.drafts).toEqual([]);
    expect(drafts.kept).toEqual([]);
  });

  it('is found at the start and can be set aside', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Shuttle');
    await typist.press('Escape');
    await page.findByTestId('draft');
    const left = fake.records.drafts;
    cleanup();
    resetRecord();
    fake = await openRecordPlace({}, (other) => {
      other.records.drafts = left;
    });
    expect((await page.findByTestId('draft')).textContent).toContain('“Shuttle”');
    await fireEvent.click(page.getByTestId('draft-drop'));
    await soon(() => expect(page.queryByTestId('draft')).toBeNull());
    expect(fake.records.drafts).toEqual([]);
  });

  it('is not kept of a form in which nothing was written', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.press('Escape');
    expect(await page.findByTestId('records')).toBeTruthy();
    expect(fake.records.drafts).toEqual([]);
  });

  it('does not leave the form when it cannot be kept', async () => {
    ({ fake, typist } = await newEngagement());
    vi.spyOn(fake, 'putDraft').mockRejectedValue({
      code: 'disk',
      message: 'The disk is full.',
      hint: '',
      question: null,
    });
    await typist.write('Shuttle');
    await typist.press('Escape');
    await soon(() => expect(state()).toBe('Not saved: The disk is full.'));
    expect(field('name').value).toBe('Shuttle');
  });

  it('is kept before an exercise begins, and the form does not go over into it', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Shuttle');
    await imports.startExercise();
    expect(desk.exercise).toBe(true);
    expect(editor.form).toBeNull();
    const [kept, began] = ['putDraft', 'startExercise'].map((call) => fake.calls.indexOf(call));
    expect(kept).toBeGreaterThan(-1);
    expect(kept).toBeLessThan(began ?? -1);
    await imports.leaveExercise();
  });

  it('set aside by mistake is brought back by the notice', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Shuttle');
    await fireEvent.click(page.getByTestId('record-discard'));
    await page.findByTestId('records');
    expect(notices.list[0]?.message).toBe('Set aside: “Shuttle”.');
    await fireEvent.click(page.getByTestId('notice-action'));
    await soon(() => expect(field('name').value).toBe('Shuttle'));
  });

  it('is the open form itself after a look at another place', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Shuttle');
    screen.go('situation');
    screen.go('record');
    await soon(() => expect(field('name').value).toBe('Shuttle'));
    expect(page.queryByTestId('draft')).toBeNull();
  });
});

import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordCard } from '@/contract/RecordCard';
import { country } from '@/state/country.svelte';
import { editor } from '@/state/editor.svelte';
import { history } from '@/state/history.svelte';
import { notices } from '@/state/notices.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { beginWarning } from '@/state/warningForms';
import { warnings } from '@/state/warnings.svelte';
import { likelihoodWords } from '@/state/warningWords';
import type { FakeBackend } from './backend';
import { idOf } from './inventedRecords';
import { BENIN, MOPTI } from './inventedWarnings';
import { faults, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { openWarningPage, resetWarnings } from './warningWindow';

const CLOSED = idOf(505);

/** Opens the page with a person at the keyboard and the focus on its title. */
async function atPage(id: string, other: Partial<FakeBackend> = {}): Promise<{ fake: FakeBackend; typist: Typist }> {
  const fake = await openWarningPage(id, other);
  await soon(() => expect(document.activeElement?.tagName).toBe('H1'));
  return { fake, typist: new Typist() };
}

/** Opens a small form by its key. */
async function form(typist: Typist, key: string, kind: string): Promise<void> {
  await typist.press(key);
  await soon(() => expect(page.getByTestId('small-form').dataset.kind).toBe(kind));
  await soon(() => expect(typist.focused.tagName).toMatch(/INPUT|TEXTAREA/));
}

/** Writes into a field of the small form. */
async function fill(typist: Typist, name: string, text: string): Promise<void> {
  const field = page.getByTestId(`small-${name}`) as HTMLInputElement;
  field.focus();
  field.select();
  await typist.press('Backspace');
  await typist.write(text);
}

/** Stores the form; the focus is on the title again. */
async function store(typist: Typist): Promise<void> {
  await typist.press('Enter', { ctrl: true });
  await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
  await soon(() => expect(typist.focused.tagName).toBe('H1'));
}

function said(): string {
  return notices.list.at(-1)?.message ?? '';
}

afterEach(() => {
  cleanup();
  editor.close();
  resetWarnings();
  country.close();
  record.list('engagement');
  screen.go('situation');
  notices.list = [];
});

describe('the page of a warning', () => {
  it('tells its level with why, how likely it is held to be, and its clock in words', async () => {
    await openWarningPage(BENIN);
    expect(words(page.getByTestId('warning-level').parentElement)).toContain('high Twenty events in a year');
    const clock = words(page.getByTestId('warning-clock'));
    expect(clock).toContain('First sign to first action 39 d. Raised to first action 8 d. The office’s target is 7 d');
    expect(clock).toMatch(
      /31 d until it was raised Raised .* 8 h Acknowledged .* 4 d Options weighed .* 4 d First action/,
    );
    expect(clock).toContain('in follow-through Closed not yet');
  });

  it('gives what speaks against it the same form as what speaks for it', async () => {
    await openWarningPage(BENIN);
    const [pro, contra] = ['for', 'against'].map((side) => document.querySelector(`[data-side=${side}]`));
    expect(pro?.querySelectorAll('li')).toHaveLength(3);
    expect(contra?.querySelectorAll('li')).toHaveLength(3);
    expect(words(pro ?? null)).toContain('6 seen · expected 0–2');
    expect(words(contra ?? null)).toContain('weight not stated');
    expect(words(page.getByTestId('warning-judged'))).toContain(
      'Desk, Benin 2 Jun 2023 likely, 55–70 % moderate confidence',
    );
  });

  it('says of months without data that they are no data', async () => {
    await openWarningPage(MOPTI);
    await fireEvent.click(await page.findByRole('button', { name: /Table of “Events by month/ }));
    expect(words(page.getByTestId('warning-evidence'))).toContain('Dec 2023 no data no data no data');
  });

  it('recommends no step without a case, and opens an action from a step', async () => {
    const { typist } = await atPage(BENIN);
    const steps = page.getByTestId('warning-steps');
    expect(words(steps.querySelector('[data-step=statement_of_concern]'))).toContain(
      'No case in the record: shown, not recommended',
    );
    expect(words(steps)).toContain('Talks there are best held: indirect');
    await fireEvent.click(within(steps).getByRole('button', { name: 'good offices' }));
    await soon(() => expect((page.getByTestId('small-name') as HTMLInputElement).value).toBe('Good offices'));
    await typist.press('Escape');
  });

  it('marks gaps, and overlaps where no one leads', async () => {
    await openWarningPage(BENIN);
    expect(words(page.getByTestId('warning-gaps'))).toBe(
      'Gap: nobody who is there is recorded as fully able to observe, deploy.',
    );
    warnings.id = MOPTI;
    await soon(() =>
      expect(words(page.getByTestId('warning-gaps'))).toContain('Overlap: several with a role can convene'),
    );
  });

  it('says when a closed case is looked at again and that its note is due', async () => {
    await openWarningPage(CLOSED);
    const follow = words(page.getByTestId('warning-follow'));
    expect(follow).toContain('next review 1 Mar 2024');
    expect(words(page.getByTestId('warning-closed'))).toBe(
      'Closed. Came true: averted. Why it is closed: The transition has a date.',
    );
    expect(follow).toMatch(/Note after it .* due/);
  });

  it('says what failed and offers the way back', async () => {
    const fault = { code: 'unknown', message: 'There is no such warning.', hint: '', question: null };
    await openWarningPage(BENIN, { getWarning: () => Promise.reject(fault) }).catch(() => {});
    expect(words(await page.findByRole('alert'))).toContain('There is no such warning.');
  });

  it('has no fault that axe finds, with a form open as well', async () => {
    const { typist } = await atPage(BENIN);
    expect(await faults()).toEqual([]);
    await form(typist, 'e', 'evidence');
    expect(await faults()).toEqual([]);
  });
});

describe('one key each', () => {
  it('acknowledges and says that options were weighed, and takes it back', async () => {
    const { fake, typist } = await atPage(MOPTI);
    await typist.press('a');
    await soon(() => expect(fake.records.card(MOPTI).values.acknowledged).toMatch(/Z$/));
    expect(said()).toContain('Acknowledged');
    await soon(() => expect(page.getByTestId('do-weigh')).toBeTruthy());
    await typist.press('w');
    await soon(() => expect(fake.records.card(MOPTI).values.options_weighed).toMatch(/Z$/));
    await typist.press('z', { ctrl: true });
    await soon(() => expect(fake.records.card(MOPTI).values.options_weighed).toBeUndefined());
    expect(fake.records.card(MOPTI).values.acknowledged).toBeTruthy();
    history.redo();
    await soon(() => expect(fake.records.card(MOPTI).values.options_weighed).toMatch(/Z$/));
  });

  it('changes the level only with a reason, which stands in the versions', async () => {
    const { fake, typist } = await atPage(MOPTI);
    await form(typist, 'l', 'warning-level');
    await fill(typist, 'level', 'hig');
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(page.getByTestId('small-why_level').getAttribute('aria-invalid')).toBe('true'));
    expect(fake.records.card(MOPTI).values.level).toBe('elevated');
    await fill(typist, 'why_level', 'Two markets burnt.');
    await store(typist);
    expect(fake.records.card(MOPTI).values).toMatchObject({ level: 'high', why_level: 'Two markets burnt.' });
    await soon(() =>
      expect(words(page.getByTestId('warning-versions'))).toMatch(/high .* Two markets burnt\. elevated/),
    );
    expect(words(page.getByTestId('warning-level').parentElement)).toContain('from elevated');
  });

  it('mutes until a day with a reason, and unmutes', async () => {
    const { fake, typist } = await atPage(MOPTI);
    await form(typist, 'm', 'warning-muted_until');
    await fill(typist, 'muted_until', '1 March 2024');
    await fill(typist, 'why_muted', 'The mission is on its way.');
    await store(typist);
    expect(words(await page.findByTestId('warning-muted'))).toContain(
      'Muted until 1 Mar 2024: The mission is on its way.',
    );
    await fireEvent.click(within(page.getByTestId('warning-muted')).getByRole('button', { name: 'Unmute' }));
    await soon(() => expect(fake.records.card(MOPTI).values.muted_until).toBeUndefined());
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { typist } = await atPage(BENIN);
    await typist.press('p');
    expect(print).toHaveBeenCalledOnce();
  });

  it('offers again what stood in a form that was lost, about the same warning only', async () => {
    const { fake, typist } = await atPage(BENIN);
    await form(typist, 'j', 'judgement');
    await fill(typist, 'who', 'Desk, Benin');
    expect(await editor.keepDraft()).toBe(true);
    editor.form = null;
    await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
    warnings.id = MOPTI;
    await soon(() => expect(words(page.getByTestId('warning-title'))).toContain('Mopti'));
    await form(typist, 'j', 'judgement');
    expect((page.getByTestId('small-who') as HTMLInputElement).value).toBe('');
    await typist.press('Escape');
    warnings.id = BENIN;
    await soon(() => expect(words(page.getByTestId('warning-title'))).toContain('Benin'));
    await form(typist, 'j', 'judgement');
    expect((page.getByTestId('small-who') as HTMLInputElement).value).toBe('Desk, Benin');
    expect(said()).toContain('stands here again');
    await fireEvent.click(page.getByTestId('small-cancel'));
    await soon(() => expect(fake.records.drafts).toEqual([]));
  });

  it('tells one end of a likelihood as an end', () => {
    const held = (values: object) =>
      likelihoodWords({ values: { likelihood: 'unlikely', ...values } } as unknown as RecordCard);
    expect(held({ percent_high: 30 })).toMatch(/^unlikely, at most 30\s%$/);
    expect(held({ percent_low: 20 })).toMatch(/^unlikely, at least 20\s%$/);
  });

  it('says once that it was changed', async () => {
    const { typist } = await atPage(MOPTI);
    notices.list = [];
    await form(typist, 'm', 'warning-muted_until');
    await fill(typist, 'muted_until', '1 March 2024');
    await fill(typist, 'why_muted', 'The mission is on its way.');
    await store(typist);
    expect(notices.list.map(({ message }) => message)).toEqual([expect.stringContaining('Stored')]);
  });

  it('offers on a closed warning only what can be done', async () => {
    await openWarningPage(CLOSED);
    const keys = words((await page.findByText('On this page')).parentElement);
    expect(keys).toContain('Add evidence');
    expect(keys).not.toContain('Acknowledge');
  });

  it('selects the name that came with the kind, so that writing replaces it', async () => {
    const { typist } = await atPage(BENIN);
    await fireEvent.click(within(page.getByTestId('warning-steps')).getByRole('button', { name: 'good offices' }));
    const name = (await page.findByTestId('small-name')) as HTMLInputElement;
    await soon(() => expect(name.value).toBe('Good offices'));
    name.focus();
    expect([name.selectionStart, name.selectionEnd]).toEqual([0, 'Good offices'.length]);
    await typist.press('Escape');
  });

  it('puts a form away by Escape, brings back what stood in it, and goes back to the board', async () => {
    const { fake, typist } = await atPage(BENIN);
    await form(typist, 'j', 'judgement');
    await fill(typist, 'percent_low', '55');
    await typist.press('Escape');
    await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
    expect(fake.records.all('judgement')).toHaveLength(2);
    history.undo();
    await soon(() => expect((page.getByTestId('small-percent_low') as HTMLInputElement).value).toBe('55'));
    await typist.press('Escape');
    await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
    await soon(() => expect(typist.focused.tagName).toBe('H1'));
    await typist.press('Escape');
    await page.findByTestId('warning-board');
  });

  it('says that somebody else changed the same, and leads to the choice', async () => {
    const { fake, typist } = await atPage(MOPTI);
    await form(typist, 'l', 'warning-level');
    await fill(typist, 'level', 'hig');
    await fill(typist, 'why_level', 'Ours.');
    fake.records.changeElsewhere(MOPTI, { level: 'watch', why_level: 'Theirs.' });
    await typist.press('Enter', { ctrl: true });
    const choose = await page.findByRole('button', { name: 'Look at both and choose' });
    await fireEvent.click(choose);
    await page.findByTestId('record-form');
    expect(words(document.body)).toContain('Keep mine');
  });
});

describe('the marking of a single field', () => {
  it('is chosen in a small form from the keyboard, and lowered for a reason alone', async () => {
    const { fake, typist } = await atPage(MOPTI);
    const mark = async (marking: string) => {
      page.getByTestId('small-why_level').focus();
      await typist.press('0', { alt: true });
      await fireEvent.click(await page.findByTestId(`small-why_level-marking-${marking}`));
    };
    const stored = () => fake.records.card(MOPTI).values;
    await form(typist, 'l', 'warning-level');
    await fill(typist, 'level', 'hig');
    await fill(typist, 'why_level', 'A minister told us.');
    await mark('confidential');
    expect(page.queryByTestId('marking-reason')).toBeNull();
    await store(typist);
    expect(stored()).toMatchObject({ why_level: 'A minister told us.', 'marking.why_level': 'confidential' });

    await form(typist, 'l', 'warning-level');
    await fill(typist, 'why_level', 'He said it again.');
    await mark('unclassified');
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(typist.at).toBe('marking-reason'));
    expect(page.getByTestId('marking-reason').getAttribute('aria-invalid')).toBe('true');
    expect(stored()['marking.why_level']).toBe('confidential');
    await typist.write('said in public');
    await store(typist);
    expect(stored()['marking.why_level']).toBeUndefined();
    expect(fake.records.card(MOPTI).reason).toBe('said in public');
  });

  it('is not offered where nobody has marked the record, for nothing is higher', async () => {
    const { typist } = await atPage(MOPTI);
    await form(typist, 'e', 'evidence');
    expect(page.getByTestId('small-weight-marking')).toBeTruthy();
    await fireEvent.click(page.getByTestId('small-cancel'));
    await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
    await beginWarning();
    await page.findByTestId('small-not-marked');
    expect(page.queryByTestId('small-why_level-marking')).toBeNull();
  });
});

describe('roles', () => {
  it('are given, changed and taken away in the row', async () => {
    const { fake } = await atPage(BENIN);
    const row = () => document.querySelector(`[data-partner="${idOf(13)}"]`) as HTMLElement;
    const choose = async (role: string) => {
      await fireEvent.click(within(row()).getByRole('button', { name: /^Role of EU/ }));
      await fireEvent.click(await within(row()).findByRole('menuitemradio', { name: role }));
    };
    const given = () => fake.records.all('assignment').find((one) => one.values.partner === idOf(13));
    await choose('burden-sharing');
    await soon(() => expect(given()?.values.role).toBe('burden_sharing'));
    await soon(() =>
      expect(within(row()).getByRole('button', { name: 'Role of EU · European Union: burden-sharing' })).toBeTruthy(),
    );
    await choose('joint');
    await soon(() => expect(given()?.values.role).toBe('joint'));
    await soon(() => expect(within(row()).getByRole('button', { name: /: joint/ })).toBeTruthy());
    await choose('no role');
    await soon(() => expect(given()).toBeUndefined());
  });
});

describe('from signal to closed', () => {
  it('goes with two actions, three partners and a commitment, without the mouse', async () => {
    const { fake, typist } = await atPage(MOPTI);
    await typist.press('a');
    await soon(() => expect(page.getByTestId('do-weigh')).toBeTruthy());
    await typist.press('w');
    await soon(() => expect(page.getByTestId('do-action')).toBeTruthy());
    for (const kind of ['visit', 'goo']) {
      await form(typist, 'n', 'action');
      await typist.write(kind);
      await typist.press('Tab');
      await store(typist);
    }
    for (const [partner, role] of [
      ['ECO', 'lead'],
      ['EU', 'sup'],
      ['AU', 'joi'],
    ] as const) {
      await form(typist, 'd', 'assignment');
      await typist.write(partner);
      await soon(() => expect(document.querySelector('[role=option]')).not.toBeNull());
      await typist.press('Enter');
      await fill(typist, 'role', role);
      await store(typist);
    }
    await form(typist, 'k', 'commitment');
    await fill(typist, 'name', 'Open the road');
    await fill(typist, 'owner', 'Governor');
    await fill(typist, 'due', '1 March 2024');
    await store(typist);
    await form(typist, 'c', 'warning-came_true');
    await fill(typist, 'came_true', 'avert');
    await fill(typist, 'why_closed', 'The road is open.');
    await store(typist);

    const card = fake.records.card(MOPTI);
    expect(card.values).toMatchObject({ came_true: 'averted', why_closed: 'The road is open.' });
    const mine = (noun: 'action' | 'assignment') =>
      fake.records.all(noun).filter((one) => one.values.warning === MOPTI);
    expect(mine('action').map((one) => one.title)).toEqual(['Visit', 'Good offices']);
    expect(mine('assignment').map((one) => one.values.role)).toEqual(['lead', 'support', 'joint']);
    const promise = fake.records.all('commitment').find((one) => one.title === 'Open the road');
    expect(promise?.values).toMatchObject({ engagement: card.values.engagement, countries: ['MLI'], state: 'open' });
    expect(fake.records.card(String(card.values.engagement)).values.countries).toEqual(['MLI']);
    await soon(() => expect(words(page.getByTestId('warning-follow'))).toContain('Open the road'));
    expect(typist.strokes).toBeLessThan(220);
  });

  it('makes an engagement of an action, and opens it', async () => {
    const { fake } = await atPage(BENIN);
    await fireEvent.click(page.getAllByTestId('become-engagement')[0] as HTMLElement);
    expect((await page.findByTestId('record-title')).textContent).toBe('Call to the Government');
    expect(fake.records.card(BENIN).values.engagement).toBe(record.id);
    expect(fake.records.card(idOf(621)).values.engagement).toBe(record.id);
  });
});

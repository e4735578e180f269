import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { history } from '@/state/history.svelte';
import { inbox } from '@/state/inbox.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { openInbox, resetInbox } from './inboxWindow';
import { faults, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';

async function openRules(): Promise<FakeBackend> {
  const fake = await openInbox();
  inbox.form = 'rules';
  await page.findByTestId('inbox-rule');
  return fake;
}

const trial = () => words(page.getByTestId('rules-trial'));
const save = () => page.getByTestId<HTMLButtonElement>('rules-save');

afterEach(() => {
  cleanup();
  resetInbox();
  screen.go('situation');
});

describe('the rules of the inbox', () => {
  it('stand in their order in plain words, each with how many open items it holds for', async () => {
    await openRules();
    await soon(() => expect(words(page.getByTestId('rule-held'))).toBe('holds for 1 of 5 open items'));
    expect(trial()).toBe('Tried on 5 open items; 1 would be muted.');
    expect(words(page.getByTestId('rule-condition'))).toContain('football sport*');
    expect(page.queryByTestId('rules-save')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('are written, tried, saved, and had back', async () => {
    const fake = await openRules();
    page.getByTestId('rule-add').click();
    await soon(() => expect(page.getAllByTestId('inbox-rule')).toHaveLength(2));
    const typist = new Typist();
    await soon(() => expect(typist.at).toBe('rule-name'));
    expect(trial()).toBe('A rule has no name. Give it one.');
    await typist.write('sport');
    expect(trial()).toMatch(/^Two rules are named “sport”/i);
    await typist.write(' 2');
    expect(trial()).toBe('A condition of “sport 2” is empty. Fill it in, or take it away.');
    expect(save().disabled).toBe(true);
    page.getAllByTestId('rule-values')[1]?.focus();
    await typist.write('cup; league');
    await typist.press('Enter');
    await soon(() => expect(trial()).toContain('A step of “sport 2” is empty'));
    page.getByTestId('rule-act-of').focus();
    await typist.write('games');
    await soon(() => expect(trial()).toBe('Tried on 5 open items; 1 would be muted.'));
    expect(await faults()).toEqual([]);
    save().click();
    await soon(() => expect(fake.inbox.rules).toHaveLength(2));
    expect(fake.inbox.rules[1]).toEqual({
      name: 'sport 2',
      conditions: [{ type: 'any_word', of: ['cup', 'league'] }],
      acts: [{ type: 'tag', of: 'games' }],
    });
    await page.findByText('2 rules are saved.');
    history.undo();
    await soon(() => expect(fake.inbox.rules).toHaveLength(1));
  });

  it('say what is wrong: nothing is asked, nothing is done', async () => {
    await openRules();
    page.getByRole('button', { name: 'Take away one of these words' }).click();
    await soon(() => expect(trial()).toBe('“Sport” asks nothing, and would hold for all. Add a condition.'));
    page.getByTestId('rule-condition-add').click();
    page.getByRole('button', { name: 'Take away mute' }).click();
    const kinds = await page.findByRole('combobox', { name: 'What the rule asks' });
    await fireEvent.change(kinds, { target: { value: 'grade_at_most' } });
    await soon(() => expect(trial()).toBe('“Sport” does nothing. Say what it does.'));
    page.getByTestId('rules-leave').click();
    await soon(() => expect(words(page.getByTestId('rule-condition'))).toContain('football sport*'));
    expect(page.queryByTestId('rules-save')).toBeNull();
  });

  it('take countries by name', async () => {
    const fake = await openRules();
    const kinds = page.getByRole('combobox', { name: 'What the rule asks' });
    await fireEvent.change(kinds, { target: { value: 'country' } });
    const typist = new Typist();
    (await page.findByTestId('rule-values')).focus();
    await typist.write('mal');
    await typist.press('Enter');
    await soon(() => expect(words(page.getByTestId('rule-condition'))).toContain('Mali'));
    await soon(() => expect(save().disabled).toBe(false));
    save().click();
    await soon(() => expect(fake.inbox.rules[0]?.conditions).toEqual([{ type: 'country', of: ['MLI'] }]));
  });

  it('are moved and taken away', async () => {
    const fake = await openRules();
    page.getByTestId('rule-remove').click();
    expect(await page.findByText('There is no rule yet')).toBeTruthy();
    await soon(() => expect(save().disabled).toBe(false));
    save().click();
    await soon(() => expect(fake.inbox.rules).toEqual([]));
  });
});

import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { editor } from '@/state/editor.svelte';
import { record } from '@/state/record.svelte';
import { electionWatch } from '@/state/recordWatch.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { warnings } from '@/state/warnings.svelte';
import type { FakeBackend } from './backend';
import { BARE_WATCH, ELECTION, ELECTION_WATCH, WATCHED } from './elections';
import { BENIN } from './inventedWarnings';
import { faults, openPlace, words } from './pages';
import { resetRecord, soon } from './recordWindow';

async function openElection(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  electionWatch.figure.clear();
  const fake = openPlace('record', other);
  fake.records.put(WATCHED);
  record.open(ELECTION);
  await page.findByTestId('election-watch');
  return fake;
}

afterEach(() => {
  cleanup();
  resetRecord();
  warnings.id = null;
});

describe('the page of an election', () => {
  it('says how many days there are to the vote, with the windows that are looked at', async () => {
    await openElection();
    expect(words(await page.findByTestId('election-watch-days'))).toBe(
      '29 days to the day of voting Voting on 10 Mar 2024. Looked at: 91 days before, from 10 Dec 2023, and 91 days after, until 9 Jun 2024.',
    );
  });

  it('counts the days since, and leaves open what is not known of the day', async () => {
    const day: [string, string] = ['2024-02-01', '2024-02-05'];
    await openElection({ getElectionWatch: async () => ({ ...ELECTION_WATCH, day, days_to: -9 }) });
    expect(words(await page.findByTestId('election-watch-days'))).toContain('5–9 days since the day of voting');
  });

  it('says when the day is not known well enough to look around it, and offers no map of it then', async () => {
    const wide = { ...BARE_WATCH, day: ['2024-01-01', '2024-12-31'] as [string, string], days_to: -40, windows: null };
    await openElection({ getElectionWatch: async () => wide });
    const line = words(await page.findByTestId('election-watch-days'));
    expect(line).toContain('The day of voting may be today');
    expect(line).toContain('not known well enough to look at the weeks around it');
    expect(page.queryByTestId('show-events')).toBeNull();
  });

  it('counts what is not known before all else', async () => {
    await openElection();
    const signs = within(await page.findByTestId('risk-signs')).getAllByRole('listitem');
    expect(signs.map(words)).toEqual([
      '3 of 14 not known',
      '6 speak for trouble',
      '1 speaks against it',
      '3 in part',
      '1 speaks neither way',
    ]);
  });

  it('gives each risk a form, its answer or its counts, the ratio with its interval, and what it rests on', async () => {
    await openElection();
    const row = (about: string) => page.getByTestId(`risk-${about}`);
    await page.findByTestId('risk-register');
    expect(words(row('events_before'))).toBe(
      'Events before the vote for 47 in the days looked at; 21 in the same days a year before 2.2 times as many (90 % sure: between 1.4 and 3.6 times) the stored events',
    );
    expect(words(row('enfranchised'))).toBe(
      'Can those vote who may? not known not answered this record, no answer yet',
    );
    expect(words(row('calendar'))).toContain('not known: no phase is recorded');
    const forms = ['inclusive', 'transparent', 'trusted_body', 'deaths_before', 'calendar'].map(
      (about) => row(about).querySelector('svg path')?.getAttribute('d') ?? '',
    );
    expect(new Set(forms).size).toBe(5);
  });

  it('draws the weeks with hatching where nothing is known, and has them as a table', async () => {
    await openElection();
    const chart = await page.findByTestId('chart-election-weeks');
    expect(chart.querySelectorAll('.bar')).toHaveLength(8 + 1);
    expect(chart.querySelectorAll('rect[fill^="url"]')).toHaveLength(1 + 1);
    expect(words(chart)).toContain('voting, 10 Mar 2024');
    expect(words(chart)).toContain('as of 10 Feb');
    await fireEvent.click(within(chart).getByRole('button', { name: /^Table of/ }));
    const rows = within(within(chart).getByRole('table')).getAllByRole('row');
    expect(words(rows[3] ?? null)).toBe('−11 24 Dec 2023 0 0 0');
    expect(words(rows.at(-1) ?? null)).toBe('12 2 Jun 2024 no data no data 0');
  });

  it('shows earlier elections, and no data as no data', async () => {
    await openElection();
    await page.findByTestId('past-elections');
    const rows = page.getAllByTestId('past-election');
    expect(words(rows[0] ?? null)).toBe('General elections of 2020 27 Dec 2020 64 58 31 40 201 188 11');
    expect(words(rows[2] ?? null)).toContain('no data no data no data none recorded');
  });

  it('leads to the map with the country and the windows', async () => {
    await openElection();
    await fireEvent.click(await page.findByTestId('show-events'));
    expect(screen.place).toBe('situation');
    expect(selection.filter.area).toEqual({ type: 'country', iso3: 'NER' });
    expect([selection.filter.since, selection.filter.until]).toEqual(['2023-12-10', '2024-06-09']);
  });

  it('begins a warning that names it, and opens those that are there', async () => {
    await openElection();
    await fireEvent.click(await page.findByTestId('watch-raise'));
    await soon(() => expect(editor.form?.root.noun).toBe('warning'));
    expect(screen.place).toBe('warnings');
    expect(editor.form?.root.values).toMatchObject({ election: ELECTION, countries: ['NER'] });
    expect(editor.form?.root.marking).toBe('unclassified');
    editor.close();
    screen.go('record');
    const found = within(await page.findByTestId('watch-warnings'));
    await fireEvent.click(found.getByRole('button', { name: /^Northern Benin/ }));
    expect([screen.place, warnings.id]).toEqual(['warnings', BENIN]);
  });

  it('begins electoral assistance for it', async () => {
    await openElection();
    await fireEvent.click(await page.findByTestId('watch-engage'));
    await soon(() => expect(editor.form?.root.noun).toBe('engagement'));
    expect(editor.form?.root.values).toMatchObject({
      kind: 'electoral_assistance',
      election: ELECTION,
      countries: ['NER'],
    });
  });

  it('says in words what is not there, and never as zero', async () => {
    await openElection({ getElectionWatch: async () => BARE_WATCH });
    expect(words(await page.findByTestId('risk-signs'))).toBe('14 of 14 not known');
    const block = words(page.getByTestId('election-watch'));
    expect(block).toContain('No stored event covers these weeks');
    expect(block).toContain(
      'No electoral violence is recorded for these days. That says nothing of whether there was any.',
    );
    expect(block).toContain('No earlier election of its countries is recorded.');
    expect(block).toContain('No warning names it');
  });

  it('waits in words and can be stopped; what failed says what to do', async () => {
    const fault = { code: 'refused' as const, message: 'It has no day.', hint: 'Write the day.', question: null };
    let answers = 0;
    await openElection({
      getElectionWatch: () => {
        answers += 1;
        return answers === 1 ? new Promise(() => {}) : Promise.reject(fault);
      },
    });
    const block = within(page.getByTestId('election-watch'));
    expect((await block.findByTestId('slow-status')).textContent).toContain('Looking at the weeks');
    await fireEvent.click(block.getByTestId('figure-stop'));
    await fireEvent.click(await block.findByTestId('figure-again'));
    expect(words(await block.findByRole('alert'))).toContain('It has no day. Write the day.');
  });

  it('drops an answer about another election', async () => {
    const done: (() => void)[] = [];
    await openElection({
      getElectionWatch: () => new Promise((answer) => done.push(() => answer(ELECTION_WATCH))),
    });
    await soon(() => expect(done).toHaveLength(1));
    record.list('election');
    done[0]?.();
    await new Promise((later) => setTimeout(later, 20));
    expect(page.queryByTestId('risk-register')).toBeNull();
  });

  it('has no fault that axe finds', async () => {
    await openElection();
    await page.findByTestId('risk-register');
    expect(await faults()).toEqual([]);
  });
});

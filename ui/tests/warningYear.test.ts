import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editor } from '@/state/editor.svelte';
import { notices } from '@/state/notices.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { warnings } from '@/state/warnings.svelte';
import { year } from '@/state/year.svelte';
import type { FakeBackend } from './backend';
import { idOf } from './inventedRecords';
import { faults, openPlace, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { resetWarnings } from './warningWindow';
import { yearOf } from './years';

async function openYear(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  warnings.form = 'year';
  const fake = openPlace('warnings', other, { warnings: 0 });
  await page.findByTestId('year-title');
  return fake;
}

function figure(name: string): string {
  return words(document.querySelector(`[data-figure=${name}]`));
}

afterEach(() => {
  cleanup();
  editor.close();
  resetWarnings();
  year.reset();
  year.figure.clear();
  screen.close();
  screen.go('situation');
  notices.list = [];
  selection.setFilter({ area: { type: 'world' } });
});

describe('the evaluation of a year', () => {
  it('begins with the last year that is over, and says what its warnings were worth', async () => {
    await openYear();
    await page.findByTestId('year');
    expect(words(page.getByTestId('year-title'))).toBe('Year 2023');
    expect(words(page.getByTestId('year-days'))).toContain('the year is over');
    expect(figure('raised')).toBe('Warnings raised 10 the time of 1 is not up');
    expect(figure('right')).toBe('Right 5 3 came true, 1 in part, 1 averted');
    expect(figure('wrong')).toBe('Wrong 2 it did not come true');
    expect(figure('unsaid')).toBe('Not known 2 1: time is up, nobody has said, 1 cannot be told');
    expect(figure('warned')).toBe('Violence warned of 3 of 5 quiet places that it came to');
    expect(figure('missed')).toBe('Missed 2 it came, and nobody had warned; all that came is known until Sep 2023');
    expect(figure('lead')).toContain('41 d');
    expect(await faults()).toEqual([]);
  });

  it('lists each onset with its warning and lead, or that nobody warned, and what is left out', async () => {
    await openYear();
    const part = await page.findByTestId('year-onsets');
    const rows = within(part).getAllByTestId('year-onset').map(words);
    expect(rows[0]).toMatch(/^Jan 2023 Alibori , Benin 31 Northern Benin: .* 41 d$/);
    expect(rows[2]).toBe('Apr 2023 Sikasso , Mali 27 nobody warned');
    expect(words(within(part).getByTestId('year-left-out'))).toContain('Mauritania: Its data end');
    await fireEvent.click(within(part).getByRole('button', { name: /Northern Benin/ }));
    expect(await page.findByTestId('warning-title')).toBeTruthy();
  });

  it('tells the time to action with those who wait, the engagements, the commitments and the lessons', async () => {
    await openYear();
    expect(words(await page.findByTestId('year-time-said'))).toContain(
      '10 warnings: 6 with a first action, 2 still waiting. Half had a first action after 21 d (90 % between 8 d and 66 d).',
    );
    const rows = page.getAllByTestId('year-engagement').map(words);
    expect(rows[0]).toContain('began in the year 4 3 of 5 kept, 1 late partly It met four times');
    expect(rows[2]).toContain('0 none what followed is not said');
    expect(words(page.getByTestId('year-more-engagements'))).toBe('3 more are in the record.');
    expect(words(page.getByTestId('year-commitments'))).toContain('all 9 kept 5 still open 3 broken 1 withdrawn 0');
    expect(words(page.getByTestId('year-learned'))).toContain('worked: yes A shuttle from Dakar');
  });

  it('leads from a closed warning without a lesson to the form of one that names it', async () => {
    await openYear();
    await page.findByTestId('year');
    await fireEvent.click(page.getByRole('button', { name: /^Write the lesson of “Zinder/ }));
    await soon(() => expect(editor.form?.root.noun).toBe('lesson'));
    expect(editor.form?.root.values).toMatchObject({ warnings: [idOf(705)], countries: ['MLI'] });
    expect(editor.form?.titles[idOf(705)]).toContain('Zinder');
    expect(record.noun).toBe('lesson');
  });

  it('says no data where no event is stored, and zero where there was nothing', async () => {
    await openYear();
    await page.findByTestId('year');
    year.move(-1);
    expect(words(await page.findByTestId('year-no-events'))).toContain('That is no data, not zero.');
    expect(figure('missed')).toBe('Missed no data no event of this year is stored');
    expect(document.querySelector('[data-figure=missed] .no-data')).toBeTruthy();
    year.move(-1);
    await soon(() => expect(figure('missed')).toBe('Missed 0 it came, and nobody had warned'));
    expect(words(page.getByTestId('year-onsets'))).toContain('That is zero, and not a lack of data.');
    expect(words(page.getByTestId('year-time'))).toContain('That is no data, not zero days.');
    expect(await faults()).toEqual([]);
  });

  it('is turned by arrows, no farther than the present year, which is not over', async () => {
    const fake = await openYear();
    await page.findByTestId('year');
    const typist = new Typist();
    (document.activeElement as HTMLElement | null)?.blur();
    await typist.press('ArrowRight');
    await soon(() => expect(words(page.getByTestId('year-days'))).toContain('the year is not over'));
    expect((page.getByTestId('year-on') as HTMLButtonElement).disabled).toBe(true);
    expect(words(page.getByTestId('year-not-known'))).toContain('That is no data, not zero.');
    expect(figure('missed')).toBe('Missed no data of this year it is not known yet');
    await typist.press('ArrowRight');
    expect(year.shown).toBe(2024);
    await typist.press('ArrowLeft');
    await typist.press('ArrowLeft');
    expect(year.shown).toBe(2022);
    expect(fake.calls.filter((call) => call === 'getYear').length).toBeLessThanOrEqual(4);
  });

  it('asks again for another area and drops the late answer of the one before', async () => {
    const late = new Map<string, (answer: ReturnType<typeof yearOf>) => void>();
    await openYear({ getYear: (area) => new Promise((then) => late.set(JSON.stringify(area), then)) });
    await soon(() => expect(late.size).toBe(1));
    selection.setFilter({ area: { type: 'country', iso3: 'BEN' } });
    await soon(() => expect(late.size).toBe(2));
    const [first, second] = [...late.values()];
    second?.(yearOf(2021));
    await page.findByTestId('year');
    first?.(yearOf(2023));
    await soon(() => expect(figure('raised')).toContain('Warnings raised 0'));
  });

  it('says that it is on its way, can be stopped, and says what failed', async () => {
    const fake = await openYear({ getYear: () => new Promise(() => {}) });
    expect(words(await page.findByTestId('slow-status'))).toContain('Looking at 2023 month by month');
    await fireEvent.click(page.getByTestId('figure-stop'));
    expect(fake.calls).toContain('cancelFigures');
    cleanup();
    const fault = { code: 'refused', message: 'The year cannot be told.', hint: 'Open a file.', question: null };
    await openYear({ getYear: () => Promise.reject(fault) });
    expect(words(await page.findByRole('alert'))).toContain('The year cannot be told. Open a file.');
  });

  it('prints by P with its marking, and nothing before it is there', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openYear();
    await page.findByTestId('year');
    await new Typist().press('p');
    expect(print).toHaveBeenCalledTimes(1);
    expect(document.querySelectorAll('.printed-sheet .edge')).toHaveLength(2);
    year.figure.clear();
    await new Typist().press('p');
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('leaves as tables, with no data as an empty field', async () => {
    const saved: string[] = [];
    await openYear({
      chooseSave: async (_title, name) => `/out/${name}`,
      saveText: async (path, text) => void saved.push(path, text),
    });
    await page.findByTestId('year');
    year.move(-1);
    await page.findByTestId('year-no-events');
    await fireEvent.click(page.getByTestId('csv-year-2022-figures'));
    await soon(() => expect(saved).toHaveLength(2));
    expect(saved[0]).toMatch(/year-2022-figures\.csv$/);
    expect(saved[1]).toContain('warnings,due,1,');
    expect(saved[1]).toContain('onsets,missed,,');
  });
});

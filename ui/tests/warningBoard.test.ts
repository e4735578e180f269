import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notices } from '@/state/notices.svelte';
import { rulesRun } from '@/state/rulesRun.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { warnings } from '@/state/warnings.svelte';
import { faults, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { openWarnings, resetWarnings } from './warningWindow';

function column(stage: string): string {
  return words(document.querySelector(`[data-stage=${stage}]`));
}

afterEach(() => {
  cleanup();
  resetWarnings();
  screen.go('situation');
  notices.list = [];
  selection.setFilter({ area: { type: 'world' } });
});

describe('the board', () => {
  it('has a column for each stage, with counts, levels by form and the wait in words', async () => {
    await openWarnings();
    await page.findByTestId('warning-board');
    expect(column('raised')).toMatch(
      /^Raised 1 .* Mopti, Mali: .* elevated · Mopti, Mali Surge against its own past waits 20 d$/,
    );
    expect(column('weighed')).toContain('muted until 1 Mar 2024');
    expect(column('acted')).toContain('acted after 39 d');
    expect(column('closed')).toContain('note after it is due');
    const levels = [...document.querySelectorAll('[data-stage] [data-level]')].map(
      (mark) => (mark as SVGElement).dataset.level,
    );
    expect(levels).toEqual(['elevated', 'high', 'watch', 'high', 'elevated']);
  });

  it('counts open warnings in the rail', async () => {
    await openWarnings();
    expect(words(await page.findByTestId('rail-warnings'))).toBe('4 open');
  });

  it('is gone through by arrows, and Enter opens a warning; Backspace comes back to it', async () => {
    await openWarnings();
    await page.findByTestId('warning-board');
    const typist = new Typist();
    document.querySelector<HTMLElement>('[data-stage=raised] [data-warning]')?.focus();
    await typist.press('ArrowRight');
    expect(typist.focused.textContent).toContain('Sahel');
    await typist.press('Enter');
    await page.findByTestId('warning-title');
    await soon(() => expect(typist.focused.tagName).toBe('H1'));
    await typist.press('Backspace');
    await soon(() => expect(typist.focused.textContent).toContain('Sahel'));
  });

  it('shows the first 50 of a column and leads to all in the list', async () => {
    await openWarnings('board', {}, { warnings: 400 });
    await page.findByTestId('warning-board');
    expect(document.querySelectorAll('[data-stage=acknowledged] [data-warning]')).toHaveLength(50);
    await fireEvent.click(page.getAllByText(/^all \d+ in the list$/)[0] as HTMLElement);
    await page.findByTestId('warning-list');
  });

  it('is narrowed by text and level, and says why nothing is left', async () => {
    await openWarnings();
    await fireEvent.input(await page.findByTestId('warning-search'), { target: { value: 'نواكشوط' } });
    expect(document.querySelectorAll('[data-warning]')).toHaveLength(1);
    warnings.level = 'high';
    expect(words(await page.findByTestId('warnings-narrowed'))).toContain('5 warnings are there without that.');
  });

  it('looks at the area of the selection', async () => {
    await openWarnings();
    selection.setFilter({ area: { type: 'country', iso3: 'BEN' } });
    await soon(() => expect(document.querySelectorAll('[data-warning]')).toHaveLength(1));
  });
});

describe('the list', () => {
  it('stands by urgency, and is ordered by a column', async () => {
    await openWarnings('list');
    const list = await page.findByTestId('warning-list');
    const first = () => words(within(list).getAllByRole('row')[1] ?? null);
    expect(first()).toContain('Sahel');
    await fireEvent.click(page.getByTestId('warnings-sort-name'));
    expect(first()).toContain('Guinea');
    await fireEvent.click(page.getByTestId('warnings-sort-wait'));
    expect(first()).toContain('waits 40 d');
  });

  it('narrows ten thousand', async () => {
    await openWarnings('list', {}, { warnings: 10_000 });
    await soon(() => expect(warnings.all.length).toBe(10_005));
    const found = ['warning 99', 'mali', 'benin 7'].map((text) => {
      warnings.text = text;
      return warnings.listed.length;
    });
    expect(Math.min(...found)).toBeGreaterThan(100);
    expect(Math.max(...found)).toBeLessThan(10_000);
  });
});

describe('a run of the rules', () => {
  it('is offered when it is stale, says once what it did, and lists what it could not judge', async () => {
    const fake = await openWarnings();
    expect(words(await page.findByTestId('rules-ran'))).toContain('Events or rules changed since the rules last ran.');
    await fireEvent.click(page.getByTestId('rules-run'));
    await soon(() =>
      expect(notices.list.map((notice) => notice.message)).toEqual(['3 warnings raised, 5 joined by later signals.']),
    );
    expect(words(await page.findByTestId('rules-refused'))).toContain('No outlook is computed for Mauritania');
    await soon(() => expect(words(page.getByTestId('rules-ran'))).not.toContain('changed since'));
    expect(fake.calls.filter((call) => call === 'runRules')).toHaveLength(1);
  });

  it('says that it looks, and can be stopped', async () => {
    const fake = await openWarnings('board', { runRules: () => new Promise(() => {}) });
    await fireEvent.click(await page.findByTestId('rules-run'));
    await fireEvent.click(await page.findByTestId('figure-stop'));
    expect(fake.calls).toContain('cancelFigures');
    await soon(() => expect(rulesRun.figure.stopped).toBe(true));
  });

  it('says what failed', async () => {
    const fault = { code: 'refused', message: 'The rules cannot look.', hint: 'Open a file.', question: null };
    await openWarnings('board', { runRules: () => Promise.reject(fault) });
    await fireEvent.click(await page.findByTestId('rules-run'));
    expect(words(await page.findByRole('alert'))).toContain('The rules cannot look. Open a file.');
  });
});

describe('without warnings', () => {
  it('says why and offers both ways on', async () => {
    await openWarnings('board', {}, {});
    const empty = await page.findByTestId('warnings-empty');
    expect(words(empty)).toContain('No rule is active');
    expect(within(empty).getByRole('button', { name: /New warning/ })).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});

describe('a new warning', () => {
  it('is written without the mouse, and its page opens', async () => {
    const fake = await openWarnings();
    await page.findByTestId('warning-board');
    const typist = new Typist();
    await typist.press('n');
    await soon(() => expect(typist.at).toBe('small-name'));
    for (const text of ['Ziguinchor: clashes', 'hi', 'Seneg']) {
      await typist.write(text);
      await typist.press('Tab');
    }
    page.getByTestId('small-why_level').focus();
    await typist.write('Two villages burnt.');
    await typist.press('Enter', { ctrl: true });
    expect((await page.findByTestId('warning-title')).textContent).toBe('Ziguinchor: clashes');
    const made = fake.records.all('warning').find((card) => card.title.startsWith('Ziguinchor'));
    expect(made?.values).toMatchObject({ level: 'high', countries: ['SEN'] });
    expect(String(made?.values.raised)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:00)?Z$/);
  });
});

describe('axe finds no fault with', () => {
  it.each(['board', 'list', 'clock'] as const)('the %s', async (form) => {
    await openWarnings(form);
    await page.findByTestId({ board: 'warning-board', list: 'warning-list', clock: 'clock-panel' }[form]);
    expect(await faults()).toEqual([]);
  });
});

describe('the clock over all', () => {
  it('tells the median with its interval, counts those who wait, and parts them', async () => {
    await openWarnings('clock');
    const panel = await page.findByTestId('clock-panel');
    expect(words(page.getByTestId('clock-said'))).toBe(
      '5 warnings: 2 with a first action, 3 still waiting. Half had a first action after 39 d (90 % at least 8 d, with no upper end yet)',
    );
    await fireEvent.click(within(panel).getByRole('radio', { name: 'Rule' }));
    expect(words(page.getByTestId('clock-parts'))).toContain('raised by a person 3 1 2 not reached');
  });

  it('has its target changed in place, and refuses what is no number of days', async () => {
    const fake = await openWarnings('clock');
    const field = (await page.findByTestId('clock-target')) as HTMLInputElement;
    expect(field.value).toBe('7');
    await fireEvent.input(field, { target: { value: 'soon' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await fireEvent.input(field, { target: { value: '10' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await vi.waitFor(() => expect(fake.warnings.target).toBe(10));
  });
});

import { cleanup, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { actions } from '@/state/keyboard.svelte';
import { notices } from '@/state/notices.svelte';
import { rulesRun } from '@/state/rulesRun.svelte';
import { screen } from '@/state/screen.svelte';
import { warnings } from '@/state/warnings.svelte';
import { words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { openWarnings, resetWarnings } from './warningWindow';

afterEach(() => {
  cleanup();
  resetWarnings();
  screen.close();
  screen.go('situation');
  notices.list = [];
});

describe('warnings by keyboard', () => {
  it('are the second place of the rail', async () => {
    await openWarnings();
    const places = within(page.getByRole('navigation', { name: 'Places' })).getAllByRole('button');
    expect(words(places[1] ?? null)).toMatch(/^Warnings .*2$/);
    screen.go('calendar');
    await page.findByTestId('calendar');
    await new Typist().press('2');
    await page.findByTestId('warning-board');
  });

  it('have a key of their own for each thing to do, which the sheet of keys shows', async () => {
    const own = actions.filter((action) => action.place === 'warnings').flatMap(({ keys }) => keys.slice(0, 1));
    expect(own).toEqual([
      'R',
      'N',
      'A',
      'W',
      'E',
      'J',
      'L',
      'D',
      'K',
      'M',
      'C',
      'O',
      'S',
      'P',
      'F',
      'Backspace',
      'ArrowLeft',
      'ArrowRight',
    ]);
    await openWarnings();
    screen.open('keys');
    expect(words((await page.findByText('Acknowledge the open warning')).parentElement)).toMatch(/A$/);
  });

  it('are in the palette', async () => {
    const fake = await openWarnings();
    screen.open('palette');
    await page.findByText('Have the rules look now');
    const typist = new Typist();
    await soon(() => expect(typist.focused.tagName).toBe('INPUT'));
    await typist.write('have the rules');
    await typist.press('Enter');
    await soon(() => expect(fake.calls).toContain('runRules'));
    expect(rulesRun.figure.fault).toBeNull();
  });

  it('begin with an arrow; Enter in the search opens the first hit, / leads back to it', async () => {
    await openWarnings();
    await page.findByTestId('warning-board');
    const typist = new Typist();
    (document.activeElement as HTMLElement | null)?.blur();
    await typist.press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-testid')).toBe('warning-card');
    await typist.press('/');
    await soon(() => expect(typist.at).toBe('warning-search'));
    await typist.write('Benin');
    await typist.press('Enter');
    expect(words(await page.findByTestId('warning-title'))).toContain('Benin');
    await typist.press('/');
    await soon(() => expect(typist.at).toBe('warning-search'));
    expect(warnings.id).toBeNull();
  });

  it('say that the newest events are past', async () => {
    const fake = await openWarnings();
    expect(words(page.getByTestId('rules-ran'))).toContain('at events until Dec 2023.');
    expect(page.queryByTestId('rules-past')).toBeNull();
    fake.warnings.month = '2023-06';
    warnings.board.again();
    expect(words(await page.findByTestId('rules-past'))).toContain('The newest events are of Jun 2023');
    await new Typist().press('r');
    await soon(() => expect(fake.calls).toContain('runRules'));
  });

  it('lead from the search to all again by Escape', async () => {
    await openWarnings();
    await page.findByTestId('warning-board');
    const typist = new Typist();
    await typist.press('f');
    await soon(() => expect(typist.at).toBe('warning-search'));
    await typist.write('Benin');
    expect(document.querySelectorAll('[data-stage] [data-warning]')).toHaveLength(1);
    await typist.press('Escape');
    expect(warnings.text).toBe('');
  });
});

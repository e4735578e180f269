/** The window at the place Warnings, on invented warnings, as their tests begin. */
import { screen as page } from '@testing-library/svelte';
import { catalog } from '@/state/catalog.svelte';
import { history } from '@/state/history.svelte';
import { rules } from '@/state/rules.svelte';
import { rulesRun } from '@/state/rulesRun.svelte';
import { openWarning } from '@/state/warningPage.svelte';
import { type Form, warnings } from '@/state/warnings.svelte';
import type { FakeBackend, FakeOptions } from './backend';
import { openPlace } from './pages';

/** Puts everything back to where a start finds it. */
export function resetWarnings(): void {
  Object.assign(warnings, { form: 'board', id: null, order: 'urgency', descending: false, row: 0 });
  warnings.widen();
  warnings.board.clear();
  openWarning.figure.clear();
  rulesRun.figure.clear();
  rules.list.clear();
  rules.test.clear();
  Object.assign(rules, { id: null, years: 5 });
  history.clear();
}

export async function openWarnings(
  form: Form = 'board',
  other: Partial<FakeBackend> = {},
  options: FakeOptions = { warnings: 0 },
): Promise<FakeBackend> {
  resetWarnings();
  warnings.form = form;
  const fake = openPlace('warnings', other, options);
  await catalog.load();
  await page.findByTestId('warnings');
  await page.findAllByTestId(/rules-ran|warnings-empty|slow-status/);
  return fake;
}

/** Opens the page of a warning. */
export async function openWarningPage(id: string, other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  const fake = await openWarnings('board', other);
  warnings.id = id;
  await page.findByTestId('warning-title');
  return fake;
}

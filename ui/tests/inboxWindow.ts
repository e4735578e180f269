/** The window at the inbox, on invented items, as its tests begin. */
import { screen as page } from '@testing-library/svelte';
import { history } from '@/state/history.svelte';
import { inbox } from '@/state/inbox.svelte';
import { deciding } from '@/state/inboxDecisions.svelte';
import { openItem } from '@/state/inboxItem.svelte';
import { inboxRules } from '@/state/inboxRules.svelte';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend, FakeOptions } from './backend';
import { openPlace, words } from './pages';
import { soon } from './recordWindow';

/** Puts everything back to where a start finds it. */
export function resetInbox(): void {
  inbox.reset();
  openItem.figure.clear();
  openItem.forget();
  deciding.clear();
  inboxRules.list.clear();
  inboxRules.trial.clear();
  inboxRules.rows = [];
  history.clear();
  notices.list = [];
  screen.close();
}

/** The headline of the open item. */
export function headline(): string {
  return words(page.queryByTestId('item-title'));
}

/** Opens the inbox and waits for its first item; of an inbox without items, for the words that say so. */
export async function openInbox(options: FakeOptions = {}, prepare = (_fake: FakeBackend) => {}): Promise<FakeBackend> {
  resetInbox();
  const fake = openPlace('inbox', {}, options);
  prepare(fake);
  await page.findByTestId('inbox');
  await soon(() => {
    if (!page.queryByTestId('item-title') && !page.queryByTestId('inbox-empty'))
      throw new Error('Nothing has come yet.');
  });
  return fake;
}

/** Waits until every step has been answered. */
export function settled(): Promise<void> {
  return soon(() => {
    if (inbox.pending > 0) throw new Error('A step is on its way.');
  });
}

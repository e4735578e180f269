/** What the keys and the palette do in the inbox. Digits belong to the offers while the list or the item has the focus. */
import type { InboxView } from '@/contract/InboxView';
import { history } from './history.svelte';
import { inbox, VIEWS } from './inbox.svelte';
import { acceptNextDay, acceptNextPlace, focusOn, linkToOffer, mute, reopen, split } from './inboxDecisions.svelte';
import { begin, read, scroll, write } from './inboxKeys';
import type { Action } from './keyboard.svelte';
import { screen } from './screen.svelte';

/** The part of the window in which digits are numbers of offers. */
export const OFFERS_PLACE = '[data-digits="offers"]';

export function showRules(): void {
  inbox.form = 'rules';
  screen.go('inbox');
}

function nextView(): void {
  const next = VIEWS[(VIEWS.indexOf(inbox.view) + 1) % VIEWS.length] ?? 'open';
  inbox.show(inbox.form === 'rules' ? inbox.view : next);
}

function search(): void {
  inbox.form = 'items';
  focusOn('inbox-search');
}

/** Does something with items, where items are looked at. */
function onItems(then: () => void): () => void {
  return () => {
    if (inbox.form === 'items') then();
  };
}

const here = { group: 'inbox', place: 'inbox' } as const;
const viewed = (name: InboxView): Action => ({
  id: `inbox-view-${name}`,
  group: 'places',
  keys: [],
  run: () => inbox.show(name),
});

export const inboxActions: readonly Action[] = [
  { id: 'inbox', group: 'places', keys: ['6'], run: () => screen.go('inbox') },
  ...VIEWS.map(viewed),
  { id: 'inbox-rules-all', group: 'places', keys: [], run: showRules },
  {
    id: 'inbox-link',
    ...here,
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '1–9',
    within: OFFERS_PLACE,
    run: (key) => linkToOffer(Number(key)),
  },
  { id: 'inbox-search-link', ...here, keys: ['L'], run: onItems(() => write('link')) },
  { id: 'inbox-aside', ...here, keys: ['X'], shown: 'X 1–4', run: onItems(() => begin('aside')) },
  { id: 'inbox-next', ...here, keys: ['J'], run: onItems(() => inbox.move(1)) },
  { id: 'inbox-previous', ...here, keys: ['K'], run: onItems(() => inbox.move(-1)) },
  { id: 'inbox-grade', ...here, keys: ['G'], shown: 'G A–F', run: onItems(() => begin('outlet')) },
  { id: 'inbox-content', ...here, keys: ['C'], shown: 'C 1–6', run: onItems(() => begin('content')) },
  { id: 'inbox-place', ...here, keys: ['P'], run: onItems(acceptNextPlace) },
  { id: 'inbox-day', ...here, keys: ['D'], run: onItems(acceptNextDay) },
  { id: 'inbox-mute', ...here, keys: ['M'], run: onItems(mute) },
  { id: 'inbox-tag', ...here, keys: ['T'], run: onItems(() => write('tag')) },
  { id: 'inbox-assign', ...here, keys: ['A'], run: onItems(() => write('assign')) },
  { id: 'inbox-split', ...here, keys: ['S'], run: onItems(split) },
  { id: 'inbox-join', ...here, keys: ['B'], run: onItems(() => write('join')) },
  { id: 'inbox-reopen', ...here, keys: ['U'], run: onItems(reopen) },
  { id: 'inbox-read', ...here, keys: ['Enter'], run: onItems(read), shy: true },
  { id: 'inbox-scroll', ...here, keys: ['Space'], run: onItems(scroll), shy: true },
  { id: 'inbox-view', ...here, keys: ['V'], run: nextView },
  { id: 'inbox-search', ...here, keys: ['/', 'F'], run: search },
  { id: 'inbox-rules', ...here, keys: ['R'], run: showRules },
  { id: 'inbox-undo', ...here, keys: ['Ctrl+Z'], run: () => history.undo() },
];
